import type { FlipWords } from "./flip-words.ts";

const others = (n: number) => (n === 0 ? "" : n === 1 ? " and one other assumption" : ` and ${n} other assumptions`);

/** Words of figure 10 in English. */
export const enFlip: FlipWords = {
  titleTurns: (a, b, assumption, more) => `Whether ${a} or ${b} loses fewer cases depends on “${assumption}”${others(more)}`,
  titleFlips: (clear, a, b, assumption, more) => {
    const what = {
      better: `Whether ${b} clearly loses fewer cases than ${a}`,
      worse: `Whether ${b} clearly loses more cases than ${a}`,
      equivalent: `Whether ${a} and ${b} hardly differ`,
    };
    return `${what[clear]} depends on “${assumption}”${others(more)}`;
  },
  titleSize: (assumption) => `No single assumption flips the verdict; “${assumption}” changes most how large the difference is`,
  titleNone: "No single assumption shifts the answer noticeably",
  tooFew: (worlds) =>
    `${worlds === 1 ? "One set of assumptions is" : `${worlds} sets of assumptions are`} not enough to say what could flip the answer`,
  lead: (topic, a, b, letterA, letterB, weighted) =>
    `${topic}. ${b} compared with ${a}. Each strip splits the sets of assumptions by one assumption. ` +
    `Dark: ${letterB} clearly loses fewer cases. White: ${letterA} clearly loses fewer. Grey: open or equal. ` +
    `Numbers: mean difference, of 100 cases; in how many sets of assumptions ${letterB} loses fewer` +
    `${weighted ? " (in brackets: by the ranges alone)" : ""}.`,
  flips: "Flips the verdict",
  size: "Changes the size only",
  all: (worlds) => (worlds === 1 ? "The one set of assumptions" : `All ${worlds} sets of assumptions`),
  lower: "lower half of the range",
  upper: "upper half of the range",
  lowerShort: "lower half",
  upperShort: "upper half",
  mean: (n, roomy) => `${n === 0 ? "as many" : n < 0 ? `${-n} fewer` : `${n} more`}${roomy ? " on average" : ""}`,
  often: (count, worlds, prior, roomy) =>
    `${roomy ? "fewer in " : ""}${count} of ${worlds}${prior === undefined ? "" : ` (${prior})`}`,
  describe: (assumption, part, verdict, mean, often) => `${assumption}, ${part}: ${verdict}, ${mean}, ${often}.`,
  structures: {
    stages: {
      title: "How the stages work",
      values: { gates: "as strict gates", compensating: "strengths make up for weaknesses" },
    },
    openness: {
      title: "How willingness spreads",
      values: { bounded: "among the like-minded only", averaging: "among all", none: "not at all" },
    },
    regularWork: {
      title: "Priority of regular work",
      values: { first: "regular work always comes first", proportional: "time is shared in proportion" },
    },
    coordination: {
      title: "Kind of coordination",
      values: { negative: "objections come first", positive: "joint solutions are looked for" },
    },
  },
  caution: "These are associations over the sets of assumptions, no proof of a single cause.",
  standout: (worlds) => `Only what stands out clearly from chance with ${worlds} sets of assumptions is shown.`,
  column: {
    assumption: "Assumption",
    kind: "What it does",
    part: "Part",
    from: "from",
    to: "to",
    unit: "Unit",
    worlds: "Sets of assumptions",
    better: "Sets of assumptions with fewer cases lost, of 100",
    prior: "the same by the ranges alone",
    mean: "Mean difference, of 100 cases",
  },
};
