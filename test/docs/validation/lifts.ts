import type { PatternResult } from "../../../sim/node/cli/patterns-json.ts";
import { code, table } from "../blocks.ts";
import { resultsOf, type ValidationData } from "./data.ts";
import { bullets, decimal, listed, named, paragraphs, points, signedTenths, verdictWords } from "./format.ts";
import { shownBy } from "./pattern-tables.ts";

/** How often a pattern holds before and after weighting by patterns it is none of. */
export interface PatternLift {
  readonly id: string;
  readonly prior: number;
  readonly posterior: number;
  /** Standard error of posterior − prior if the weights had nothing to do with the pattern. */
  readonly error: number;
}

/** Standard errors from which a shift is told; one in twenty is as large by chance. */
const notable = 2;

/** Patterns that hold more often, and those that hold less often, by more than chance explains. */
export function shiftsOf<Lift extends PatternLift>(lifts: readonly Lift[]): { readonly up: Lift[]; readonly down: Lift[] } {
  const moved = ({ prior, posterior, error }: Lift) => (posterior - prior) / error;
  return {
    up: lifts.filter((one) => moved(one) >= notable),
    down: lifts.filter((one) => moved(one) <= -notable),
  };
}

/** C patterns under the weights of all other C patterns. */
export function leftOutLifts({ analysis }: ValidationData): PatternLift[] {
  return analysis.patterns.map(({ id, leftOut: { prior, posterior, error } }) => ({ id, prior, posterior, error }));
}

/** V patterns under the weights of the C patterns, with an error from the weights of the worlds in which they ran. */
export function validationLifts(data: ValidationData): (PatternLift & { readonly result: PatternResult })[] {
  return resultsOf(data, "V").map((result) => {
    const { id, shareOfWorlds: posterior, sharePrior: prior, worlds } = result;
    return { id, prior, posterior, error: errorOfShift(data.worlds.worlds, worlds, prior), result };
  });
}

/** √(Σ (weight − prior weight)² · share (1 − share)), weights of the first `count` worlds summing to 1 each. */
function errorOfShift(stored: ValidationData["worlds"]["worlds"], count: number, share: number): number {
  const used = Array.from({ length: count }, (_, i) => stored[i % stored.length]);
  const sum = (of: (world: (typeof used)[number]) => number) => used.reduce((total, world) => total + of(world), 0);
  const [known, alone] = [sum(({ weight }) => weight), sum(({ priorWeight }) => priorWeight)];
  const squares = sum(({ weight, priorWeight }) => (weight / known - priorWeight / alone) ** 2);
  return Math.sqrt(squares * share * (1 - share));
}

function liftCells({ prior, posterior, error }: PatternLift): string[] {
  return [
    points(prior),
    points(posterior),
    `${signedTenths(posterior - prior)} ± ${decimal(100 * error, 1)}`,
    prior > 0 ? decimal(posterior / prior, 2) : "–",
  ];
}

const liftHead = ["by the ranges alone, of 100", "weighted", "difference", "lift"];

function shiftLines(lifts: readonly PatternLift[]): string[] {
  const { up, down } = shiftsOf(lifts);
  const ids = (list: readonly PatternLift[]) => listed(list.map(({ id }) => id));
  const mean = lifts.reduce((sum, { prior, posterior }) => sum + posterior - prior, 0) / lifts.length;
  return [
    `**Hold more often by ${notable} standard errors or more**: ${up.length} of ${lifts.length} (${ids(up)}).`,
    `**Hold less often by as much**: ${down.length} of ${lifts.length} (${ids(down)}).`,
    `**On average** over the patterns the share of worlds moves by ${signedTenths(mean)} points.`,
  ];
}

/** What C patterns know of each other. */
export function leftOutTable(data: ValidationData): string {
  const lifts = leftOutLifts(data);
  const grade = (id: string) => data.provenance.patterns.find((one) => one.id === id)?.grade ?? "";
  const rows = lifts.map((lift) => [code(lift.id), grade(lift.id), ...liftCells(lift)]);
  return paragraphs(bullets(shiftLines(lifts)), table(["pattern", "grade", ...liftHead], rows));
}

/** V patterns as they came. */
export function validationTable(data: ValidationData): string {
  const lifts = validationLifts(data);
  if (lifts.length === 0) return "No V pattern has been run.";
  const supported = (list: typeof lifts) => list.filter(({ result }) => result.verdict === "supported").length;
  const unseen = lifts.filter(({ result }) => !result.seen);
  const alone = unseen.filter(({ result }) => result.verdict === "supported" && shownBy(result).length === 0);
  const rows = lifts.map(({ result, ...lift }) => [
    named(result),
    result.grade,
    verdictWords[result.verdict],
    ...liftCells(lift),
  ]);
  return [
    bullets([
      `**Supported**: ${supported(lifts)} of ${lifts.length}; of those that are not marked (seen) ${supported(unseen)} of ${unseen.length}, and ${alone.length} of these without any null model showing the same.`,
      ...shiftLines(lifts),
    ]),
    table(["pattern", "grade", "verdict", ...liftHead], rows),
  ].join("\n\n");
}
