import { monthName } from "../../text/dates.ts";
import { enForest } from "../../text/en-forest.ts";
import type { TestWords } from "./words.ts";

const sets = (n: number) => (n === 1 ? "1 set of assumptions" : `${n} sets of assumptions`);
const someClaims = (k: number, all: number) =>
  all === 1 ? "this claim" : k === all ? `${all === 2 ? "both" : `all ${all}`} claims` : `${k} of ${all} claims`;

/** The report on hypotheses and patterns in English. */
export const en: TestWords = {
  kicker: "Querschnitt · test report",
  title: (judged) => (judged === "patterns" ? "Does the model show what is known?" : "Which hypotheses hold?"),
  purpose: (judged) =>
    judged === "patterns"
      ? "Patterns are observations from cities and from research, written as experiments. This report says which of them the model shows, whether it shows them for the right reason, and which ones plain arithmetic would give as well."
      : "A hypothesis says beforehand what is to be seen in the simulated administration, and how large it has to be at least. This report says what was seen.",
  caution:
    "What is tested is the model, not a city. Supported means: on average over the plausible assumptions the model shows it, with certainty and large enough. Whether it is so in the world, that does not say.",
  answer: "Answer",
  figure: (judged) => (judged === "patterns" ? "Which patterns does the model show?" : "Which hypotheses hold, which do not?"),
  picture: "The picture",
  list: (count) => (count === 1 ? "The hypothesis" : "The hypotheses"),
  sets: {
    R: {
      title: "Rules (R)",
      lead: "These patterns restate what is built in as a rule. They must show, and vanish without their mechanism, or the code is wrong. They say nothing about the world.",
      scope: "Patterns of set R: rules",
    },
    C: {
      title: "Calibration (C)",
      lead: "By these patterns sets of assumptions are weighted: those that show them count more. That they hold more often afterwards is therefore no evidence.",
      scope: "Patterns of set C: calibration",
    },
    V: {
      title: "Validation (V)",
      lead: "These patterns had a hand in no setting. They alone judge the model. A pattern that does not hold here is a finding and stays.",
      scope: "Patterns of set V: validation",
    },
  },
  part: (part, of) => `Part ${part} of ${of}`,
  setFinding: ({ all, supported, withAblation, vanishing, byNull }) => {
    if (all === 1)
      return [
        supported > 0 ? "The pattern is supported." : "The pattern is not supported.",
        ...(withAblation > 0
          ? [vanishing > 0 ? "Without its mechanism it vanishes." : "Without its mechanism it does not vanish."]
          : []),
        byNull > 0 ? "A simpler model shows it, too." : "No simpler model shows it.",
      ].join(" ");
    return [
      `${supported} of ${all} supported.`,
      ...(withAblation > 0
        ? [`Without their mechanism ${vanishing} of ${withAblation} ${vanishing === 1 ? "vanishes" : "vanish"}.`]
        : []),
      `A simpler model shows ${byNull === 0 ? "none" : byNull === 1 ? "one" : byNull} of them already.`,
    ].join(" ");
  },
  because: ({ verdict, counts, worlds, together }) => {
    const all = counts.supported + counts.contradicted + counts.equivalent + counts.undecided;
    if (verdict === "supported") return all === 1 ? "" : `${all === 2 ? "Both" : `All ${all}`} claims hold.`;
    if (verdict === "contradicted") return `The opposite shows for ${someClaims(counts.contradicted, all)}.`;
    if (verdict === "equivalent") return `For ${someClaims(counts.equivalent, all)} the effect is too small to count.`;
    if (counts.undecided > 0)
      return `For ${someClaims(counts.undecided, all)} ${sets(worlds)} ${worlds === 1 ? "is" : "are"} not enough for a verdict.`;
    if (counts.supported === all && together > 1)
      return `Supported by itself. As ${together} were judged together, that is not enough.`;
    return "The claims come out differently, and none is certain enough for a verdict on the whole.";
  },
  claims: "Wanted and found",
  found: (effect, lo, hi, unit) => {
    const range = lo && hi ? `${lo} to ${hi}` : lo ? `from ${lo} up` : hi ? `up to ${hi}` : "without limits";
    return `${effect} ${unit} (${range})`;
  },
  noNumber: "no number",
  wanted: (test, bound) =>
    ({
      above: `wanted: at least ${bound}`,
      within: `wanted: at most ${bound} to either side`,
      "not-below": `wanted: at most ${bound} in the opposite direction`,
    })[test],
  prior: (effect) => `by the ranges alone ${effect}`,
  holds: (count, worlds, prior) =>
    `All of it holds in ${count} of ${sets(worlds)}${prior === undefined ? "" : `, by the ranges alone in ${prior}`}.`,
  sure: "Certainty",
  limitsAt: (confidence, worlds) => `Limits at ${confidence} %, from ${sets(worlds)}.`,
  moved: "Which cases carried it",
  movedBetween: (a, b) => `Of 100 cases, these end otherwise under “${b}” than under “${a}”:`,
  movedCases: (points, from, to) => `${points}: “${to}” instead of “${from}”`,
  noTwin: "still open or without a twin",
  nothingMoved: "Hardly any case ends otherwise.",
  setting: "Computed for",
  settingIs: (organisations, weeks) => {
    const years = weeks / 52;
    const span = Number.isInteger(years) ? (years === 1 ? "1 year" : `${years} years`) : `${weeks} weeks`;
    return `${organisations.join("; ")}; ${span}`;
  },
  evidence: "Evidence",
  registration: "Registered",
  registered: (status, since) => {
    const date = `${Number(since.slice(8, 10))} ${monthName(since.slice(0, 7), "en")}`;
    return status === "confirmatory"
      ? `Confirmatory: tested in the form that has been fixed since ${date}.`
      : `Exploratory: the file was changed after its first test on ${date}. The finding suggests, it confirms nothing.`;
  },
  exploratory: "exploratory",
  seen: "The description of the model names the mechanism already. The pattern counts less for that.",
  chance: "Chance",
  adjusted: (p) => `p = ${p}, corrected for all that were judged together`,
  ablations: "Without the mechanism",
  vanishes: (vanishes) =>
    vanishes ? "the effect vanishes (less than a third is left)" : "the effect does not vanish altogether",
  ablated: (effect, ablated, unit, shrinks) => `${effect} → ${ablated} ${unit}${shrinks ? "" : ", stays"}`,
  nulls: "Simpler models",
  standIns: {
    funnel: "Funnel (stages as probabilities, without agents and time)",
    "queue-network": "Queues (nobody learns or differs)",
    "demand-only": "Demand alone (cases and regular work arrive, all else rests)",
  },
  standIn: (verdict, effect, several) => {
    if (verdict === "silent") return "silent, it does not know this quantity";
    return `${enForest.verdicts[verdict]}${effect && ` (${several ? "first claim: " : ""}${effect})`}`;
  },
  arithmetic:
    "What a simpler model shows as well, follows from arithmetic already. It does not speak for the interplay of agents.",
  methodTitle: "How verdicts are given",
  method: ({ judged, count, weighted, confidence, tried, besideWorlds }) => [
    {
      term: "Supported, contradicted, no notable effect, undecided",
      meaning:
        "It is fixed beforehand which effect is the smallest that counts. Supported: the mean effect is at least as large and certainly above zero. Contradicted: the same in the other direction. No notable effect: it is certainly smaller than what counts. Everything else is undecided. Where a file wants several things, all must hold. Effects have the sign of the claim: plus means as claimed.",
    },
    {
      term: "When it stops",
      meaning:
        "Sets of assumptions are added until there is a verdict or the most allowed are reached. The limits are wide enough to be valid whenever one stops.",
    },
    {
      term: "Number of tests",
      meaning:
        (count === 1
          ? `One ${judged === "patterns" ? "pattern" : "hypothesis"} was tested. `
          : `${count} ${judged} were judged together. Who tests much finds something by chance as well. So the more there are, the stricter the measure (after Holm): `) +
        `The probability that ${count === 1 ? "the verdict" : "even one of the verdicts"} rests on chance is at most ${100 - confidence} %.` +
        (tried === undefined
          ? ""
          : ` From this folder ${tried === 1 ? "1 form of a hypothesis has" : `${tried} forms of hypotheses have`} been tested so far.`),
    },
    {
      term: weighted ? "Weighted; by the ranges alone" : "All count alike",
      meaning: weighted
        ? "Sets of assumptions under which the model shows what is known from cities count more. “By the ranges alone” stands beside: counted as if one did not know that."
        : "Sets of assumptions are drawn from the ranges and count alike. What is known from cities does not enter the numbers.",
    },
    {
      term: "Holds in 18 of 20",
      meaning:
        "In so many sets of assumptions everything wanted shows, each taken by itself and without a least size. It says how far the finding depends on the assumptions.",
    },
    ...(besideWorlds === undefined
      ? []
      : [
          {
            term: "Without the mechanism; simpler models",
            meaning: `In ${sets(besideWorlds)} every pattern runs once more while the mechanism on which it is said to rest is switched off: then the effect must shrink to less than a third. Beside it stand three simpler models. What they show as well, arithmetic alone explains.`,
          },
        ]),
  ],
  limitsTitle: "What this report does not say",
  limits: ({ weighted }) => [
    {
      term: "No proof about the world",
      meaning:
        "What is tested is what follows from the model's assumptions. A supported finding is a conjecture with reasons, no measurement. A contradicted one may be the model's fault.",
    },
    {
      term: "Unmeasured assumptions",
      meaning: `Almost all assumptions are plausible ranges, not measurements. ${weighted ? "They are weighted by few observations, most of them from few cities." : "None is weighted by what is known."}`,
    },
    {
      term: "Directions, not sizes",
      meaning:
        "The sources say in which direction something works, seldom how strongly. The smallest effect that counts is a choice, too. Decimals serve to compare with it, not to be exact.",
    },
    {
      term: "Types, not cities",
      meaning: "The administrations are stylised. The report is no ground for rankings of cities, departments or persons.",
    },
  ],
  ensemble: (weighted) => (weighted ? "weighted by what is known" : "drawn from the ranges, all of equal weight"),
  figured: (judged, n) => (n === 1 ? { hypotheses: "1 hypothesis", patterns: "1 pattern" }[judged] : `${n} ${judged}`),
  eachWorlds: (least, most) => `${least} to ${most} sets of assumptions each`,
  worlds: (least, most) => (least === most ? `${most}` : `${least} to ${most}`),
  files:
    "In the results folder the figures lie under figures/ as SVG, PNG and CSV. trials.csv holds every measurement in every arm and set of assumptions, moved.csv the cases that end otherwise. The same command gives the same digest.",
  sources: "Names such as “seed 001” are explained in docs/evidence.md.",
};
