import type { ReportWords } from "./words.ts";

/** The report in English. */
export const en: ReportWords = {
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
  },
};
