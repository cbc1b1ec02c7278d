import type { Instrument } from "./instrument.ts";
import { areaParameter, bodyLever, bodyParameters, outsidersParameter } from "./parts/body.ts";
import { organisers } from "./parts/department-types.ts";
import { effortLever, effortParameters } from "./parts/effort.ts";
import { partnerLevers, partnerParameters } from "./parts/partner.ts";
import { read } from "./parts/values.ts";

const parameters = {
  ...bodyParameters({
    rhythm: 9,
    hours: 2.5,
    departments: 4,
    source: "assumption (that it meets and invites regularly: seed 001 §3.1)",
  }),
  area: areaParameter(0.15, "assumption (one or two quarters of the city)"),
  outsiders: outsidersParameter(8, "assumption (local council, quarter management, services, initiatives: seed 001 §3.1)"),
  ...partnerParameters({
    partnerHours: 6,
    expertise: 0.6,
    legitimacy: 0.5,
    source: "assumption (know the quarter: seed 001 §3.1)",
  }),
  ...effortParameters({
    setUpHours: 50,
    setUpWeeks: 13,
    setUpEuro: 1_000,
    hoursPerWeek: 2,
    source: "assumption (members, rules of procedure, minutes)",
  }),
};

/** Departments and people of a quarter decide together on what concerns it (Lenkungskreis Soziale Stadt). */
export const quarterSteeringCircle: Instrument = {
  id: "quarter-steering-circle",
  title: { de: "Lenkungskreis im Quartier", en: "Steering circle of a quarter" },
  description: {
    de: "Stadtplanung, Fachdienste, Quartiersmanagement, Träger und Initiativen sitzen an einem Tisch. Sie entscheiden über Fälle ihres Quartiers. Für die übrige Stadt gilt das nicht.",
    en: "Urban planning, specialist units, quarter management, services and initiatives sit at one table. They decide on cases of their quarter, not on those of the rest of the city.",
  },
  group: "meeting",
  kind: "option",
  pulls: ["body", "outside", "effort"],
  parameters,
  participants: {
    de: "Fachleute und Leitungen der Ämter, die im Quartier zu tun haben, und Aktive von dort.",
    en: "Specialists and heads of departments with business in the quarter, and people active there.",
  },
  course: {
    de: "Der Kreis tagt regelmäßig und klärt, was im Quartier strittig ist. Er wirkt nur dort und nur während der Laufzeit.",
    en: "The circle meets regularly and settles what is in dispute in the quarter. It acts only there and only during the span.",
  },
  leaves: {
    de: "Beziehungen zwischen den Ämtern am Tisch, die auch anderswo nützen und langsam verblassen.",
    en: "Ties between the departments at the table, which help elsewhere too and slowly fade.",
  },
  evidence: [
    {
      claim: {
        de: "Im Schweriner Lenkungskreis Soziale Stadt treffen sich Stadtplanung, Integrationsfachdienst, Ortsbeirat, Quartiersmanagement, Träger und Initiativen.",
        en: "In Schwerin's Lenkungskreis Soziale Stadt urban planning, the integration unit, the local council, quarter management, services and initiatives meet.",
      },
      source: "seed 001 §3.1 (Schwerin)",
      grade: "observed",
    },
    {
      claim: {
        de: "Auch neue und kleinste Initiativen werden eingeladen, um Hilfe und Zusammenarbeit auszuloten.",
        en: "Even new and tiny initiatives are invited to explore support and cooperation.",
      },
      source: "seed 001 §3.1 (Schwerin)",
      grade: "observed",
    },
    {
      claim: {
        de: "Fälle im Gebiet sollten sich dadurch schneller abstimmen lassen als anderswo.",
        en: "Cases in the area should be agreed on faster than elsewhere because of it.",
      },
      source: "extrapolated from seed 001 §3.1 and seed 004",
      grade: "extrapolated",
      patterns: ["area-teams"],
    },
  ],
  example: { topics: ["integration"], start: 52, end: null, with: { area: 0.15, outsiders: 8 } },
  levers(values, context) {
    const v = read(parameters, values);
    return [
      bodyLever(context, v, { level: "mixed", purpose: "decide", chair: "unit", outsiders: v.outsiders, area: v.area }),
      ...partnerLevers(context, v, ["civilSociety"]),
      ...effortLever(context, v, { types: organisers }),
    ];
  },
};
