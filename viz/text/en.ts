import { stageTitles } from "../../sim/model/fate.ts";
import { enCourses } from "./en-courses.ts";
import { enFlip } from "./en-flip.ts";
import { enPrice } from "./en-price.ts";
import { enTies } from "./en-ties.ts";
import { enWhy } from "./en-why.ts";
import type { Words } from "./words.ts";

const range = (low: number, high: number) => (low === high ? `${low}` : `${low} to ${high}`);
const reach = (n: number) => (n === 1 ? "reaches" : "reach");

const atGoal = (n: number) => `Of 100 cases ${n === 0 ? "none reaches" : `${n} ${reach(n)}`} the goal`;

function fewerMore(low: number, high: number): string {
  if (low === 0 && high === 0) return "no difference";
  if (high <= 0) return high === 0 ? `up to ${-low} fewer` : `${range(-high, -low)} fewer`;
  if (low >= 0) return low === 0 ? `up to ${high} more` : `${range(low, high)} more`;
  return `${-low} fewer to ${high} more`;
}

const atThe = (end: string | undefined) => (end === undefined ? "In the end" : `At ${end}`);

/** Figures in English. */
export const en: Words = {
  ofHundred: (n) => `${n} of 100 cases`,
  rangeOfHundred: (low, high) => `${range(low, high)} of 100 cases`,
  range,
  fewerMore,
  inWorlds: (count, worlds) =>
    worlds === 1 ? `in ${count} of 1 set of assumptions` : `in ${count} of ${worlds} sets of assumptions`,
  byRanges: (count, worlds) => `weighted by what is known; ${count} of ${worlds} by the ranges alone`,
  verdicts: { better: "better", worse: "worse", equivalent: "equal", undecided: "open" },
  otherVerdict: (byRanges) =>
    `By the ranges alone the verdict would be “${en.verdicts[byRanges]}”: what is known makes the difference here.`,
  option: (letter, title) => `Option ${letter} “${title}”`,
  smallUnits: "Small units together",
  smallUnitsNote: "Units with fewer than five staff are shown together only.",
  because: {
    unassigned: "because responsibility is unclear",
    unnoticed: "because nobody recognises their relevance",
    declined: "because they are not taken up",
    stuck: "because know-how is lacking",
    uncoordinated: "because departments do not agree in time",
    notReleased: "because management does not release them",
    councilDecided: "because the council decides otherwise",
    weighed: "because they are weighed and set aside",
    unfunded: "because funding is not secured",
    overloaded: "because they are stuck in the backlog",
  },
  source: (model, seed, worlds, what) =>
    `Source: Querschnitt simulation, model ${model}, seed “${seed}”, ${worlds} ${worlds === 1 ? "set" : "sets"} of assumptions. ${what}.`,
  limits: (lines) => `Limits: ${lines.join(" ")}`,
  noCases: "No case falls due in this period",
  lost: "lost",
  column: {
    option: "Option",
    department: "Unit code",
    departmentName: "Organisational unit",
    dezernat: "Division (Dezernat)",
    fate: "Outcome code",
    fateName: "Outcome",
    fateA: "Outcome under A",
    fateB: "Outcome under B",
    share: "Share of cases",
    cases: "Cases due",
    year: "Years since the start",
    month: "Month",
    median: "Median gap",
    p10: "10th percentile",
    p25: "25th percentile",
    p75: "75th percentile",
    p90: "90th percentile",
    gapA: "Gap under A",
    gapB: "Gap under B",
    difference: "Difference B − A",
    low: "Difference, 10th percentile",
    high: "Difference, 90th percentile",
    verdict: "Verdict",
    stage: "Stage",
    stageCode: "Stage code",
    gap: "Gap as it is",
    opened: "Gap if the stage always passed",
    dot: "Dot",
    hundred: "of 100 cases",
  },
  heatmap: {
    lostOf: "lost of 100",
    allUnits: "All units",
    blank: "Blank cell: fewer than 1 of 100 cases.",
    noRowCases: "no cases",
    title: (reason, where) =>
      `Most often, cases are lost ${en.because[reason]}${where ? `\u00A0– above all here: ${where.name} (${where.points} of 100 cases)` : ""}`,
    titleNoneLost: "No case is lost",
    lead: (topic, option) => `${topic}, ${option}. How 100 due cases of each unit end:`,
    describe: (departments, lost, implemented) =>
      `Table of ${departments} rows for organisational units, grouped by division (Dezernat), and twelve columns for outcomes in the order of a case's way. ` +
      `Over all units ${lost} of 100 cases are lost and ${implemented} properly implemented.`,
  },
  course: {
    axis: (floor) => `Implementation gap, of 100 cases${floor > 0 ? ` (axis from ${floor})` : ""}`,
    years: "Years since the start",
    compared: "compared from here",
    titleOne: (from, to) =>
      from === to
        ? `The implementation gap stays at ${to} of 100 cases`
        : `The implementation gap ${to < from ? "falls" : "rises"} from ${from} to ${to} of 100 cases`,
    titleClose: (end, low, high) => `${atThe(end)} the options are close together: the gap is ${range(low, high)} of 100 cases`,
    titleBest: (end, best, low, high, other, otherLow, otherHigh) =>
      `${atThe(end)} the gap is smallest under ${best}: ${range(low, high)} of 100 cases, under ${other} ${range(otherLow, otherHigh)}`,
    lead: (topic, banded) =>
      `${topic}. Line: middle of the sets of assumptions (median). ` +
      (banded === undefined
        ? "Dark band: 5 of 10 sets of assumptions, light band: 8 of 10."
        : `Bands around ${banded}: dark 5 of 10 sets of assumptions, light 8 of 10.`),
    atEnd: (end, option, low, high) =>
      `${option}: ${range(low, high)} of 100 cases ${end === undefined ? "in the last year" : `at ${end}`}.`,
    keyHead: (end) => `Gap ${end === undefined ? "in the last year" : `at ${end}`}, of 100 cases`,
    key: (option, low, high) => `${option}: ${range(low, high)}`,
  },
  way: {
    start: "100 cases",
    title: (implemented, stage, lost) =>
      `${atGoal(implemented)}; most often the way ends at “${stageTitles[stage].en}” (${lost})`,
    titleNoneLost: (implemented) => `${atGoal(implemented)}, none ends before`,
    lead: (topic, option, cases) => `${topic}, ${option}. How 100 typical cases end (due in the period: about ${cases}).`,
    endsAs: (fate, count) => `${fate}: ${count}.`,
  },
  dumbbell: {
    title: (better, worse, departments, b) =>
      better > 0
        ? `Under ${b}, ${better} of ${departments} units clearly lose fewer cases${worse > 0 ? `, ${worse} clearly more` : ""}`
        : `Under ${b}, ${worse} of ${departments} units clearly ${worse === 1 ? "loses" : "lose"} more cases, none clearly fewer`,
    titleNone: (a, b) => `No unit shows a clear difference between ${a} and ${b}`,
    none: "No unit has cases due",
    lead: (topic) => `${topic}. Implementation gap of each unit, ordered by the difference.`,
    axis: "Implementation gap, of 100 cases",
    difference: "Difference, of 100 cases",
    differenceShort: "Difference",
    unclear: "no clear difference",
    whisker: "8 of 10 sets of assumptions",
    describe: (first, firstPoints, last, lastPoints) =>
      `At the top: ${first} (${firstPoints}). At the bottom: ${last} (${lastPoints}).`,
  },
  sure: {
    title: (verdict, a, b, fewer, more, worlds, isSlight) => {
      if (verdict === "equivalent") return `${a} and ${b} hardly differ`;
      if (verdict === "worse") return `${b} loses more cases than ${a} ${en.inWorlds(more, worlds)}`;
      const finding = `${b} loses fewer cases than ${a} ${en.inWorlds(fewer, worlds)}`;
      return verdict === "better" ? finding : `Undecided: ${finding}${isSlight ? ", but at most 1 of 100 on average" : ""}`;
    },
    lead: (topic, a, b, worlds, weighted) =>
      `${topic}. ${b} compared with ${a}. ${
        worlds === 50 && !weighted
          ? "Each dot is one set of assumptions, placed at its difference."
          : `50 dots show how the differences spread over ${worlds === 1 ? "1 set" : `${worlds} sets`} of assumptions${weighted ? ", weighted by what is known" : ""}.`
      }`,
    prior: (fewer, more, worlds) => `By the ranges alone: ${fewer} of ${worlds} fewer, ${more} more`,
    fewer: (b) => `${b} loses fewer`,
    more: (b) => `${b} loses more`,
    fewerShort: "fewer",
    moreShort: "more",
    axis: "Difference of the implementation gap, of 100 cases",
    of: (count, worlds) => `${count} of ${worlds}`,
    interval: (text) => `8 of 10 sets of assumptions: ${text}`,
    equal: (often) => `No difference ${often}.`,
    oneWorld: "Only one set of assumptions: the picture says nothing about certainty.",
    describe: (fewer, equal, more, worlds, interval) =>
      `Of ${worlds} sets of assumptions ${fewer} show fewer lost cases, ${equal} no difference, ${more} more. In 8 of 10: ${interval} of 100 cases.`,
  },
  courses: enCourses,
  flip: enFlip,
  why: enWhy,
  price: enPrice,
  ties: enTies,
  twins: {
    title: (changed, gained, missed, b) =>
      `Under ${b}, ${changed} of 100 cases end differently: ${gained} more ${reach(gained)} the goal, ${missed} no longer ${missed === 1 ? "does" : "do"}`,
    titleSame: (a, b) => `Under ${a} and ${b} the same cases end alike`,
    lead: (topic, cases) => `${topic}. The same cases under both options: how many of 100 end this way (about ${cases} in all).`,
    colours: "Bold: cases that end differently, in the colour of their new outcome. Pale: cases that end alike.",
    describe: (changes) => `The largest changes: ${changes.join("; ")}.`,
    change: (count, from, to) => `${count} from “${from}” to “${to}”`,
    oneSided: (onlyA, onlyB, a, b) => `Without a twin and not shown: ${onlyA} cases only under ${a}, ${onlyB} only under ${b}.`,
  },
  bottleneck: {
    title: (stage, letter, from, to) =>
      `The narrowest place under ${letter} is “${stageTitles[stage].en}”: if it always passed, the gap would fall from ${from} to ${to} of 100 cases`,
    titleNone: "No single stage is the narrow place: the gap would stay as it is",
    describe: (stage, n) => `If “${stageTitles[stage].en}” always passed, it would be ${n} of 100.`,
    lead: (topic, options) =>
      `${topic}, ${options.join(" and ")}. How large would the implementation gap be if this one stage always passed?`,
    axis: "Implementation gap, of 100 cases",
    now: (letter, n) => `Gap under ${letter}: ${n}`,
    fewer: (n) => `${n} fewer`,
    same: "unchanged",
    note: "Each stage was opened alone and run again. The effects do not add up.",
  },
  capacity: {
    components: {
      governance: "Diversity of governance forms",
      leadership: "Leadership and shared responsibility",
      awareness: "System awareness",
      learning: "Reflection and learning",
    },
    about: {
      governance: "In how many ways departments agree, settle conflicts and find help",
      leadership: "What heads release and how many staff share the responsibility",
      awareness: "Whether cases are recognised and departments join when asked",
      learning: "Whether staff learn from settled cases and look back on them",
    },
    made: (component, about) => `${component}: ${about}.`,
    titleOne: (letter, values) => `The profile of ${letter}, each of 100: ${values.join(", ")}`,
    titleClose: (n) => (n === 0 ? "The profiles are the same" : `The profiles hardly differ: by ${n} of 100 at most`),
    titleOptions: (component, letter, n, base, ofBase) =>
      `“${component}” changes most: ${n} of 100 under ${letter}, ${ofBase} under ${base}`,
    titleScenarios: (component, low, high) => `The profiles lie furthest apart in “${component}”: ${range(low, high)} of 100`,
    none: "Nothing happened that would show these capacities",
    often: (component, letter, base, higher, often) =>
      `“${component}” is ${higher ? "higher" : "lower"} under ${letter} than under ${base} ${often}.`,
    value: (component, n) => `${component} ${n}`,
    span: (middle, low, high) => (low === high ? `${middle}` : `${middle} (${range(low, high)})`),
    lead: (topics, of) =>
      `${topics.join(" / ")}. Four components of transformative capacity, computed from what happened in the departments. ` +
      (of === "options" ? "Letter: " : "Each scenario is shown with its first option. Number: ") +
      "middle of the sets of assumptions (median). Band: 8 of 10 sets of assumptions.",
    describe: (name, values) => `${name}: ${values.length > 0 ? values.join(", ") : "nothing to tell"}.`,
    scenario: (number, title) => `Scenario ${number} “${title}”`,
    axis: "Level, 0 to 100",
    numbers: "Median (8 of 10)",
    numbersShort: "Median",
    scales: "Each row has a scale of its own. Compare within a row, not one row with another.",
    noRanking:
      "Not a ranking: these are types, not cities. They stand in the order of the call. Topic, size and period may differ.",
    column: {
      number: "Number",
      title: "Name",
      component: "Component",
      median: "Median",
      higher: "Sets of assumptions with more than in the first profile",
      lower: "Sets of assumptions with less",
      worlds: "Sets of assumptions compared",
    },
  },
};
