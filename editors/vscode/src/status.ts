import * as vscode from "vscode";

/** Says in the status bar how the server is doing; a click shows the log. */
export class Status implements vscode.Disposable {
  private readonly item = vscode.window.createStatusBarItem("hotloop", vscode.StatusBarAlignment.Right);

  constructor() {
    this.item.name = "hotloop";
    this.item.command = "hotloop.showLog";
    this.item.show();
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
