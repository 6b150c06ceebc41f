// Opens each case in VS Code, waits for its diagnostics, applies its quick fixes as a person would,
// saves, and compares the file. HOTLOOP_CASES: a folder as editors/test makes it. HOTLOOP: the
// launcher. HOTLOOP_WORK: a folder for what VS Code writes. HOTLOOP_PICTURE: where to put a picture.
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { basename, join } from "node:path";
import { Editor, eventually } from "./editor.mjs";

const cases = process.env.HOTLOOP_CASES;
const isFix = (title) => !/^(Suppress|Explain|Fix all) /.test(title);
const isSafe = (title) => !title.includes("(review: ");

/** Applies the first fix that is offered at a problem; false if there is none. */
async function applyOne(editor, file, review) {
  for (let at = 0; at < (await editor.problems()).length; at++) {
    const chosen = await editor.quickFix(at, (title) => isFix(title) && (review || isSafe(title)));
    if (chosen) {
      const before = readFileSync(file, "utf8");
      await editor.save();
      await eventually(`${file} to change by "${chosen}"`, () => readFileSync(file, "utf8") !== before);
      return true;
    }
  }
  return false;
}

async function run(editor, rule, file) {
  const base = file.replace(/\.java$/, "");
  const review = existsSync(`${base}.reviewed`);
  const expected = readFileSync(`${base}.${review ? "reviewed" : "fixed"}`, "utf8");
  await editor.open(basename(file));
  await eventually(`problems in ${file}`, async () => (await editor.problems()).length > 0);
  for (const problem of await editor.problems()) {
    if (!problem.includes("hotloop") || !problem.includes(rule)) {
      throw new Error(`a stranger among the problems: ${problem}`);
    }
  }
  let fixes = 0;
  do {
    await editor.settle();
  } while ((await applyOne(editor, file, review)) && ++fixes < 40);
  if (readFileSync(file, "utf8") !== expected) {
    throw new Error(`${file} after ${fixes} fixes is not what was expected:\n${readFileSync(file, "utf8")}`);
  }
  console.log(`ok ${rule}: ${fixes} fixes`);
  await editor.close();
}

const CONCATENATION = `class Concatenation {
  static String all(String[] words) {
    String all = "";
    for (String word : words) {
      all += word;
    }
    return all;
  }
}
`;

/** The commands, and what is said where there is no Java. */
async function tryCommands(editor) {
  await editor.status("class path of");
  mkdirSync(join(cases, "more"));
  writeFileSync(join(cases, "more/Concatenation.java"), CONCATENATION);
  await editor.command("hotloop: Check the Workspace");
  await editor.message("hotloop: checked");
  await eventually("a problem", async () => (await editor.problems()).join().includes("StringConcatInLoop"));
  await editor.command("hotloop: Explain a Rule");
  await editor.choose("StringConcatInLoop");
  await editor.page.waitForSelector('.tab.active[aria-label*="StringConcatInLoop"]');
  console.log("ok checks the workspace, explains a rule");

  editor.configure({ "hotloop.javaHome": "/nowhere" });
  await editor.message("hotloop needs Java 17 or newer, and /nowhere/bin/java");
  await editor.status("hotloop needs Java 17");
  editor.configure({});
  await editor.status("running");
  console.log("ok says what is wrong with Java, and goes on when it is put right");
}

const editor = await Editor.start(cases);
try {
  for (const rule of readdirSync(cases)) {
    const name = readdirSync(join(cases, rule)).find((file) => file.endsWith(".java"));
    if (name) {
      await run(editor, rule, join(cases, rule, name));
    }
  }
  await tryCommands(editor);
} catch (problem) {
  await editor.photograph(join(process.env.HOTLOOP_WORK, "failed.png"));
  console.error(`FAILED: ${problem.stack}`);
  process.exitCode = 1;
} finally {
  await editor.end();
}
