import type { Instrument } from "./instrument.ts";
import { areaParameter } from "./parts/body.ts";
import { effortLever, effortParameters } from "./parts/effort.ts";
import { read, spanOf } from "./parts/values.ts";

const parameters = {
  share: areaParameter(0.15, "assumption"),
  departments: {
    title: { de: "Ämter im Team", en: "Departments in the team" },
    unit: "count",
    default: 8,
    min: 2,
    max: 40,
    source: "assumption (numerous departments: seed 004)",
  },
  teamHours: {
    title: { de: "Zeit jedes Amts für das Team", en: "Each department's time for the team" },
    unit: "h/week",
    default: 3,
    min: 0,
    max: 40,
    source: "assumption",
  },
  flat: {
    title: { de: "Flach geführt: Das Team entscheidet selbst", en: "Led flat: the team decides itself" },
    unit: "yes/no",
    default: true,
    source: "seed 004 (München: management with flat hierarchies)",
  },
  ...effortParameters({ setUpHours: 200, setUpEuro: 10_000, source: "assumption" }),
};

/** Handlungsräume: teams of many departments for an area with special needs, under flat management unless said otherwise. */
export const areaTeams: Instrument = {
  id: "area-teams",
  title: { de: "Teams für Handlungsräume", en: "Teams for areas of action" },
  description: {
    de: "Für Teile der Stadt mit besonderem Bedarf bilden viele Ämter ein Team, das seine Fälle unter sich abstimmt. Flach geführt entscheidet es auch selbst, solange keine Ziele einander ausschließen.",
    en: "For parts of the city with special needs many departments form a team that coordinates its cases among itself. Led flat, it also decides as long as no goals exclude each other.",
  },
  group: "structure",
  kind: "option",
  pulls: ["area", "effort"],
  parameters,
  participants: {
    de: "Die Ämter mit den meisten Berührungspunkten. Soll das Team selbst entscheiden, müssen ihre Leitungen das zulassen.",
    en: "The departments most concerned. If the team is to decide itself, their heads must let it.",
  },
  course: {
    de: "Jedes Amt gibt jede Woche Zeit in das Team. Fälle aus dem Gebiet stimmt das Team unter sich ab. Entscheidet es ohne die Leitungen, passieren eher Fehler. Steil geführt holt jedes Mitglied die Freigabe der eigenen Leitung ein.",
    en: "Each department gives the team time every week. The team coordinates cases of the area among itself. If it decides without the heads, mistakes are somewhat more likely. Led steeply, each member asks the own head for release.",
  },
  leaves: {
    de: "Beziehungen zwischen den Ämtern des Teams. Danach gehen auch die Fälle des Gebiets wieder den Dienstweg.",
    en: "Ties between the departments of the team. After that the area's cases go through official channels again.",
  },
  evidence: [
    {
      claim: {
        de: "In den Münchner Handlungsräumen gestalten viele Fachbereiche mit Engagierten vor Ort die Entwicklung, geführt mit flacher Hierarchie.",
        en: "In Munich's areas of action many departments shape development with committed local people, led with a flat hierarchy.",
      },
      source: "seed 004 (München)",
      grade: "observed",
    },
    {
      claim: {
        de: "Flach geführte Teams für ein Gebiet sollen knappe Mittel besser nutzen und Abstimmung beschleunigen.",
        en: "Teams for an area under flat management are meant to use scarce means better and to speed up coordination.",
      },
      source: "seed 004",
      grade: "recommended",
      patterns: ["area-teams"],
    },
    {
      claim: {
        de: "Auch Berliner Bezirke arbeiten mit Zusammenarbeit über Fächer hinweg, bezogen auf den Sozialraum.",
        en: "Berlin's boroughs too cooperate across fields with a view to the neighbourhood.",
      },
      source: "seed 004 (Berlin)",
      grade: "observed",
    },
  ],
  example: { topics: ["climate-adaptation"], start: 52, end: null, with: { share: 0.15, departments: 8 } },
  levers(values, context) {
    const v = read(parameters, values);
    return [
      {
        ...spanOf(context),
        lever: "area",
        area: context.id,
        topics: context.topics,
        types: [],
        departments: Math.round(v.departments),
        share: v.share,
        hoursPerWeek: v.teamHours,
        flat: v.flat,
        statute: false,
      },
      ...effortLever(context, v, { types: [] }),
    ];
  },
};
