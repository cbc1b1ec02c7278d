import type { ForestWords } from "./forest-words.ts";

const often = (count: number, worlds: number, prior: number | undefined) =>
  `${count} of ${worlds}${prior === undefined ? "" : ` (${prior})`}`;

/** Words on which expectations hold, in English. */
export const enForest: ForestWords = {
  verdicts: {
    supported: "supported",
    contradicted: "contradicted",
    equivalent: "no notable effect",
    undecided: "undecided",
  },
  title: (judged, { supported, contradicted, equivalent, undecided }) => {
    const all = supported + contradicted + equivalent + undecided;
    const many = (n: number) => (n === 1 ? "one" : `${n}`);
    if (all === 1) {
      const it = judged === "patterns" ? "The pattern" : "The hypothesis";
      if (undecided) return `${it} stays undecided`;
      if (equivalent) return `${it} shows no notable effect`;
      return `${it} is ${supported ? "supported" : "contradicted"}`;
    }
    const first =
      supported === all
        ? `${all === 2 ? "Both" : `All ${all}`} ${judged} are supported`
        : supported === 0
          ? `${all === 2 ? "Neither of the two" : `None of the ${all}`} ${judged} is supported`
          : supported === 1
            ? `One of the ${all === 2 ? "two" : all} ${judged} is supported`
            : `${supported} of ${all} ${judged} are supported`;
    const rest = [
      contradicted > 0 ? `${many(contradicted)} ${contradicted === 1 ? "is" : "are"} contradicted` : "",
      equivalent > 0 ? `${many(equivalent)} ${equivalent === 1 ? "shows" : "show"} no notable effect` : "",
      undecided === all
        ? `${all === 2 ? "both" : "all"} stay undecided`
        : undecided > 0
          ? `${many(undecided)} ${undecided === 1 ? "stays" : "stay"} undecided`
          : "",
    ].filter((part) => part !== "");
    return [first, ...rest].join(", ");
  },
  lead: (scope, confidence) =>
    `${scope === "" ? "" : `${scope}. `}Each row is one claim. Mark: mean effect; line: its range` +
    `${confidence === undefined ? "" : ` at ${confidence} %`}. One on the axis is the smallest effect that counts.`,
  key: {
    wanted: "wanted range",
    small: "too small to count",
    prior: "by the ranges alone",
    beyond: "goes on beyond the picture",
    ablated: "without the mechanism",
    standIns: {
      funnel: "funnel without agents",
      "queue-network": "queues alone",
      "demand-only": "demand alone",
    },
  },
  axis: "Effect, in multiples of the smallest that counts",
  verdict: "Verdict",
  holds: "Holds in",
  often,
  holdsNote: (weighted) =>
    `Holds in: number of sets of assumptions in which every claim holds by itself${weighted ? "; in brackets by the ranges alone" : ""}. ` +
    "The verdict asks for more: whether the mean effect is certain and large enough.",
  oftenInWords: (count, worlds, prior) =>
    `holds in ${often(count, worlds, undefined)}${prior === undefined ? "" : `, ranges alone ${prior}`}`,
  times: (n) => `${n}×`.replace("-", "−"),
  noNumber: "no number",
  describe: (title, verdict, text) => `${title}: ${verdict}, holds in ${text} sets of assumptions.`,
  exploratory: "exploratory",
  column: {
    hypothesis: "Id",
    title: "Title",
    claim: "Id of the claim",
    says: "Claim",
    wanted: "wanted",
    bound: "smallest effect that counts",
    unit: "unit",
    effect: "effect",
    low: "from",
    high: "to",
    prior: "effect by the ranges alone",
    judgement: "verdict",
    whole: "verdict on the whole",
    share: "holds, share of sets of assumptions",
    sharePrior: "the same by the ranges alone",
    worlds: "sets of assumptions",
    ablated: "effect without the mechanism",
  },
  wanted: { above: "at least", within: "at most, to either side", "not-below": "no further back than" },
};
