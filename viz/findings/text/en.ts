import type { FindingWords } from "./words.ts";

const are = (n: number) => (n === 1 ? "is" : "are");
const cases = (n: number) => (n === 1 ? "case" : "cases");
const size = (low: number, high: number) => {
  if (low === high) return `about ${high}`;
  return low === 0 ? `up to ${high}` : `${low} to ${high}`;
};
const some = (n: number, worlds: number) => (n === worlds ? `all ${worlds}` : n === 0 ? "none" : `${n} of ${worlds}`);
const ofWorlds = (n: number, worlds: number) => `${n === 0 ? `none of the ${worlds}` : some(n, worlds)} sets of assumptions`;
const list = (items: readonly string[]) =>
  items.length < 2 ? items.join("") : `${items.slice(0, -1).join(", ")} and ${items[items.length - 1]}`;

const number = (value: number) => new Intl.NumberFormat("en-GB").format(value);

/** English words of findings. */
export const en: FindingWords = {
  answer: {
    option: (letter, title) => `${letter} (${title})`,
    fewer: (a, b, low, high) => `With ${b}, ${size(low, high)} fewer ${cases(high)} in 100 ${are(high)} lost than with ${a}.`,
    more: (a, b, low, high) => `With ${b}, ${size(low, high)} more ${cases(high)} in 100 ${are(high)} lost than with ${a}.`,
    fewerMostly: (a, b, n, range) =>
      `With ${b}, ${n} fewer ${cases(n)} in 100 ${are(n)} lost on average than with ${a}. The range goes from ${range}.`,
    moreMostly: (a, b, n, range) =>
      `With ${b}, ${n} more ${cases(n)} in 100 ${are(n)} lost on average than with ${a}. The range goes from ${range}.`,
    equivalent: (a, b) => `With ${b}, practically as many cases are lost as with ${a}: the difference is at most 1 of 100.`,
    undecided: (a, b, range) =>
      `Whether ${b} is better than ${a} remains open. Depending on the assumptions, ${range} in 100 cases are lost.`,
    none: (verdict, a) =>
      verdict === "worse"
        ? `No option is better than ${a}, each loses more cases.`
        : verdict === "equivalent"
          ? "No option helps noticeably."
          : `No option is clearly better than ${a}.`,
    inWorlds: (better, worlds, rarely, prior) => {
      const only = rarely && better > 0 && better < worlds ? "only " : "";
      const plain = `It is fewer in ${only}${ofWorlds(better, worlds)}`;
      if (prior === undefined) return `${plain}.`;
      const alone = prior === better ? "as many" : some(prior, worlds);
      return `${plain}, weighted by what is known; by the ranges alone in ${alone}.`;
    },
    inMostWorlds: (weighted) =>
      `This holds in at least 8 of 10 sets of assumptions${weighted ? ", weighted by what is known" : ""}.`,
    oneWorld: "Only one set of assumptions was computed. It says nothing about certainty.",
    slight: "On average, though, the difference is at most 1 of 100. That is too little for a clear verdict.",
    alone: (option, implemented, low, high) =>
      `With ${option}, ${implemented} of 100 cases ${implemented === 1 ? "is" : "are"} properly implemented. ` +
      `The implementation gap is ${low === high ? `about ${low}` : `${low} to ${high}`} of 100.`,
    change: (fate, more) => {
      const n = more ? "more" : "fewer";
      const said: Record<typeof fate, string> = {
        unassigned: `${n} cases lack a clear responsibility`,
        unnoticed: `${n} cases go unrecognised`,
        declined: `${n} cases fail because nobody takes them up`,
        stuck: `${n} cases get stuck for lack of know-how`,
        uncoordinated: `${n} cases fail in coordination`,
        notReleased: `${n} cases are held back by management`,
        councilDecided: `${n} cases are decided otherwise by the council`,
        weighed: `${n} cases are weighed and set aside`,
        unfunded: `${n} cases fail for lack of money`,
        overloaded: `${n} cases are left in the backlog`,
        symbolic: `${n} cases are done on paper only`,
      };
      return said[fate];
    },
    aboveAll: (change) => `Above all, ${change}.`,
    inReturn: (change) => `In return, ${change}.`,
    afterAll: (change) => `At least, ${change}.`,
    shift: (fewer, more) => `The losses move: ${fewer}, but ${more}.`,
    noShift: "The reasons stay the same, too.",
    better: (letters, also) =>
      `${list(letters)} ${letters.length === 1 ? "is" : "are"} clearly better than A${also ? " as well" : ""}.`,
    lessSure: (letters) => `${list(letters)} ${letters.length === 1 ? "loses" : "lose"} even fewer on average, but not reliably.`,
    worse: (letters, also) =>
      `${list(letters)} ${letters.length === 1 ? "is" : "are"} clearly worse than A${also ? " as well" : ""}.`,
    same: (letters) => `${list(letters)} hardly ${letters.length === 1 ? "differs" : "differ"} from A.`,
    open: (letters) => `For ${list(letters)} it remains open.`,
  },
  figures: {
    "stage-sankey": "Where are cases lost?",
    "gap-over-time": "How does the gap develop?",
    "department-courses": "Which units diverge?",
    "cost-and-cases": "What do the options cost, and what do they save?",
    "fate-alluvial": "What becomes of the same cases?",
    "change-waterfall": "Which change does how much?",
    "option-dumbbell": "Which units gain or lose?",
    "fate-heatmap": "Why do cases fail in which unit?",
    "bottleneck-bars": "Which stage is the bottleneck?",
    "who-works-with-whom": "Who works with whom?",
    "capacity-profile": "Which capacities grow?",
    "capacity-profiles": "In what do the profiles differ?",
    "quantile-dots": "How sure is the comparison?",
    "flip-strip": "What could flip the answer?",
  },
  figureLimits: (weighted) => [
    "Stylised type, no forecast for any particular city.",
    "Almost all assumptions are plausible ranges, not measurements.",
    weighted ? "Sets of assumptions weighted by what is known." : "All sets of assumptions count alike.",
  ],
  insteadOf: (parameter, before, after) => `${parameter}: ${number(after)} instead of ${number(before)}`,
  note: "Note",
};
