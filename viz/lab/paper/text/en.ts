import type { PaperWords } from "./words.ts";

/** The paper for the council in English. */
export const en: PaperWords = {
  page: {
    title: "Council paper",
    lead: "A summary of one page for the council, followed by figures, assumptions and how to compute it again.",
    form: "Your entries",
    fields: { title: "Title", occasion: "Occasion", recommendation: "Recommendation" },
    leftEmpty: "Where you enter nothing, the paper holds a suggestion.",
    figures: "Figures in the annex",
    print: "Print or save as PDF",
    printHint: "Choose A4 in the print dialogue. “Save as PDF” is listed there among the printers.",
    sheet: "Preview of the paper",
    nothingYet: "No results yet",
    nothingYetBody: "The paper appears here once the first set of assumptions has been computed.",
  },
  kicker: "Council paper · computed with Querschnitt",
  asOf: (date) => `As of ${date}`,
  provisional: (done, of) => `Provisional: only ${done} of ${of} sets of assumptions computed so far.`,
  defaults: {
    title: (topic, options) =>
      options === 1
        ? `${topic} in the administration's daily work`
        : `${topic}: ${options} options for the administration compared`,
    occasion: (topic) =>
      `The topic ${topic} touches many departments and belongs to none alone. The question is how the administration organises itself for it.`,
    recommendation(verdict, option) {
      const known = "The council takes note of the computation.";
      if (verdict === "better") return `${known} ${option} is pursued further; cost, side effects and limits are to be weighed.`;
      if (verdict === "worse") return `${known} It does not speak for leaving the first option.`;
      if (verdict === "equivalent") return `${known} Other reasons should decide: the options hardly differ.`;
      return `${known} No decision follows from it alone.`;
    },
  },
  headings: {
    occasion: "Occasion",
    recommendation: "Recommendation",
    question: "Question",
    administration: "Administration",
    options: "Options",
    inFull: "The options in full",
    answer: "Answer",
    price: "Cost and side effects",
    limits: "Limits",
    figures: "Figures",
    assumptions: "Assumptions",
    hinges: "What the answer hinges on",
    forms: "If mechanisms work differently",
    fixed: "What was held fixed",
    rest: "Everything else",
    reproduce: "Computing it again",
  },
  administration: (title, own, units, staff) =>
    `${own ? `“${title}”, entered by its own account` : title}; ${units} organisational units, ${staff} staff.`,
  topicAndPeriod: (topic, period, from) => `Topic: ${topic}. Computed: ${period}${from}.`,
  years: (years) => (years === 1 ? "1 year" : `${years} years`),
  dated: (from, end) => `${from} to ${end}`,
  comparedFrom: (point) => `, compared from ${point} on`,
  shared: "In all options",
  inAnnex: "What the options contain in full stands in the annex.",
  events: "From outside, the same in all options",
  use: {
    changed: (use, changes) => `${use} differently: ${changes}`,
    left: (use) => `without: ${use}`,
    likeFirst: "like A",
    nothing: "nothing more",
  },
  baseMark: "base of the comparison",
  price: {
    columns: {
      option: "Option",
      lost: "Lost of 100 cases",
      difference: "Difference from A",
      better: "Fewer than A, sets of assumptions",
      verdict: "Verdict",
      cost: "Cost in € 1,000",
      arrears: "Regular work left undone, of 100 h",
    },
    base: "base",
    none: "–",
    range: (low, high) => (low === high ? `${low}` : `${low} to ${high}`).replaceAll("-", "−"),
    of: (count, worlds, prior) => `${count} of ${worlds}${prior === undefined ? "" : ` (${prior})`}`,
    verdict: (word, prior) => (prior === undefined || prior === word ? word : `${word} (${prior})`),
    note: (weighted) =>
      `Ranges hold the middle 8 of 10 sets of assumptions; minus means fewer losses.${weighted ? " In brackets: by the ranges alone, without weights." : ""} ` +
      "Cost over the whole period: posts, hours in meetings, budgets. Not counted: extra work in departments, consequences of regular work left undone, " +
      "damage from lost cases, costs outside the administration. Cost alone is no ground for a ranking.",
  },
  limits: (worlds, own, tried) => [
    own
      ? "What was computed is a model of the administration as entered. It forecasts nothing for the real one and is no basis for rankings."
      : "What was computed is a stylised type. It forecasts nothing for any particular city and is no basis for rankings.",
    `Almost all assumptions are plausible ranges, not measurements. ${worlds === 1 ? "One set of assumptions stands" : `${worlds} sets of assumptions stand`} for what is not known; whole points are precise enough.`,
    `${tried === 1 ? "1 option was" : `${tried} options were`} computed. Whoever tries many will find a good one by chance as well.`,
    "The model holds no data about persons. Small units appear only together.",
  ],
  figuresCompare: (a, b) => `Where two options are compared, they are ${a} and ${b}.`,
  figure: (number) => `Figure ${number}`,
  assumptions: {
    lead: "Shown are the assumptions whose halves or forms stand out from chance in the answer.",
    noHinge: "No single assumption visibly shifts the answer, as far as the number of sets of assumptions allows to say.",
    columns: ["Assumption", "Range", "What it does", "Source and strength"],
    range: (min, usual, max) => `${min} to ${max}, usually ${usual}`,
    forms: (forms) => forms.join("; "),
    flips: "Flips the verdict.",
    size: "Changes the size only.",
    part: (name, leader, count, worlds) => `${name}: ${leader} (fewer in ${count} of ${worlds})`,
    source: (source) => `Value: ${source}.`,
    mechanism(grade, source) {
      const grades = {
        survey: "asked in many municipalities",
        observed: "seen in a case",
        literature: "found by other studies",
        perceived: "reported by practitioners",
        recommended: "recommended, not seen at work",
        extrapolated: "inferred by us",
        assumption: "assumed, without a source",
      };
      return `Effect: ${grades[grade]}${grade === "assumption" ? "" : ` (${source})`}.`;
    },
    formColumns: ["Form", "Fewer losses, sets of assumptions", "Difference on average", "Verdict"],
    formsNote: (weighted) =>
      `${weighted ? "In brackets: by the ranges alone. " : ""}Difference of 100 cases. Fewer than five sets of assumptions get no verdict.`,
    noneFixed: "Nothing. Every uncertain number was drawn anew in each set of assumptions.",
    fixedNumber: (title, value, min, max) => `${title}: ${value} (range ${min} to ${max})`,
    fixedForm: (title, form) => `${title}: ${form}`,
    rest: (drawn, worlds) =>
      `${drawn} more uncertain numbers have a value of their own from their range in ${worlds === 1 ? "the set" : `each of the ${worlds} sets`} of assumptions. ` +
      "All of them with range and source stand in docs/parameters.md, what supports them in docs/evidence.md.",
  },
  reproduce: {
    model: "Model version",
    digest: "Digest of the results",
    pending: "known once everything has been computed",
    seed: "Seed",
    worlds: "Sets of assumptions",
    ensemble: (kind, worlds) =>
      kind === "ranges" ? `${worlds}, drawn from the ranges, all counting alike` : `${worlds}, weighted by what is known`,
    replications: "Repetitions per set of assumptions",
    tried: "Options computed",
    link: "State as a string",
    command: "Command for experts",
    tooLong: "The state is too large for a link. The saved file belongs to this paper for computing it again.",
  },
};
