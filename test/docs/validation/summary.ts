import type { PatternResult } from "../../../sim/node/cli/patterns-json.ts";
import { resultsOf, type ValidationData, withoutResult } from "./data.ts";
import { bullets, decimal, listed, points, whole } from "./format.ts";
import { isAssumed, isOpen } from "./information.ts";
import { leftOutLifts, shiftsOf, validationLifts } from "./lifts.ts";
import { shownBy } from "./pattern-tables.ts";
import { flipsByChoice } from "./retold.ts";
import { untestedOf } from "./untested.ts";

/** The numbers that both summaries tell. */
function facts(data: ValidationData) {
  const { analysis, answers, parameters, register } = data;
  const [rules, weighing, judging] = (["R", "C", "V"] as const).map((set) => resultsOf(data, set));
  const supported = (list: readonly PatternResult[]) => list.filter(({ verdict }) => verdict === "supported");
  const empirical = supported([...weighing, ...judging]);
  const ablated = [...rules].filter(({ ablations }) => ablations.length > 0);
  const lifts = validationLifts(data);
  const mean = (of: (one: (typeof lifts)[number]) => number) => lifts.reduce((sum, one) => sum + of(one), 0) / lifts.length;
  const comparisons = answers.scenarios.flatMap((one) => one.comparisons);
  const constrained = analysis.parameters.filter((one) => one.constrained).length;
  const unseen = judging.filter(({ seen }) => !seen);
  return {
    freeze: data.freezes.freezes.at(-1),
    recorded: data.freezes.kept.length + data.freezes.corrections.length + data.freezes.givenUp.length,
    rules: { of: rules.length, hold: supported(rules).length },
    ablated: {
      of: ablated.length,
      vanish: ablated.filter(({ ablations }) => ablations.every(({ vanishes }) => vanishes)).length,
    },
    weighing: { of: weighing.length, hold: supported(weighing).length, fail: weighing.filter(isRefuted) },
    judging: {
      of: judging.length,
      hold: supported(judging).length,
      fail: judging.filter(isRefuted),
      missing: withoutResult(data, "V").length,
    },
    unseen: { of: unseen.length, hold: supported(unseen).length },
    share: { known: mean(({ posterior }) => posterior), prior: mean(({ prior }) => prior) },
    arithmetic: { of: empirical.length, shown: empirical.filter((one) => shownBy(one).length > 0).length },
    constrained: { of: analysis.parameters.length, are: constrained },
    leftOut: { of: analysis.patterns.length, ...shiftsOf(leftOutLifts(data)) },
    comparisons: {
      of: comparisons.length,
      decided: comparisons.filter(({ verdict }) => verdict !== "undecided").length,
      prior: comparisons.filter(({ verdict, verdictPrior }) => verdict !== verdictPrior).length,
      assumption: comparisons.filter(({ flips }) => flips.length > 0).length,
      choice: comparisons.filter(flipsByChoice).length,
    },
    untested: untestedOf(data).noPattern.length,
    mechanisms: register.mechanisms.length,
    parameters: {
      of: parameters.length,
      assumed: parameters.filter(isAssumed).length,
      open: parameters.filter(isOpen(data)).length,
    },
  };
}

/** The opposite of what was claimed, or nothing that matters. */
function isRefuted({ verdict }: PatternResult): boolean {
  return verdict === "contradicted" || verdict === "equivalent";
}

/** 2026-11-22 as 22.11.2026. */
function germanDate(date: string): string {
  return date.split("-").reverse().join(".");
}

/** The page in English, in a list. */
export function summaryEn(data: ValidationData): string {
  const f = facts(data);
  const { information, draws, effective, exponent } = data.analysis;
  const failing = (list: readonly PatternResult[]) =>
    list.length > 0 ? ` Contradicted or without notable effect: ${listed(list.map(({ id }) => id))}.` : "";
  return bullets([
    f.freeze
      ? `**Frozen** as ${f.freeze.name} on ${f.freeze.date}, after ${f.recorded} recorded changes, corrections and attempts.`
      : "**Not frozen yet**: nothing on this page counts as confirmed.",
    `**Rules show through**: ${f.rules.hold} of ${f.rules.of} R patterns are supported; of ${f.ablated.of} with an ablation ${f.ablated.vanish} vanish with their mechanism.`,
    `**What weighs**: ${f.weighing.hold} of ${f.weighing.of} C patterns are supported.${failing(f.weighing.fail)}`,
    f.judging.of === 0
      ? "**What judges**: no V pattern has been run."
      : `**What judges**: ${f.judging.hold} of ${f.judging.of} V patterns are supported, ${f.unseen.hold} of ${f.unseen.of} without those marked (seen). On average they hold in ${points(f.share.known)} of 100 worlds, by the ranges alone in ${points(f.share.prior)}.${failing(f.judging.fail)}`,
    f.arithmetic.of === 0
      ? "**Arithmetic alone**: no C or V pattern is supported that it could explain."
      : `**Arithmetic alone**: of the ${f.arithmetic.of} C and V patterns that the model supports some null model shows ${f.arithmetic.shown} as well.`,
    `**How little the patterns tell**: ${decimal(information.bits, 1)} bits. Of ${whole(draws)} draws as much as ${whole(effective)} are left, with the patterns at ${points(exponent)} of 100 of their strength; ${f.constrained.are} of ${f.constrained.of} parameters are constrained.`,
    `**The patterns about each other**: given all others, ${f.leftOut.up.length} of ${f.leftOut.of} hold clearly more often than before, ${f.leftOut.down.length} clearly less often.`,
    `**Answers to the three questions**: ${f.comparisons.decided} of ${f.comparisons.of} comparisons are decided. The verdict hinges on some assumption in ${f.comparisons.assumption}, on the choice of patterns in ${f.comparisons.choice}, and is another one by the ranges alone in ${f.comparisons.prior}.`,
    `**Never tested**: ${f.untested} of ${f.mechanisms} mechanisms have no pattern. ${f.parameters.assumed} of ${f.parameters.of} parameters are assumption and nothing else, and ${f.parameters.open} of them no pattern constrains either.`,
  ]);
}

/** The page in German, in a list. */
export function summaryDe(data: ValidationData): string {
  const f = facts(data);
  const { information, draws, effective, exponent } = data.analysis;
  const failing = (list: readonly PatternResult[]) =>
    list.length > 0 ? ` Widerlegt oder ohne nennenswerten Effekt: ${listed(list.map(({ id }) => id))}.` : "";
  return bullets([
    f.freeze
      ? `**Eingefroren** als ${f.freeze.name} am ${germanDate(f.freeze.date)}. Vorher verzeichnet: ${f.recorded} Änderungen, Korrekturen und Versuche.`
      : "**Noch nicht eingefroren**: Nichts auf dieser Seite gilt als bestätigt.",
    `**Regeln zeigen sich** bei ${f.rules.hold} von ${f.rules.of} R-Mustern. Ohne ihren Mechanismus verschwinden ${f.ablated.vanish} von ${f.ablated.of}, bei denen er sich abschalten lässt.`,
    `**Was gewichtet**: ${f.weighing.hold} von ${f.weighing.of} C-Mustern sind gestützt.${failing(f.weighing.fail)}`,
    f.judging.of === 0
      ? "**Was nur urteilt**: Die V-Muster sind noch nicht gelaufen."
      : `**Was nur urteilt**: ${f.judging.hold} von ${f.judging.of} V-Mustern sind gestützt, ohne die als (seen) vermerkten ${f.unseen.hold} von ${f.unseen.of}. Im Mittel treffen sie in ${points(f.share.known)} von 100 Annahmensätzen zu, aus den Spannen allein in ${points(f.share.prior)}.${failing(f.judging.fail)}`,
    f.arithmetic.of === 0
      ? "**Bloße Arithmetik**: Kein C- oder V-Muster ist gestützt, das sie erklären könnte."
      : `**Bloße Arithmetik**: Von den ${f.arithmetic.of} gestützten C- und V-Mustern zeigt ein Nullmodell ${f.arithmetic.shown} ebenso.`,
    `**Wie wenig die Muster sagen**: ${decimal(information.bits, 1, "de")} Bit. Von ${whole(draws, "de")} Annahmensätzen bleibt so viel wie ${whole(effective, "de")}, wobei die Muster zu ${points(exponent)} von 100 zählen. Eingegrenzt sind ${f.constrained.are} von ${f.constrained.of} Parametern.`,
    `**Was die Muster voneinander wissen**: Nach allen anderen gewichtet treffen ${f.leftOut.up.length} von ${f.leftOut.of} deutlich öfter zu als vorher, ${f.leftOut.down.length} deutlich seltener.`,
    `**Die drei Fragen**: Entschieden sind ${f.comparisons.decided} von ${f.comparisons.of} Vergleichen. An einer Annahme hängt das Urteil in ${f.comparisons.assumption}, an der Auswahl der Muster in ${f.comparisons.choice}; aus den Spannen allein fällt es in ${f.comparisons.prior} anders aus.`,
    `**Nie geprüft**: ${f.untested} von ${f.mechanisms} Mechanismen haben kein Muster. ${f.parameters.assumed} von ${f.parameters.of} Parametern sind bloße Annahme; ${f.parameters.open} davon grenzt auch kein Muster ein.`,
  ]);
}
