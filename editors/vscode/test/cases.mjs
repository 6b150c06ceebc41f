// Opens each case in VS Code, waits for its diagnostics, applies its quick fixes as a person would,
// saves, and compares the file. HOTLOOP_CASES: a folder as editors/test makes it. HOTLOOP: the
// launcher. HOTLOOP_WORK: a folder for what VS Code writes. HOTLOOP_PICTURE: where to put a picture.
import { existsSync, readdirSync, readFileSync } from "node:fs";
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

const editor = await Editor.start(cases);
try {
  for (const rule of readdirSync(cases)) {
    const name = readdirSync(join(cases, rule)).find((file) => file.endsWith(".java"));
    if (name) {
      await run(editor, rule, join(cases, rule, name));
    }
  }
} catch (problem) {
  await editor.photograph(join(process.env.HOTLOOP_WORK, "failed.png"));
  console.error(`FAILED: ${problem.stack}`);
  process.exitCode = 1;
} finally {
  await editor.end();
}
