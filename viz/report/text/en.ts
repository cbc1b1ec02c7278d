import type { ReportWords } from "./words.ts";

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

/** The report in English. */
export const en: ReportWords = {
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
    alsoBetter: (letters) => `${list(letters)} ${letters.length === 1 ? "is" : "are"} clearly better than A as well.`,
    lessSure: (letters) => `${list(letters)} ${letters.length === 1 ? "loses" : "lose"} even fewer on average, but not reliably.`,
    worse: (letters, also) =>
      `${list(letters)} ${letters.length === 1 ? "is" : "are"} clearly worse than A${also ? " as well" : ""}.`,
    same: (letters) => `${list(letters)} hardly ${letters.length === 1 ? "differs" : "differ"} from A.`,
    open: (letters) => `For ${list(letters)} it remains open.`,
  },
  page: {
    language: "English",
    otherLanguage: "Deutsch",
    skip: "Skip to content",
    kicker: "Querschnitt · Report",
    title: (scenarios) => (scenarios.length === 1 ? scenarios[0] : "What reaches the departments’ daily work"),
    purpose:
      "This report shows, for a simulated administration, how many cases of a cross-cutting task are lost in daily work, why they are lost, " +
      "and which way of organising changes that.",
    caution:
      "The administration is a stylised type. The report forecasts nothing about any particular city. It helps to think options through.",
    contents: "The answers in brief",
    glossaryTitle: "Words in this report",
    glossary: (weighted) => [
      {
        term: "Case",
        meaning:
          "A piece of work in a department in which the cross-cutting task should be considered, such as a land-use plan for climate adaptation. Important cases count more than minor ones; “100 cases” means 100 typical ones.",
      },
      {
        term: "Implementation gap, lost",
        meaning: "The share of cases that are not properly implemented. What is done on paper only counts half.",
      },
      {
        term: "Reasoned decision",
        meaning: "Cases that reach a reasoned decision, even if it goes another way or money and time are lacking.",
      },
      { term: "Gap in the programme of measures", meaning: "The share of adopted measures that are not delivered by plan." },
      {
        term: "Transformative capacity",
        meaning:
          "How far an administration is able to recognise and carry out something new together. Four components: diversity of governance forms, leadership and shared responsibility, system awareness, reflection and learning. What happened is counted, not what was set up.",
      },
      {
        term: "Set of assumptions",
        meaning:
          "Hardly any number of the model has ever been measured. So it is computed many times, each time with other plausible assumptions. Every option meets the same cases in the same weeks.",
      },
      {
        term: "7 to 12",
        meaning: "A range holds the middle 8 of 10 sets of assumptions. One in ten lies below it and one in ten above.",
      },
      ...(weighted
        ? [
            {
              term: "Weighted; by the ranges alone",
              meaning:
                "Sets of assumptions under which the model shows what is known from cities count more, others less, none more than double. “By the ranges alone” stands beside: the same runs, counted as if nothing of that were known.",
            },
          ]
        : []),
    ],
    question: "Question",
    answer: "Answer",
    setting: (organisation, departments, staff, topic, period) =>
      `Topic: ${topic}. Administration: ${organisation}, ${departments} units, ${staff} staff. Period: ${period}.`,
    period: {
      years: (years) => `${years} ${years === 1 ? "year" : "years"}`,
      dated: (from, end) => `${from} to ${end}`,
    },
    countedFrom: {
      weeks: (weeks) =>
        `Only cases due after ${weeks % 52 === 0 ? (weeks === 52 ? "one year" : `${weeks / 52} years`) : `${weeks} weeks`} are compared: that is when the options part.`,
      month: (month) => `Only cases due from ${month} are compared: that is when the options part.`,
    },
    timeLine: {
      title: "What came when",
      lead: (option, topic) => `With ${option}. Only what concerns the topic ${topic}.`,
      atStart: "From the start",
      use: (title, posts, until) => {
        const more = [
          ...(posts === undefined ? [] : [posts === 0.5 ? "half a post" : `${posts}\u00A0${posts === 1 ? "post" : "posts"}`]),
          ...(until === undefined ? [] : [`until ${until}`]),
        ];
        return more.length === 0 ? title : `${title} (${more.join(", ")})`;
      },
      parting: (first) => `Parting from ${first} here:`,
    },
    optionsTitle: "The options",
    baseOption: "the base of comparison",
    bestOption: "compared with A in the figures",
    sections: { picture: "The picture", reason: "The reasons", doubt: "The certainty" },
    figures: {
      "stage-sankey": "Where are cases lost?",
      "gap-over-time": "How does the gap develop?",
      "fate-alluvial": "What becomes of the same cases?",
      "option-dumbbell": "Which units gain or lose?",
      "fate-heatmap": "Why do cases fail in which unit?",
      "bottleneck-bars": "Which stage is the bottleneck?",
      "capacity-profile": "Which capacities grow?",
      "capacity-profiles": "In what do the profiles differ?",
      "quantile-dots": "How sure is the comparison?",
      "flip-strip": "What could flip the answer?",
    },
    sideBySide: {
      title: "The profiles side by side",
      question: "Which capacities for change do the computed scenarios show, each with its first option?",
      entry: (organisation, topic, option, period) =>
        `${organisation}, topic ${topic}. Shown: “${option}”${period ? `, ${period}` : ""}.`,
    },
    figure: (number) => `Figure ${number}`,
    asTable: "Numbers as a table",
    noFigure: "Nothing has been computed for this question yet.",
    tableTitle: "The options compared",
    measure: "Measure",
    measures: {
      gap: "Implementation gap in daily work, of 100 cases",
      gapRange: "Range of the implementation gap",
      difference: "Difference to A, of 100 cases",
      better: "Smaller gap than A, number of sets of assumptions",
      verdict: "Verdict against A",
      betterPrior: "Smaller gap than A, by the ranges alone",
      verdictPrior: "Verdict by the ranges alone",
      considered: "Reasoned decision reached, of 100 cases",
      programmeGap: "Gap in the programme of measures, of 100",
      cost: "Cost over the whole period, 1,000 euro",
      arrears: "Regular work simplified or dropped, of 100 hours",
      backlogHours: "Backlog of regular work, hours per head",
      stress: "Stress of staff, 0 to 100",
    },
    base: "base",
    none: "–",
    range: (low, high) => (low === high ? `${low}` : `${low} to ${high}`).replaceAll("-", "−"),
    costNote:
      "Posts, hours in meetings and budgets are counted. Not counted are extra work in the departments, what follows from regular work left undone, " +
      "damage from cases lost, and cost outside the administration. So cost alone makes no ranking.",
    gapNote:
      "“Better” means: fewer cases lost in at least 8 of 10 sets of assumptions, by more than 1 of 100 on average. “Worse” is the mirror image. " +
      "“Equal” means: at most 1 of 100 apart in at least 8 of 10 sets of assumptions. Everything else is “open”.",
    of: (count, worlds) => `${count} of ${worlds}`,
    structureTable: {
      title: "The verdict if mechanisms work otherwise",
      lead: (a, b) =>
        `How the administration works inside the model is uncertain as well. Here the comparison of ${b} with ${a} stands for each form of a mechanism alone.`,
      columns: (b) => ["Form", `${b} loses fewer`, "Mean difference", "Verdict"],
      note: (weighted) =>
        `${weighted ? "In brackets: by the ranges alone. " : ""}Difference of 100 cases; minus means fewer cases lost. Below five sets of assumptions there is no verdict.`,
    },
    limitsTitle: "What this report does not say",
    limits: (worlds, weighted, stale, optionsTried) => [
      {
        term: "No forecast",
        meaning:
          "What is computed is a stylised type, no particular city. Report and numbers are unfit for ranking cities, departments or people.",
      },
      {
        term: "Unmeasured assumptions",
        meaning:
          `Almost all assumptions are plausible ranges, not measurements. ${worlds === 1 ? "One set of assumptions stands" : `${worlds} sets of assumptions stand`} for what is not known. ` +
          (weighted
            ? "They are weighted by how well the model shows with them what is known. Little is known, and most of it from a few cities. So what the ranges alone say stands beside."
            : "All sets of assumptions count alike; nothing is weighted.") +
          (stale ? " The weights were found with an earlier state of the mechanisms." : ""),
      },
      { term: "Whole points", meaning: "Numbers are whole points of 100. Decimals would only pretend to know more." },
      {
        term: "Number of tries",
        meaning: `${optionsTried === 1 ? "1 option was" : `${optionsTried} options were`} computed for this report. Whoever tries many options finds a good one by chance as well. Narrow leads deserve caution.`,
      },
      {
        term: "Reasons and shares",
        meaning:
          "Improving an early stage sends more cases on to the later ones. More losses there are no sign that things go worse there.",
      },
      { term: "Single cases", meaning: "The way of a single case under two options illustrates. The shares are the finding." },
      {
        term: "Protection of those involved",
        meaning:
          "The model holds no data about persons, heads included. Units with fewer than five staff are shown together only.",
      },
    ],
    ensemble: (facts) =>
      facts.kind === "ranges"
        ? "drawn from the ranges, all of the same weight"
        : `from ${facts.stored} that were kept, weighted by what is known (model ${facts.model})` +
          (facts.stale ? ". The weights were found with an earlier state of the mechanisms." : ""),
    reproduceTitle: "Reproduce",
    reproduce: {
      model: "Model version",
      seed: "Seed",
      worlds: "Sets of assumptions",
      ensemble: "Where the sets of assumptions come from",
      replications: "Replications per set of assumptions",
      digest: "Digest of the results",
      command: "Command",
      again: "Run again and compare",
      files: "DIR is the results folder. All figures are there in figures/ as SVG, PNG and CSV.",
    },
    parametersTitle: "All assumptions with range and source",
    parametersNote: "“assumption” means: there is no source, the range is an estimate.",
    parameterColumns: ["Assumption", "from", "usual", "to", "Unit", "Source"],
    figureLimits: (weighted) => [
      "Stylised type, no forecast for any particular city.",
      "Almost all assumptions are plausible ranges, not measurements.",
      weighted ? "Sets of assumptions weighted by what is known." : "All sets of assumptions count alike.",
    ],
    note: "Note",
  },
};
