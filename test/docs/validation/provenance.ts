import { code, table } from "../blocks.ts";
import type { ValidationData } from "./data.ts";
import { bullets, listed } from "./format.ts";

/** What was frozen, and whether everything on the page comes from it. */
export function provenanceTables(data: ValidationData): string {
  const { freezes, provenance, worlds, patterns, answers, changed, mechanisms } = data;
  const { head, freezes: frozen, kept, corrections, givenUp, knowing } = freezes;
  const numbers = (list: readonly string[]) => (list.length === 0 ? "none" : `${list.length} (${list.join(", ")})`);
  const same = worlds.model === mechanisms && provenance.mechanisms === mechanisms;
  const named = frozen.at(-1)?.cells.some((cell) => cell.includes(worlds.model)) ?? false;
  const short = (text: string) => code(text.slice(0, 12));
  return [
    frozen.length === 0
      ? "**There is no freeze yet.** Until there is one, nothing below counts as confirmed, and no V pattern may have been run."
      : table(
          head,
          frozen.map(({ cells }) => cells.map(fromHere)),
        ),
    bullets([
      `**Changes to the model on record**: ${numbers(kept)}. **Corrections of pattern files**: ${numbers(corrections)}. **Given up**: ${numbers(givenUp)}.`,
      `**Made in knowledge of the result of a V pattern**: ${numbers(knowing)}.`,
      `**Mechanisms**: the worlds were weighed under version ${short(worlds.model)}, ${named ? "the one last frozen" : "**which is not the one last frozen**"}; ${same ? "the program on this page still has these mechanisms." : `**the program on this page has others (${short(mechanisms)}), so the numbers below are those of an earlier state.**`}`,
      `**Pattern files changed since they weighed**: ${listed(changed)}.`,
      `**Patterns ran** in ${patterns.ensemble === "plausible" ? "the plausible worlds" : "**worlds from the ranges alone**"}.`,
    ]),
    table(
      ["results", "model version", "seed", "digest"],
      [
        [
          "effects of C patterns in draws, and their weights",
          short(provenance.model),
          code(provenance.seed),
          short(provenance.digest),
        ],
        ["R, C and V patterns", short(patterns.model), code(patterns.seed), short(patterns.digest)],
        ["the three questions", short(answers.model), code(answers.seed), short(answers.digest)],
      ],
    ),
  ].join("\n\n");
}

/** Links of a page in docs/decisions as they lead from docs. */
function fromHere(cell: string): string {
  return cell.replaceAll("](../", "](");
}
