import { exp, ln } from "../core/maths.ts";
import type { CapacityCount } from "../model/capacity.ts";
import { capacityComponent, meanOfParts } from "./capacity-component.ts";
import type { CapacityTally } from "./capacity-tally.ts";

/** Forms of governance that a run tells apart, by the question they answer: how partners agree, who settles, where help comes from. */
const questions = [
  ["viaTie", "viaDienstweg", "viaBody", "viaTeam", "viaLiaison"],
  ["settledByLine", "settledByUnit"],
  ["helpedByColleague", "helpedByUnit", "helpedByOutside", "helpedByRule"],
] as const satisfies readonly (readonly CapacityCount[])[];

export const capacityGovernance = capacityComponent({
  component: "governance",
  id: "capacityGovernance",
  title: { de: "Vielfalt der Governance-Formen", en: "Diversity of governance forms" },
  meaning: {
    de: "Mittel über drei Fragen (wie man sich abstimmt, wer Konflikte klärt, woher Hilfe kommt) von (N − 1) ÷ (K − 1) mit N, der effektiven Zahl der benutzten unter K Wegen (Hill-Zahl erster Ordnung); 0 ohne jeden Weg, leer ohne Fälle",
    en: "mean over three questions (how partners agree, who settles conflicts, where help comes from) of (N − 1) ÷ (K − 1), N the effective number of ways used among K (Hill number of order 1); 0 if no way was used, empty without cases",
  },
  source: "seed 001 §2.3, §3.1; Hill (1973); every question and use counts alike: assumption",
  of(tally) {
    const parts = questions.map((ways) => diversity(tally, ways));
    return parts.every(Number.isNaN) && tally.arose > 0 ? 0 : meanOfParts(...parts);
  },
});

/** How evenly the ways were used, 0 one way only … 1 all alike; NaN if none was. */
function diversity(tally: CapacityTally, ways: readonly CapacityCount[]): number {
  const uses = ways.reduce((sum, way) => sum + tally[way], 0);
  if (uses === 0) return Number.NaN;
  let entropy = 0;
  for (const way of ways) {
    const share = tally[way] / uses;
    if (share > 0) entropy -= share * ln(share);
  }
  return (exp(entropy) - 1) / (ways.length - 1);
}
