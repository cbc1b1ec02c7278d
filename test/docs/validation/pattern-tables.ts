import type { NullResult, PatternResult } from "../../../sim/node/cli/patterns-json.ts";
import type { PatternSet } from "../../../sim/scenario/hypothesis.ts";
import { table } from "../blocks.ts";
import { resultsOf, type ValidationData, withoutResult } from "./data.ts";
import { bullets, effect, listed, named, points, verdictWords } from "./format.ts";

/** An effect of the first contrast with its interval. */
function interval({ effect: estimate, lo, hi }: Pick<PatternResult, "effect" | "lo" | "hi">): string {
  const end = (x: number) => (Number.isFinite(x) ? effect(x) : "no limit");
  return `${effect(estimate)} (${end(lo)} … ${end(hi)})`;
}

/** Results of the patterns of a set: R without, C and V with what the evidence is worth. */
export function resultTable(data: ValidationData, set: PatternSet): string {
  const rows = resultsOf(data, set).map((one) => [
    named(one),
    one.title.en,
    ...(set === "R" ? [] : [one.grade]),
    verdictWords[one.verdict],
    interval(one),
    weakest(one),
    points(one.shareOfWorlds),
    points(one.sharePrior),
    String(one.worlds),
  ]);
  const head = [
    ...["pattern", "says"],
    ...(set === "R" ? [] : ["grade"]),
    ...["verdict", "first effect", "claims not supported", "holds, of 100", "by the ranges alone", "worlds"],
  ];
  const missing = withoutResult(data, set);
  const parts = rows.length > 0 ? [table(head, rows)] : [];
  if (missing.length > 0) parts.push(`Without a result here: ${listed(missing)}.`);
  return parts.join("\n\n");
}

/** Claims of a pattern that its verdict does not rest on, each with its own verdict. */
function weakest({ contrasts }: PatternResult): string {
  const failing = new Map<string, string>();
  for (const { claim, verdict } of contrasts)
    if (verdict !== "supported" && failing.get(claim) !== "contradicted") failing.set(claim, verdict);
  if (failing.size === 0) return "";
  return [...failing].map(([claim, verdict]) => `${claim}: ${verdictWords[verdict as PatternResult["verdict"]]}`).join("; ");
}

/** How many patterns of a set got which verdict, and which; empty without results. */
export function verdictList(data: ValidationData, set: PatternSet): string {
  const all = resultsOf(data, set);
  if (all.length === 0) return "";
  const of = (wanted: PatternResult["verdict"]) => all.filter(({ verdict }) => verdict === wanted).map(({ id }) => id);
  const line = (title: string, ids: readonly string[]) =>
    `**${title}**: ${ids.length} of ${all.length}${ids.length > 0 ? ` (${listed(ids)})` : ""}.`;
  return bullets([
    line("Supported", of("supported")),
    line("Contradicted", of("contradicted")),
    line("No notable effect", of("equivalent")),
    line("Undecided", of("undecided")),
  ]);
}

/** What is left of effects without the mechanism they are said to rest on. */
export function ablationTable(data: ValidationData, set: PatternSet): string {
  const all = resultsOf(data, set);
  const rows = all.flatMap((one) =>
    one.ablations.flatMap(({ title, contrasts }) =>
      contrasts.map(({ claim, effect: whole, ablated, shrinks }) => [
        named(one),
        title.en,
        claim,
        effect(whole),
        effect(ablated),
        shrinks ? "yes" : "**no**",
      ]),
    ),
  );
  const head = ["pattern", "switched off", "claim", "effect", "effect without", "less than a third is left"];
  const tried = all.filter(({ ablations }) => ablations.length > 0);
  const vanishing = tried.filter(({ ablations }) => ablations.every(({ vanishes }) => vanishes));
  const remaining = tried.filter((one) => !vanishing.includes(one));
  const untried = all.filter(({ ablations }) => ablations.length === 0);
  return [
    bullets([
      `**Vanishes with its mechanism**: ${vanishing.length} of ${tried.length} patterns that have an ablation (${data.patterns.besideWorlds} worlds each).`,
      `**Does not**: ${listed(remaining.map(({ id }) => id))}.`,
      `**No ablation**: ${listed(untried.map(({ id }) => id))}.`,
    ]),
    ...(rows.length > 0 ? [table(head, rows)] : []),
  ].join("\n\n");
}

const nullTitles = { funnel: "funnel", "queue-network": "queue network", "demand-only": "demand only" } as const;

/** Titles of the null models a pattern is supported by. */
export function shownBy({ nulls }: PatternResult): string[] {
  return Object.entries(nullTitles).flatMap(([id, title]) => (nulls[id]?.verdict === "supported" ? [title] : []));
}

/** Whether no null model has a number for what the pattern measures. */
function outOfReach({ nulls }: PatternResult): boolean {
  return Object.values(nulls).every(({ verdict }) => verdict === "silent");
}

/** Share of the model's effect from which a null model's is told, whatever its verdict. */
const half = 0.5;

/** Whether some null model gives a good part of the model's first effect, certain or not. */
function partlyGiven({ effect: own, nulls }: PatternResult): boolean {
  return Object.values(nulls).some(({ verdict, effect: size }) => verdict !== "silent" && Number(size) / own >= half);
}

/** What null models show of C and V beside the model itself, and what that leaves. */
export function nullTable(data: ValidationData): string {
  const all = (["C", "V"] as const).flatMap((set) => resultsOf(data, set));
  const supported = all.filter(({ verdict }) => verdict === "supported");
  const ids = (list: readonly PatternResult[]) => listed(list.map(({ id }) => id));
  const line = (title: string, wanted: (one: PatternResult) => boolean, meaning: string) => {
    const list = supported.filter(wanted);
    return `**${title}**: ${list.length} of ${supported.length} (${ids(list)}). ${meaning}`;
  };
  const byNull = (one: PatternResult) => shownBy(one).length > 0;
  const only = all.filter((one) => one.verdict !== "supported" && byNull(one));
  const cell = ({ verdict, effect: size }: NullResult) =>
    verdict === "silent" ? verdictWords.silent : `${verdictWords[verdict]} (${effect(Number(size))})`;
  return [
    bullets([
      line("Supported, and some null model shows it too", byNull, "Here the model explains nothing that arithmetic does not."),
      line(
        "Supported, no null model shows it, but one gives at least half of the first effect",
        (one) => !byNull(one) && partlyGiven(one),
        "A good part of it may be arithmetic.",
      ),
      line(
        "Supported, and no null model comes near",
        (one) => !byNull(one) && !partlyGiven(one) && !outOfReach(one),
        "This is what the mechanisms add.",
      ),
      line("Supported, but every null model is silent", outOfReach, "Nothing is compared there."),
      `**Not supported by the model, but by a null model**: ${only.length} (${ids(only)}). The full model shows less clearly what simple arithmetic gives.`,
    ]),
    table(
      ["pattern", "set", "the model", ...Object.values(nullTitles)],
      all.map((one) => [
        named(one),
        one.set,
        `${verdictWords[one.verdict]} (${effect(one.effect)})`,
        ...Object.keys(nullTitles).map((id) => cell(one.nulls[id] ?? { verdict: "silent", effect: null })),
      ]),
    ),
  ].join("\n\n");
}
