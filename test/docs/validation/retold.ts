import type { ComparisonAnswer, ScenarioAnswer } from "../../../sim/study/answers.ts";
import { code, table } from "../blocks.ts";
import { choiceTitle } from "./choices.ts";
import type { ValidationData } from "./data.ts";
import { answerWords, bullets, decimal, points, signedTenths } from "./format.ts";

/** Orders of options that are listed. */
const listedRankings = 6;

/** Assumptions that are listed for one comparison. */
const listedFlips = 5;

/** The scenarios, one after the other. */
export function retoldSections(data: ValidationData): string {
  return data.answers.scenarios.map((scenario) => section(scenario, data)).join("\n\n");
}

/** How far the stored worlds carry these answers. */
export function retoldList({ answers }: ValidationData): string {
  const { worlds, effective, effectivePrior, replications, choices, scenarios } = answers;
  const comparisons = scenarios.flatMap((one) => one.comparisons);
  const thin = choices.reduce((least, one) => (one.effective < least.effective ? one : least));
  const changed = comparisons.filter((one) => one.verdict !== one.verdictPrior);
  const count = (wanted: (one: ComparisonAnswer) => boolean) => comparisons.filter(wanted).length;
  return bullets([
    `**Run**: ${worlds} plausible worlds, ${replications} ${replications === 1 ? "run" : "runs"} of every option in each. By what is known they tell as much as ${decimal(effective, 0)} that count alike, by the ranges alone as ${decimal(effectivePrior, 0)}; under the thinnest other choice (${choiceTitle(thin)}) as ${decimal(thin.effective, 0)}.`,
    `**Verdicts**: ${count(({ verdict }) => verdict !== "undecided")} of ${comparisons.length} comparisons are decided; ${changed.length} would be another one by the ranges alone.`,
    `**Hinges**: ${count(({ flips }) => flips.length > 0)} of ${comparisons.length} have another verdict in a half of some parameter's range or under some form; ${count(flipsByChoice)} under some other choice of patterns.`,
  ]);
}

/** Whether some other choice of patterns changes the verdict. */
export function flipsByChoice({ choices, verdict }: ComparisonAnswer): boolean {
  return choices.some((choice) => choice.verdict !== verdict);
}

function section(scenario: ScenarioAnswer, data: ValidationData): string {
  const { question, options } = data.scenarios[scenario.id];
  const title = (option: string) => options[option].en;
  const { rankings, comparisons } = scenario;
  const rest = rankings.slice(listedRankings).reduce((sum, { share }) => sum + share, 0);
  const parts = [
    `### ${question.en} (${code(scenario.id)})`,
    table(
      [
        "option",
        "gap, of 100: mean (10th … 90th percentile)",
        "by the ranges alone",
        "smallest gap in, of 100",
        "by the ranges alone",
      ],
      scenario.options.map(({ option, gap, gapPrior }) => [
        `${code(option)} ${title(option)}`,
        `${points(gap.mean)} (${points(gap.p10)} … ${points(gap.p90)})`,
        `${points(gapPrior.mean)} (${points(gapPrior.p10)} … ${points(gapPrior.p90)})`,
        points(firstIn(scenario, option, "share")),
        points(firstIn(scenario, option, "sharePrior")),
      ]),
    ),
    table(
      ["order, the smallest gap first", "of 100 worlds", "by the ranges alone"],
      [
        ...rankings
          .slice(0, listedRankings)
          .map(({ order, share, sharePrior }) => [order.map(code).join(" < "), points(share), points(sharePrior)]),
        ...(rankings.length > listedRankings
          ? [[`${rankings.length - listedRankings} other orders together`, points(rest), ""]]
          : []),
      ],
    ),
    table(
      [
        "against the first option",
        "gap",
        "loses less in, of 100",
        "verdict",
        "by the ranges alone",
        "forms with another verdict",
        "other choices of patterns with another verdict",
      ],
      comparisons.map((one) => [
        code(one.b),
        `${signedTenths(one.mean)} (${signedTenths(one.lo)} … ${signedTenths(one.hi)})`,
        `${points(one.shareBetter)} (${points(one.sharePrior)})`,
        answerWords[one.verdict],
        answerWords[one.verdictPrior],
        otherForms(one),
        otherChoices(one),
      ]),
    ),
    structureTable(comparisons),
  ];
  const flips = comparisons.flatMap((one) =>
    one.flips
      .slice(0, listedFlips)
      .map(({ assumption, parts: halves }) => [
        code(one.b),
        code(assumption),
        halves.map(({ when, verdict, mean }) => `${when}: ${answerWords[verdict]} (${signedTenths(mean)})`).join("; "),
      ]),
  );
  if (flips.length > 0)
    parts.push(table(["against the first option", "hinges on", "verdict in each half of its range, or under each form"], flips));
  return parts.join("\n\n");
}

/** Share of worlds in which an option has the smallest gap. */
function firstIn({ rankings }: ScenarioAnswer, option: string, by: "share" | "sharePrior"): number {
  return rankings.reduce((sum, ranking) => sum + (ranking.order[0] === option ? ranking[by] : 0), 0);
}

/** Verdicts under every form of every alternative, one column a comparison. */
function structureTable(comparisons: readonly ComparisonAnswer[]): string {
  const [first] = comparisons;
  const rows = first.structures.map(({ structure, form, worlds }, i) => [
    code(structure),
    code(form),
    String(worlds),
    ...comparisons.map(({ structures }) =>
      structures[i].worlds === 0 ? "–" : `${answerWords[structures[i].verdict]} (${signedTenths(structures[i].mean)})`,
    ),
  ]);
  return table(["alternative", "form", "worlds", ...comparisons.map(({ b }) => code(b))], rows);
}

function otherForms({ structures, verdict }: ComparisonAnswer): string {
  const other = structures.filter((one) => one.worlds > 0 && one.verdict !== verdict);
  return other.map(({ form, verdict: own }) => `${code(form)}: ${answerWords[own]}`).join(", ");
}

function otherChoices({ choices, verdict }: ComparisonAnswer): string {
  const other = choices.filter((one) => one.verdict !== verdict);
  return other.map((one) => `${choiceTitle(one)}: ${answerWords[one.verdict]}`).join("; ");
}
