import { exp, ln } from "../core/maths.ts";
import type { CapacityCount } from "../model/capacity.ts";
import { capacityComponent } from "./capacity-component.ts";

/** Forms of governance that a run tells apart: how partners agreed, who settled conflicts, where help came from. */
const forms = [
  "viaTie",
  "viaDienstweg",
  "viaBody",
  "viaTeam",
  "viaLiaison",
  "settledByLine",
  "settledByUnit",
  "helpedByColleague",
  "helpedByUnit",
  "helpedByOutside",
  "helpedByRule",
] as const satisfies readonly CapacityCount[];

export const capacityGovernance = capacityComponent({
  component: "governance",
  id: "capacityGovernance",
  title: { de: "Vielfalt der Governance-Formen", en: "Diversity of governance forms" },
  meaning: {
    de: `(N − 1) ÷ ${forms.length - 1} mit N, der effektiven Zahl der Wege, auf denen man sich abstimmte, Konflikte klärte und Hilfe fand (Hill-Zahl erster Ordnung); 0 ohne jeden Weg, leer ohne Fälle`,
    en: `(N − 1) ÷ ${forms.length - 1} with N, the effective number of ways in which partners agreed, conflicts were settled and help was found (Hill number of order 1); 0 if no way was used, empty without cases`,
  },
  source: "seed 001 §2.3, §3.1; Hill (1973); every use counts alike: assumption",
  of(tally) {
    const uses = forms.reduce((sum, form) => sum + tally[form], 0);
    if (uses === 0) return tally.arose > 0 ? 0 : Number.NaN;
    let entropy = 0;
    for (const form of forms) {
      const p = tally[form] / uses;
      if (p > 0) entropy -= p * ln(p);
    }
    return (exp(entropy) - 1) / (forms.length - 1);
  },
});
