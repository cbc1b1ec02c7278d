import type { Instrument } from "./instrument.ts";
import { read, spanOf } from "./parts/values.ts";

const parameters = {
  severity: {
    title: { de: "Schwere der Haushaltskrise", en: "Severity of the budget crisis" },
    unit: "0…1",
    default: 0.7,
    min: 0.05,
    max: 1,
    source: "assumption",
  },
  freeze: {
    title: { de: "Freie Stellen bleiben unbesetzt", en: "Vacant posts stay vacant" },
    unit: "yes/no",
    default: true,
    source: "assumption",
  },
};

/** A budget crisis: the mood about money sinks, and vacant posts may stay vacant. */
export const budgetCrisis: Instrument = {
  id: "budget-crisis",
  title: { de: "Haushaltskrise", en: "Budget crisis" },
  description: {
    de: "Der Stadt fehlt Geld. Gekürzt wird zuerst bei freiwilligen Aufgaben. Oft werden auch freie Stellen nicht wieder besetzt.",
    en: "The city is short of money. Voluntary tasks are cut first. Often vacant posts are not filled again either.",
  },
  group: "money",
  kind: "either",
  pulls: ["budget"],
  parameters,
  participants: {
    de: "Rat, Kämmerei und Haushaltsaufsicht entscheiden. Die Folgen tragen alle Ämter.",
    en: "The council, the treasury and budget supervision decide. All departments bear the consequences.",
  },
  course: {
    de: "Die Stimmung über den Haushalt sinkt und mit ihr das Geld für freiwillige Aufgaben. Gilt eine Sperre, wachsen die Lücken im Personal von Monat zu Monat.",
    en: "The mood about the budget sinks, and with it the money for voluntary tasks. Under a freeze gaps in staff grow from month to month.",
  },
  leaves: {
    de: "Unbesetzte Stellen und Rückstände, die erst nach und nach verschwinden.",
    en: "Vacant posts and arrears that disappear only little by little.",
  },
  evidence: [
    {
      claim: {
        de: "Je nach Lage des Haushalts verlieren Klimaschutz und Klimaanpassung immer wieder an Vorrang, weil sie freiwillig sind.",
        en: "Depending on the budget, climate mitigation and adaptation lose priority again and again, being voluntary.",
      },
      source: "seed 001 §1.3",
      grade: "perceived",
      patterns: ["voluntary-is-cut-first"],
    },
    {
      claim: {
        de: "Für Aufgaben ohne Pflichtstatus bringen Kommunen selten genug Geld auf.",
        en: "For tasks that are no duty municipalities can rarely raise enough money.",
      },
      source: "seed 001, summary",
      grade: "perceived",
    },
    {
      claim: {
        de: "Wo Stellen frei bleiben, wächst die Überlastung, und neue Aufgaben bleiben zuerst liegen.",
        en: "Where posts stay vacant overload grows, and new tasks are the first to be left.",
      },
      source: "extrapolated from seed 001 §1.2 and §1.3",
      grade: "extrapolated",
      patterns: ["time-starves-voluntary"],
    },
  ],
  example: { topics: ["climate-mitigation"], start: 104, end: 260, with: { severity: 0.7, freeze: true } },
  levers(values, context) {
    const v = read(parameters, values);
    return [{ ...spanOf(context), lever: "budget", mood: -v.severity, freeze: v.freeze }];
  },
};
