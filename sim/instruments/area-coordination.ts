import type { AreaLever } from "../model/levers.ts";
import type { Instrument } from "./instrument.ts";
import { areaParameter } from "./parts/body.ts";
import { organisers } from "./parts/department-types.ts";
import { effortLever, effortParameters } from "./parts/effort.ts";
import { partnerLevers, partnerParameters } from "./parts/partner.ts";
import { placementParameter, teamParameters, unitLever } from "./parts/unit.ts";
import { read, spanOf } from "./parts/values.ts";

const parameters = {
  ...teamParameters({
    posts: 2,
    source: "assumption",
    qualification: 0.6,
    advise: 0.2,
    visit: 0.2,
    screen: 0.05,
    convene: 0.3,
    fundraise: 0.05,
    bridge: 0.2,
  }),
  placement: placementParameter(["mayor", "dezernat", "department"], "assumption"),
  area: areaParameter(0.3, "assumption"),
  departments: {
    title: { de: "Ämter in den Gebietsteams", en: "Departments in the area teams" },
    unit: "count",
    default: 6,
    min: 2,
    max: 40,
    source: "assumption",
  },
  teamHours: {
    title: { de: "Zeit je Amt für das Gebietsteam", en: "Time of each department for the area team" },
    unit: "h/week",
    default: 2,
    min: 0,
    max: 40,
    source: "assumption",
  },
  ...partnerParameters({
    partnerHours: 5,
    expertise: 0.5,
    legitimacy: 0.5,
    source: "assumption (solutions come about with local initiatives and citizens: seed 004)",
  }),
  ...effortParameters({
    setUpHours: 120,
    setUpWeeks: 26,
    setUpEuro: 5_000,
    source: "assumption (cutting areas, profiles of each, agreements with departments)",
  }),
};

/** Coordinators who look at all plans for an area together (sozialraumorientierte Planungskoordination); decisions stay in the line. */
export const areaCoordination: Instrument = {
  id: "area-coordination",
  title: { de: "Sozialraumorientierte Planungskoordination", en: "Area-based planning coordination" },
  description: {
    de: "Eine kleine Einheit bringt die Ämter für einen Sozialraum zusammen und plant mit Initiativen vor Ort. Entschieden wird weiter in den Ämtern.",
    en: "A small unit brings the departments together for an area and plans with local initiatives. Decisions are still taken in the departments.",
  },
  group: "structure",
  kind: "option",
  pulls: ["unit", "area", "outside", "effort"],
  parameters,
  participants: {
    de: "Fachämter, die Zeit für das Gebiet abstellen, die Koordination selbst und Initiativen vor Ort.",
    en: "Departments that set time aside for the area, the coordinators themselves, and local initiatives.",
  },
  course: {
    de: "Von der ersten Woche an geben die Ämter Stunden in die Gebietsteams. Die Stellen werden nach und nach besetzt. Alles endet mit der Laufzeit.",
    en: "From the first week the departments give hours to the area teams. The posts are filled one after another. All of it ends with the span.",
  },
  leaves: {
    de: "Beziehungen zwischen den Ämtern eines Gebiets, die ohne Team langsam verblassen.",
    en: "Ties between the departments of an area, which slowly fade without a team.",
  },
  evidence: [
    {
      claim: {
        de: "Die Planungskoordination der Berliner Bezirke entwickelt mit Initiativen und Bürger*innen Lösungen, die zum Ort passen.",
        en: "The planning coordination of Berlin's districts develops solutions that suit the place, with initiatives and citizens.",
      },
      source: "seed 004 (Berlin)",
      grade: "observed",
    },
    {
      claim: {
        de: "Über Fachgrenzen hinweg vor Ort zu arbeiten, soll knappe Mittel besser nutzen.",
        en: "Working on site across fields is meant to make better use of scarce means.",
      },
      source: "seed 004 (asked as a question)",
      grade: "recommended",
      patterns: ["area-teams"],
    },
  ],
  example: { topics: ["integration"], start: 52, end: null, with: { posts: 1, area: 0.3, departments: 6 } },
  levers(values, context) {
    const v = read(parameters, values);
    const area: AreaLever = {
      ...spanOf(context),
      lever: "area",
      area: context.id,
      topics: context.topics,
      types: [],
      departments: Math.round(v.departments),
      share: v.area,
      hoursPerWeek: v.teamHours,
      flat: false,
      statute: false,
    };
    return [
      unitLever(context, v, { placement: v.placement, funding: "permanent" }),
      area,
      ...partnerLevers(context, v, ["civilSociety"]),
      ...effortLever(context, v, { types: organisers }),
    ];
  },
};
