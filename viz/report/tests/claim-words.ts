import type { Language } from "../../../sim/core/language.ts";

/** Sentences, without full stop, that say what a contrast demands. Outcomes and arms come as they are to be read. */
export interface ClaimWords {
  /** An arm's or an outcome's name set off from the sentence. */
  quoted(name: string): string;
  change(outcome: string, from: string, to: string, rises: boolean): string;
  alike(outcome: string, a: string, b: string): string;
  together(outcome: string, one: string, other: string, reinforces: boolean): string;
  /** A step of a change in one direction. */
  step(outcome: string, from: string, to: string, rises: boolean): string;
  bend(outcome: string, from: string, to: string, convex: boolean): string;
  /** Before a threshold. */
  still(outcome: string, from: string, to: string): string;
  /** At the lower, or upper, end of a range with a maximum inside. */
  end(outcome: string, arm: string, lower: boolean): string;
  level(outcome: string, arm: string, level: string, above: boolean): string;
  /** Two outcomes, or the same in two arms, set against each other. */
  above(one: string, other: string): string;
  /** `terms`: "offen (heute) − offen (früher)". */
  sum(claim: string, terms: string): string;
}

const de: ClaimWords = {
  quoted: (name) => `„${name}“`,
  change: (outcome, from, to, rises) => `${outcome} ${rises ? "steigt" : "fällt"} von ${from} zu ${to}`,
  alike: (outcome, a, b) => `${outcome} ist bei ${a} und ${b} praktisch gleich`,
  together: (outcome, one, other, reinforces) =>
    `${one} und ${other} zusammen heben ${outcome} ${reinforces ? "mehr" : "weniger"} als beide einzeln zusammengezählt`,
  step: (outcome, from, to, rises) => `${outcome} ${rises ? "fällt" : "steigt"} von ${from} zu ${to} nicht wieder`,
  bend: (outcome, from, to, convex) => `${outcome}: der Zuwachs nimmt von ${from} bis ${to} ${convex ? "zu" : "ab"}`,
  still: (outcome, from, to) => `${outcome} bleibt von ${from} bis ${to} praktisch gleich`,
  end: (outcome, arm, lower) => `${outcome} ${lower ? "steigt" : "fällt"} am ${lower ? "unteren" : "oberen"} Ende (${arm})`,
  level: (outcome, arm, level, above) => `${outcome} liegt bei ${arm} ${above ? "über" : "unter"} ${level}`,
  above: (one, other) => `${one} liegt über ${other}`,
  sum: (claim, terms) => `${claim}: ${terms} liegt über null`,
};

const en: ClaimWords = {
  quoted: (name) => `“${name}”`,
  change: (outcome, from, to, rises) => `${outcome} ${rises ? "rises" : "falls"} from ${from} to ${to}`,
  alike: (outcome, a, b) => `${outcome} is practically the same in ${a} and ${b}`,
  together: (outcome, one, other, reinforces) =>
    `${one} and ${other} together raise ${outcome} ${reinforces ? "more" : "less"} than the sum of both alone`,
  step: (outcome, from, to, rises) => `${outcome} does not ${rises ? "fall" : "rise"} again from ${from} to ${to}`,
  bend: (outcome, from, to, convex) => `${outcome}: the increase ${convex ? "grows" : "shrinks"} from ${from} to ${to}`,
  still: (outcome, from, to) => `${outcome} stays practically the same from ${from} to ${to}`,
  end: (outcome, arm, lower) => `${outcome} ${lower ? "rises" : "falls"} at the ${lower ? "lower" : "upper"} end (${arm})`,
  level: (outcome, arm, level, above) => `${outcome} in ${arm} lies ${above ? "above" : "below"} ${level}`,
  above: (one, other) => `${one} lies above ${other}`,
  sum: (claim, terms) => `${claim}: ${terms} lies above zero`,
};

/** The sentences of a language. */
export function claimWordsOf(language: Language): ClaimWords {
  return language === "de" ? de : en;
}
