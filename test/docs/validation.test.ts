import { readdirSync, readFileSync } from "node:fs";
import { dirname } from "node:path";
import { beforeAll, expect, it } from "vitest";
import { loadLibrary } from "../../sim/node/library.ts";
import { referenceWorlds } from "../../sim/node/store/plausible-worlds.ts";
import { withBlocks, withoutBlocks } from "./blocks.ts";
import { readValidation, type ValidationData } from "./validation/data.ts";
import { type ValidationFigures, validationFigures } from "./validation/figures.ts";
import { validationBlocks } from "./validation/page.ts";

const read = (path: string) => readFileSync(new URL(`../../docs/${path}`, import.meta.url), "utf8");
const page = read("validation.md");
const library = loadLibrary();
let data: ValidationData;
let figures: ValidationFigures;

beforeAll(async () => {
  const decisions = read("decisions/0012-how-the-model-is-revised.md");
  data = await readValidation(dirname(referenceWorlds), library, decisions);
  figures = validationFigures(data, library);
});

it("keeps docs/validation.md as the reference results tell it (npx vitest run test/docs/validation.test.ts --update)", async () => {
  await expect(withBlocks(page, validationBlocks(data, figures))).toMatchFileSnapshot("../../docs/validation.md");
});

it("keeps its figures, and no others", async () => {
  const drawn = Object.values(figures).flat();
  for (const { name, svg } of drawn) await expect(svg).toMatchFileSnapshot(`../../docs/figures/${name}.svg`);
  const files = readdirSync(new URL("../../docs/figures/", import.meta.url)).filter((file) => file.startsWith("validation-"));
  expect(files.sort()).toEqual(drawn.map(({ name }) => `${name}.svg`).sort());
});

it("has a result for every pattern of the register, in its set", () => {
  const results = data.patterns.patterns.map(({ id, set }) => `${set} ${id}`);
  expect(results.sort()).toEqual(data.register.patterns.map(({ id, set }) => `${set} ${id}`).sort());
});

it("says by hand only what stays true whatever the numbers", () => {
  const prose = withoutBlocks(page)
    .split("\n## References")[0]
    .replace(/```[\s\S]*?```/g, "")
    .replace(/`[^`\n]*`/g, "")
    .replace(/\]\([^)]*\)/g, "]");
  const numbers =
    /\d|\b(one half|(two|three|four|five|six|seven|eight|nine|ten|dozen|hundred) (patterns|parameters|mechanisms|worlds|draws))\b/;
  expect(prose.split("\n").filter((line) => numbers.test(line))).toEqual([]);
});
