import type { Instrument } from "./instrument.ts";
import { countyServices, widerCountyServices } from "./parts/department-types.ts";
import { read, spanOf } from "./parts/values.ts";

const tasks = {
  social: countyServices,
  socialAndAliens: [...countyServices, "foreigners"],
  wide: widerCountyServices,
};

const parameters = {
  tasks: {
    title: {
      de: "Was beim Kreis liegt (Soziales, dazu Ausländerbehörde, dazu Bauaufsicht, Umwelt und Abfall)",
      en: "What lies with the county (social services, also the aliens' office, also building permits, environment and waste)",
    },
    unit: "choice",
    default: "socialAndAliens",
    choices: ["social", "socialAndAliens", "wide"] as const,
    source:
      "literature (§ 3 SGB XII, § 6 SGB II and acts of the Länder; seed 002: the county specialises in social infrastructure)",
  },
};

/** Two tiers: some services stand in the county, on the other side of a boundary. */
export const countyTier: Instrument = {
  id: "county-tier",
  title: { de: "Aufgaben beim Landkreis", en: "Services in the county" },
  description: {
    de: "Die Stadt gehört zu einem Landkreis. Dort liegen Sozialamt, Jugendamt, Gesundheitsamt und andere Dienste. Wer sie braucht, muss über eine Grenze zwischen zwei Verwaltungen.",
    en: "The city belongs to a county, where social services, youth welfare, the health office and others stand. Whoever needs them must cross a boundary between two administrations.",
  },
  group: "structure",
  kind: "option",
  pulls: ["boundary"],
  parameters,
  participants: {
    de: "Stadt und Landkreis mit je eigener Leitung, eigenem Haushalt und eigener gewählter Vertretung.",
    en: "City and county, each with its own heads, budget and elected assembly.",
  },
  course: {
    de: "Solange es gilt, stehen diese Ämter jenseits der Grenze. Man begegnet sich seltener, und Streit lässt sich kaum von oben entscheiden.",
    en: "While it lasts, these departments stand beyond the boundary. People meet more rarely, and disputes can hardly be settled from above.",
  },
  leaves: {
    de: "Beziehungen, die über die Grenze gewachsen sind.",
    en: "Ties that have grown across the boundary.",
  },
  evidence: [
    {
      claim: {
        de: "Gemeinden kennen Orte und Räume, Kreise sind auf Fragen der sozialen Infrastruktur spezialisiert. Beides ergänzt sich.",
        en: "Municipalities know places and spaces, counties specialise in social infrastructure. The two complement each other.",
      },
      source: "seed 002 (Reallabor IV)",
      grade: "perceived",
    },
    {
      claim: {
        de: "Die Zusammenarbeit mit dem Landkreis kam spät, dann aber voller Vertrauen.",
        en: "Cooperation with the county came late, but was then full of trust.",
      },
      source: "seed 002 (surprises)",
      grade: "observed",
    },
    {
      claim: {
        de: "Verwaltung auf dem Land gilt als verwickelter als in Stadtstaaten.",
        en: "Administration in rural areas is seen as more complex than in city states.",
      },
      source: "seed 002",
      grade: "perceived",
    },
  ],
  example: { topics: ["integration"], start: 0, end: null, with: { tasks: "socialAndAliens" } },
  levers(values, context) {
    const v = read(parameters, values);
    return [{ ...spanOf(context), lever: "boundary", side: "county", types: tasks[v.tasks] }];
  },
};
