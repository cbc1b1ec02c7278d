import { code, table } from "../blocks.ts";
import type { ValidationData } from "./data.ts";
import { bullets, decimal, points } from "./format.ts";

/** What a choice of patterns is called. */
export function choiceTitle({ kind, of }: { readonly kind: string; readonly of: string }): string {
  const titles: Readonly<Record<string, string>> = {
    all: "all patterns",
    none: "no pattern (ranges alone)",
    without: `all but ${code(of)}`,
    grade: `only those that are ${of}`,
    "by-grade": "all, the weaker ones for less",
    own: "an own list",
  };
  return titles[kind] ?? kind;
}

/** What other choices of patterns would mean for the weights and for the patterns' own claims. */
export function choiceTable({ analysis, patterns }: ValidationData): string {
  const claims = analysis.choices.length > 0 ? new Set(analysis.choices.flatMap(({ flips }) => flips)) : new Set();
  const all = analysis.patterns.reduce((sum, { priorTrue }) => sum + priorTrue.length, 0);
  const others = analysis.choices.filter(({ kind }) => kind !== "all");
  const most = others.reduce((max, { flips }) => Math.max(max, flips.length), 0);
  return [
    bullets([
      `**Verdicts on the patterns' own claims**: ${claims.size} of ${all} are another one under at least one of ${others.length} other choices; under a single choice at most ${most}.`,
    ]),
    table(
      ["choice", "effective draws", "patterns count for, of 100", "bits", "claims with another verdict"],
      analysis.choices.map((choice) => [
        choiceTitle(choice),
        decimal(choice.effective, 0),
        points(choice.exponent),
        decimal(choice.bits, 2),
        claimNames(choice.flips, patterns).join(", "),
      ]),
    ),
  ].join("\n\n");
}

/** "pattern/0" with the words of its claim; a claim of several contrasts is named once. */
function claimNames(flips: readonly string[], { patterns }: ValidationData["patterns"]): string[] {
  const names = flips.map((flip) => {
    const [id, at] = flip.split("/");
    const claim = patterns.find((one) => one.id === id)?.contrasts[Number(at)]?.claim;
    return code(claim === undefined ? flip : `${id}: ${claim}`);
  });
  return [...new Set(names)];
}
