import type { HeadsLever } from "../model/levers.ts";
import type { Instrument } from "./instrument.ts";
import { enterpriseServices, widerCountyServices } from "./parts/department-types.ts";
import { effortLever, effortParameters } from "./parts/effort.ts";
import { read, spanOf } from "./parts/values.ts";

/** Whose departments join the administration; a county may run local transport as well. */
const scopes = {
  county: [...widerCountyServices, "mobility"],
  enterprises: enterpriseServices,
  both: [...new Set([...widerCountyServices, ...enterpriseServices])],
};

const parameters = {
  scope: {
    title: {
      de: "Wer dazukommt: die Ämter des Kreises, die Unternehmen oder beide",
      en: "Who joins: the county's departments, the enterprises, or both",
    },
    unit: "choice",
    default: "county",
    choices: ["county", "enterprises", "both"] as const,
    source: "seed 002 (elected body and administration for the same territory); enterprises: assumption",
  },
  heads: {
    title: { de: "Anteil der Leitungen, die dabei neu besetzt werden", en: "Share of heads newly appointed on the way" },
    unit: "share",
    default: 0.2,
    min: 0,
    max: 1,
    source: "assumption (new heads and new divisions go together: seed 001 §2.2)",
  },
  ...effortParameters({
    setUpHours: 2_000,
    setUpWeeks: 104,
    setUpEuro: 200_000,
    source: "assumption (statutes, transfer of staff, one set of software, moves)",
  }),
};

/** Territorial reform: one administration instead of two tiers, answerable to one elected body; or enterprises brought back into the line. */
export const oneAdministration: Instrument = {
  id: "one-administration",
  title: { de: "Eine Verwaltung statt zweier Ebenen", en: "One administration instead of two tiers" },
  description: {
    de: "Eine Gebietsreform holt Ämter des Kreises oder öffentliche Unternehmen in die eigene Linie. Wer gewählt wird und wer verwaltet, ist dann für dasselbe Gebiet zuständig. Zwischen den Ämtern liegt keine Grenze mehr.",
    en: "A territorial reform brings the county's departments or public enterprises into the own line. Those elected and those who administer are then in charge of the same territory. No boundary lies between the departments any more.",
  },
  group: "structure",
  kind: "option",
  pulls: ["boundary", "heads", "effort"],
  parameters,
  participants: {
    de: "Das Land, das den Zuschnitt ändert, beide Vertretungen, die ihm folgen, und alle, die umziehen oder sich neu abstimmen.",
    en: "The Land that changes the territory, both elected bodies that follow, and all who move or have to work together anew.",
  },
  course: {
    de: "Mit dem Beginn stehen die Ämter in der eigenen Linie, und ein Teil der Leitungen wechselt. Der Umbau selbst kostet anfangs viel Arbeit und Geld. Liegt nichts jenseits einer Grenze, bleiben nur Aufwand und Wechsel.",
    en: "From the start the departments stand in the own line, and part of the heads change. The change itself takes much work and money at first. If nothing lies beyond a boundary, only effort and new heads remain.",
  },
  leaves: {
    de: "Endet sie, liegt die Grenze wieder da. Beziehungen aus der gemeinsamen Zeit verblassen.",
    en: "If it ends, the boundary is there again. Ties from the time together fade.",
  },
  evidence: [
    {
      claim: {
        de: "Eine Reform der Verwaltung soll weniger dem Sparen dienen als der Demokratie: Gewählte und Verwaltung decken dasselbe Gebiet ab.",
        en: "A reform of administration should serve democracy rather than savings: elected bodies and administration cover the same territory.",
      },
      source: "seed 002",
      grade: "recommended",
    },
    {
      claim: {
        de: "Was frühere Reformen an Effizienz gebracht haben, gilt als aufgezehrt.",
        en: "Whatever efficiency earlier reforms brought is seen as used up.",
      },
      source: "seed 002",
      grade: "perceived",
    },
    {
      claim: {
        de: "Auf dem Land sind Verwaltungen verwickelter gebaut als in Berlin oder Hamburg, wo beide Ebenen in einer Hand liegen.",
        en: "In the country administrations are built in a more complex way than in Berlin or Hamburg, where both tiers are in one hand.",
      },
      source: "seed 002",
      grade: "perceived",
    },
    {
      claim: {
        de: "Neue Zuschnitte bringen neue Leitungen mit, und vereinbarte Zusammenarbeit bricht dabei leicht weg.",
        en: "New divisions bring new heads, and agreed cooperation easily breaks off on the way.",
      },
      source: "seed 001 §3.1",
      grade: "perceived",
      patterns: ["concepts-fade-with-heads"],
    },
  ],
  example: { topics: ["integration"], start: 52, end: null, with: { scope: "county", heads: 0.2 } },
  levers(values, context) {
    const v = read(parameters, values);
    const heads: HeadsLever = {
      ...spanOf(context),
      lever: "heads",
      topics: context.topics,
      departmentHeads: v.heads,
      dezernenten: v.heads,
      mayor: false,
      qualification: "any",
    };
    return [
      { ...spanOf(context), lever: "boundary", side: "own", types: scopes[v.scope] },
      ...(v.heads > 0 ? [heads] : []),
      ...effortLever(context, v, { types: [] }),
    ];
  },
};
