// VS Code (code-server) in Debian's Chromium, used by keyboard and mouse.
import { execFileSync, spawn } from "node:child_process";
import { mkdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { chromium } from "playwright-core";

const here = dirname(fileURLToPath(import.meta.url));
const entry = join(here, "node_modules/code-server/out/node/entry.js");
const PATIENCE = 60_000;

export async function eventually(what, condition) {
  const deadline = Date.now() + PATIENCE;
  while (!(await condition())) {
    if (Date.now() > deadline) {
      throw new Error(`waited for ${what} in vain`);
    }
    await new Promise((done) => setTimeout(done, 50));
  }
}

const SETTINGS = {
  "chat.disableAIFeatures": true,
  "editor.lightbulb.enabled": "on",
  "extensions.ignoreRecommendations": true,
  "problems.decorations.enabled": false,
  "security.workspace.trust.enabled": false,
  "telemetry.telemetryLevel": "off",
  "workbench.activityBar.location": "hidden",
  // What pops up under the mouse would be in the way of the next click.
  "editor.hover.enabled": "off",
  "workbench.hover.delay": 100_000,
  "workbench.colorTheme": "Default Light Modern",
  "workbench.secondarySideBar.defaultVisibility": "hidden",
  "workbench.startupEditor": "none",
  "workbench.tips.enabled": false,
};

function write(file, settings) {
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, JSON.stringify(settings));
}

export class Editor {
  /** VS Code with the packaged extension and a folder; settings of one's own. */
  static async start(folder, own = {}) {
    const work = process.env.HOTLOOP_WORK;
    const editor = new Editor();
    write(join(work, "data/User/settings.json"), { ...SETTINGS, ...own });
    editor.machine = join(work, "data/Machine/settings.json");
    editor.configure({});
    const options = ["--user-data-dir", join(work, "data"), "--extensions-dir", join(work, "extensions")];
    const environment = { ...process.env, HOME: work };
    execFileSync(
      process.execPath,
      [entry, ...options, "--install-extension", join(here, "../out/hotloop.vsix")],
      { env: environment, stdio: "pipe" },
    );
    editor.server = spawn(
      process.execPath,
      [
        entry,
        ...options,
        ...["--bind-addr", "127.0.0.1:0", "--auth", "none"],
        ...["--disable-telemetry", "--disable-update-check", "--disable-workspace-trust"],
      ],
      // A group of its own, so that nothing of it is left behind.
      { env: environment, stdio: ["ignore", "pipe", "ignore"], detached: true },
    );
    process.on("exit", () => editor.kill());
    let said = "";
    editor.server.stdout.on("data", (text) => (said += text));
    await eventually("code-server to listen", () => /listening on http/.test(said));
    const address = /listening on (http:\S+)/.exec(said)[1];
    editor.browser = await chromium.launch({
      executablePath: "/usr/bin/chromium",
      args: ["--no-sandbox"], // It runs as root in containers, and loads nothing but this editor.
    });
    editor.page = await editor.browser.newPage({ viewport: { width: 1000, height: 700 } });
    editor.page.setDefaultTimeout(PATIENCE);
    await editor.page.goto(`${address}?folder=${folder}`);
    await editor.page.waitForSelector(".monaco-workbench .statusbar");
    return editor;
  }

  /** Writes the settings of the machine, where those that name programs are looked for. */
  configure(own) {
    write(this.machine, { "hotloop.command": process.env.HOTLOOP, ...own });
  }

  /** Executes a command of the palette by its title. */
  async command(title) {
    await this.page.keyboard.press("F1");
    await this.choose(title);
    await this.page.locator('.quick-input-widget input[placeholder^="Type the name of a command"]').waitFor({ state: "hidden" });
  }

  /** Opens a file of the folder by its name, and the list of problems. */
  async open(name) {
    await this.page.keyboard.press("Control+P");
    await this.choose(name);
    await this.page.locator(".quick-input-widget").waitFor({ state: "hidden" });
    await this.page.waitForSelector(`.tab.active[data-resource-name="${name}"]`);
    if (!(await this.page.locator(".markers-panel").isVisible())) {
      await this.command("Problems: Focus on Problems View");
      await this.page.waitForSelector(".markers-panel");
    }
  }

  async choose(text) {
    const input = this.page.locator(".quick-input-widget input[type=text]");
    await input.waitFor();
    await input.pressSequentially(text);
    await this.page.locator(".quick-input-list .monaco-list-row").filter({ hasText: text }).first().waitFor();
    await this.page.keyboard.press("Enter");
  }

  async close() {
    await this.page.keyboard.press("Escape");
    await this.command("View: Close All Editors");
    await eventually("no problems", async () => (await this.problems()).length === 0);
  }

  /** Waits for a text in the item of the status bar; what is spoken, is shown when the mouse is there. */
  async status(text) {
    const item = this.page.locator('[id="hotloop.hotloop.hotloop"] a, [id="hotloop.hotloop"] a').first();
    await eventually(`status ${text}`, async () => (await item.getAttribute("aria-label")).includes(text));
  }

  /** Waits for a message in the corner, and sends it away. */
  async message(text) {
    await this.page.locator(".notification-list-item", { hasText: text }).first().waitFor();
    await this.command("Notifications: Clear All Notifications");
  }

  rows() {
    // The first level are files, the third is what is related.
    return this.page.locator('.markers-panel .monaco-list-row[aria-level="2"]');
  }

  /** What the list of problems shows. */
  problems() {
    return this.rows().allInnerTexts();
  }

  /** Waits until nothing has changed for a while. */
  async settle() {
    let before;
    let now = JSON.stringify(await this.problems());
    do {
      before = now;
      await this.page.waitForTimeout(700);
      now = JSON.stringify(await this.problems());
    } while (now !== before);
  }

  /** Goes to a problem in the editor. */
  async goTo(at) {
    await this.rows().nth(at).dblclick();
    await this.page.waitForSelector(".editor-instance .monaco-editor.focused");
  }

  /** Goes to a problem and takes a quick fix that is wanted; its title, or nothing. */
  async quickFix(at, wanted) {
    const items = this.page.locator(".action-widget .monaco-list-row.action");
    await this.goTo(at);
    // The menu closes if the selection that the click makes comes later.
    await eventually("quick fixes", async () => {
      await this.page.keyboard.press("Control+.");
      return items.first().waitFor({ timeout: 3000 }).then(() => true, () => false);
    });
    for (const item of await items.all()) {
      const title = await item.innerText();
      if (wanted(title.trim())) {
        await item.click();
        await items.first().waitFor({ state: "hidden" });
        return title;
      }
    }
    await this.page.keyboard.press("Escape");
    await items.first().waitFor({ state: "hidden" });
    return undefined;
  }

  save() {
    return this.page.keyboard.press("Control+S");
  }

  photograph(path) {
    return this.page.screenshot({ path });
  }

  async end() {
    await this.browser?.close();
    this.kill();
  }

  kill() {
    try {
      process.kill(-this.server.pid);
    } catch {
      // It has ended.
    }
  }
}
