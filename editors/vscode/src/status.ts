import * as vscode from "vscode";
import type { LanguageClient } from "vscode-languageclient/node";

/** What the server tells: an extension of the protocol that rust-analyzer made known. */
interface ServerStatus {
  readonly health: "ok" | "warning" | "error";
  readonly quiescent: boolean;
  readonly message?: string;
}

/** Says in the status bar how the server is doing; a click shows the log. */
export class Status implements vscode.Disposable {
  private readonly item = vscode.window.createStatusBarItem("hotloop", vscode.StatusBarAlignment.Right);

  constructor() {
    this.item.name = "hotloop";
    this.item.command = "hotloop.showLog";
    this.item.show();
  }

  /** Shows what a server tells of itself: whether the class path is known. */
  follow(client: LanguageClient): void {
    client.registerFeature({
      fillClientCapabilities(capabilities) {
        capabilities.experimental = { serverStatusNotification: true };
      },
      initialize() {},
      getState: () => ({ kind: "static" }),
      clear() {},
    });
    client.onNotification("experimental/serverStatus", (told: ServerStatus) => {
      const icon = told.health === "ok" ? "check" : "warning";
      this.set(told.quiescent ? icon : "loading~spin", told.message ?? told.health);
    });
  }

  starting(): void {
    this.set("loading~spin", "starting");
  }

  running(): void {
    this.set("check", "running");
  }

  failed(message: string): void {
    this.set("error", message, "statusBarItem.errorBackground");
  }

  private set(icon: string, message: string, background?: string): void {
    this.item.text = `$(${icon}) hotloop`;
    this.item.tooltip = `hotloop: ${message}`;
    this.item.backgroundColor = background ? new vscode.ThemeColor(background) : undefined;
  }

  dispose(): void {
    this.item.dispose();
  }
}
