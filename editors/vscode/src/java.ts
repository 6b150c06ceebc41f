import { execFile } from "node:child_process";
import { constants } from "node:fs";
import { access, stat } from "node:fs/promises";
import { delimiter, join } from "node:path";
import { promisify } from "node:util";

const OLDEST = 17;

/** A Java that is new enough. */
export interface Java {
  readonly home: string;
  readonly executable: string;
}

/** What a person must put right before the server can start. */
export class SetupProblem extends Error {}

type Environment = Record<string, string | undefined>;

/** The Java that runs the server: of the setting alone if there is one, else of the environment. */
export async function findJava(setting: string, environment: Environment): Promise<Java> {
  const home = environment["JAVA_HOME"];
  const onPath = await onThePath("java", environment);
  const candidates: [string, string][] = setting
    ? [["the setting hotloop.javaHome", inside(setting)]]
    : [
        ...(home ? [["JAVA_HOME", inside(home)] satisfies [string, string]] : []),
        ...(onPath ? [["the PATH", onPath] satisfies [string, string]] : []),
      ];
  const refused: string[] = [];
  for (const [where, executable] of candidates) {
    const found = await ask(executable);
    if (found && found.release >= OLDEST) {
      return { home: found.home, executable };
    }
    refused.push(
      found
        ? `${executable} (of ${where}) is Java ${found.release}`
        : `${executable} (of ${where}) is no Java`,
    );
  }
  const seen = refused.length > 0 ? refused.join("; ") : "there is none in JAVA_HOME or on the PATH";
  throw new SetupProblem(
    `hotloop needs Java ${OLDEST} or newer, and ${seen}. Install one, or name its folder in hotloop.javaHome.`,
  );
}

function inside(home: string): string {
  return join(home, "bin", process.platform === "win32" ? "java.exe" : "java");
}

async function ask(java: string): Promise<{ home: string; release: number } | undefined> {
  try {
    const { stderr } = await promisify(execFile)(java, ["-XshowSettings:properties", "-version"], {
      timeout: 20_000,
    });
    const home = /^ +java\.home = (.*?)\r?$/m.exec(stderr)?.[1];
    // Java 8 calls itself 1.8.
    const release = /^ +java\.specification\.version = (?:1\.)?(\d+)/m.exec(stderr)?.[1];
    return home && release ? { home, release: Number(release) } : undefined;
  } catch {
    return undefined;
  }
}

/** The program of that name or path. */
export async function findCommand(name: string, environment: Environment): Promise<string> {
  const isPath = /[/\\]/.test(name);
  const found = isPath
    ? (await isFile(name, constants.R_OK)) && name
    : await onThePath(name, environment);
  if (!found) {
    throw new SetupProblem(
      isPath
        ? `hotloop.command names ${name}, which is no file.`
        : `The command ${name} is not on the PATH. Name its full path, or that of hotloop.jar, in hotloop.command.`,
    );
  }
  return found;
}

async function onThePath(name: string, environment: Environment): Promise<string | undefined> {
  const endings = process.platform === "win32" ? [".exe", ".cmd", ".bat"] : [""];
  for (const folder of (environment["PATH"] ?? "").split(delimiter).filter(Boolean)) {
    for (const ending of endings) {
      const file = join(folder, name + ending);
      if (await isFile(file, constants.X_OK)) {
        return file;
      }
    }
  }
  return undefined;
}

async function isFile(file: string, mode: number): Promise<boolean> {
  try {
    await access(file, mode);
    return (await stat(file)).isFile();
  } catch {
    return false;
  }
}
