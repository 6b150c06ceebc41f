// Takes the picture of the README: a finding, what it costs, and that there is a fix. HOTLOOP,
// HOTLOOP_WORK: as for cases.mjs. The argument: where to put it.
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { Editor } from "./editor.mjs";

const CODE = `import java.util.List;

class Report {
  record Order(int id, long total) {}

  static String of(List<Order> orders) {
    String report = "";
    for (Order order : orders) {
      report += order.id() + ": " + order.total() + "\\n";
    }
    return report;
  }
}
`;

const folder = join(process.env.HOTLOOP_WORK, "shop");
mkdirSync(folder, { recursive: true });
writeFileSync(join(folder, "Report.java"), CODE);
const editor = await Editor.start(folder, { "editor.minimap.enabled": false, "breadcrumbs.enabled": false });
try {
  const { page } = editor;
  await page.setViewportSize({ width: 900, height: 520 });
  await editor.command("View: Close Primary Side Bar");
  await editor.open("Report.java");
  await editor.goTo(0);
  await page.keyboard.press("Control+J"); // Closes the panel.
  await page.keyboard.press("ArrowLeft"); // A selection would hide the squiggle.
  await page.waitForSelector(".squiggly-warning");
  await page.waitForSelector(".lightBulbWidget");
  await page.keyboard.press("Control+K");
  await page.keyboard.press("Control+I");
  await page.getByText("Measured:").first().waitFor();
  await page.waitForTimeout(1500);
  await editor.photograph(process.argv[2]);
} finally {
  await editor.end();
}
