import { readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { loadLibrary } from "../../sim/node/library.ts";
import { packageRoot } from "../../sim/node/store/package-root.ts";
import { referenceWorlds } from "../../sim/node/store/plausible-worlds.ts";
import { withBlocks } from "./blocks.ts";
import { retell } from "./validation/answers-file.ts";
import { readValidation } from "./validation/data.ts";
import { validationFigures } from "./validation/figures.ts";
import { validationBlocks } from "./validation/page.ts";

/**
 * Writes docs/validation.md and its figures from results/reference. Given the results folder of a finished run over all plausible
 * worlds, first writes results/reference/answers.json from it: `npm run validation -- FOLDER`.
 */
const [folder] = process.argv.slice(2);
const reference = dirname(referenceWorlds);
const library = loadLibrary();
if (folder !== undefined) {
  const answers = await retell(folder, reference, library);
  writeFileSync(join(reference, "answers.json"), `${JSON.stringify(answers, null, 1)}\n`);
}
const decisions = readFileSync(join(packageRoot, "docs", "decisions", "0012-how-the-model-is-revised.md"), "utf8");
const data = await readValidation(reference, library, decisions);
const figures = validationFigures(data, library);
for (const { name, svg } of Object.values(figures).flat())
  writeFileSync(join(packageRoot, "docs", "figures", `${name}.svg`), svg);
const page = join(packageRoot, "docs", "validation.md");
writeFileSync(page, withBlocks(readFileSync(page, "utf8"), validationBlocks(data, figures)));
