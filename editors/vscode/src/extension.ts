import { randomUUID } from "node:crypto";
import * as vscode from "vscode";
import {
  ExecuteCommandRequest,
  LanguageClient,
  State,
  WorkDoneProgress,
  type ServerOptions,
} from "vscode-languageclient/node";
import { findCommand, findJava, SetupProblem } from "./java.js";
import { Status } from "./status.js";

let client: LanguageClient | undefined;
let turn: Promise<void> = Promise.resolve();
let log: vscode.LogOutputChannel;
let status: Status;

export async function activate(context: vscode.ExtensionContext): Promise<void> {
  log = vscode.window.createOutputChannel("hotloop", { log: true });
  status = new Status();
  context.subscriptions.push(
    log,
    status,
    vscode.commands.registerCommand("hotloop.showLog", () => log.show(true)),
    vscode.commands.registerCommand("hotloop.restart", restart),
    vscode.commands.registerCommand("hotloop.check", check),
    vscode.commands.registerCommand("hotloop.explainRule", explainRule),
    vscode.workspace.onDidChangeConfiguration((change) => {
      if (["hotloop.command", "hotloop.javaHome"].some((name) => change.affectsConfiguration(name))) {
        void restart();
      }
    }),
  );
  await restart();
}

export async function deactivate(): Promise<void> {
  await turn;
  await stop();
}

/** Starts the server, again if it runs; one after the other, for a client can't stop midway. */
function restart(): Promise<void> {
  turn = turn.then(stop).then(start);
  return turn;
}

async function stop(): Promise<void> {
  const before = client;
  client = undefined;
  try {
    await before?.dispose();
  } catch (problem) {
    log.warn(String(problem));
  }
}

async function start(): Promise<void> {
  status.starting();
  try {
    const started = new LanguageClient("hotloop", "hotloop", await server(), {
      documentSelector: [{ language: "java", scheme: "file" }],
      outputChannel: log,
      synchronize: { configurationSection: "hotloop" },
      middleware: {
        window: {
          showDocument: async (params, token, next) => {
            // The page of a rule is for reading.
            if (!params.uri.endsWith(".md")) {
              return next(params, token);
            }
            const page = started.protocol2CodeConverter.asUri(params.uri);
            await vscode.commands.executeCommand("markdown.showPreview", page);
            return { success: true };
          },
        },
      },
    });
    client = started;
    status.follow(started);
    started.onDidChangeState(({ newState }) => {
      if (client !== started) {
        return;
      } else if (newState === State.Running) {
        status.running();
      } else if (newState === State.Stopped) {
        status.failed("The server has stopped.");
      } else {
        status.starting();
      }
    });
    await started.start();
  } catch (problem) {
    const message = problem instanceof Error ? problem.message : String(problem);
    status.failed(message);
    if (problem instanceof SetupProblem) {
      log.error(message);
      void complain(message);
    } // Else the client has told it.
  }
}

async function server(): Promise<ServerOptions> {
  const settings = vscode.workspace.getConfiguration("hotloop");
  const java = await findJava(settings.get("javaHome", ""), process.env);
  const command = await findCommand(settings.get("command", ""), process.env);
  log.info(`${command} with the Java in ${java.home}`);
  const options = { env: { ...process.env, JAVA_HOME: java.home } };
  return command.endsWith(".jar")
    ? { command: java.executable, args: ["-jar", command, "lsp"], options }
    : { command, args: ["lsp"], options };
}

async function complain(message: string): Promise<void> {
  const settings = "Open Settings";
  if ((await vscode.window.showErrorMessage(message, settings)) === settings) {
    await vscode.commands.executeCommand("workbench.action.openSettings", "hotloop");
  }
}

function running(): LanguageClient {
  if (client?.state !== State.Running) {
    throw new Error("the hotloop server is not running; its log says why");
  }
  return client;
}

/** Checks all sources of the workspace, as long as nobody cancels it. */
async function check(): Promise<void> {
  const server = running();
  await vscode.window.withProgress(
    { location: vscode.ProgressLocation.Notification, title: "hotloop", cancellable: true },
    async (progress, cancellation) => {
      const workDoneToken = randomUUID();
      let reached = 0;
      const listening = server.onProgress(WorkDoneProgress.type, workDoneToken, (told) => {
        if (told.kind === "report") {
          const percentage = told.percentage ?? reached;
          progress.report({ message: told.message ?? "", increment: percentage - reached });
          reached = percentage;
        }
      });
      try {
        const params = { command: "hotloop.checkWorkspace", workDoneToken };
        await server.sendRequest(ExecuteCommandRequest.type, params, cancellation);
      } catch (problem) {
        if (!cancellation.isCancellationRequested) {
          throw problem;
        }
      } finally {
        listening.dispose();
      }
    },
  );
}

/** The rules that found something: first those at the cursor. */
function foundRules(): string[] {
  const editor = vscode.window.activeTextEditor;
  const all = vscode.languages.getDiagnostics().flatMap(([uri, found]) =>
    found
      .filter((diagnostic) => diagnostic.source === "hotloop" && diagnostic.code !== undefined)
      .map((diagnostic) => ({
        rule: ruleOf(diagnostic),
        near:
          uri.toString() === editor?.document.uri.toString() &&
          diagnostic.range.contains(editor.selection.active),
      })),
  );
  const near = all.filter((found) => found.near).map((found) => found.rule);
  const others = all.map((found) => found.rule).sort();
  return [...new Set([...near, ...others])];
}

function ruleOf({ code }: vscode.Diagnostic): string {
  return String(typeof code === "object" ? code.value : code);
}

async function explainRule(): Promise<void> {
  const server = running();
  const rules = foundRules();
  if (rules.length === 0) {
    await vscode.window.showInformationMessage("hotloop: no rule has found anything yet");
    return;
  }
  const rule = await vscode.window.showQuickPick(rules, { placeHolder: "Explain which rule?" });
  if (rule) {
    const params = { command: "hotloop.explain", arguments: [rule] };
    await server.sendRequest(ExecuteCommandRequest.type, params);
  }
}
