import type { Instrument } from "./instrument.ts";
import { fundingParameter, placementParameter, teamParameters, unitLever, visitsParameter } from "./parts/unit.ts";
import { read } from "./parts/values.ts";

const parameters = {
  ...teamParameters({
    posts: 3,
    source: "assumption (seed 001 §1.3 names no number of posts)",
    qualification: 0.7,
    advise: 0.35,
    visit: 0.2,
    screen: 0.1,
    convene: 0.25,
    fundraise: 0.1,
    bridge: 0,
  }),
  placement: placementParameter(
    ["mayor", "deputyMayor", "dezernat"],
    "seed 001 §1.3 (Würzburg: below the deputy mayor since 2021)",
  ),
  funding: fundingParameter("permanent", "seed 001 §1.3 (Würzburg: only lasting posts fill this profile)"),
  ownHead: {
    title: { de: "Hat eine eigene Leitung, die verhandelt", en: "Has a head of its own who negotiates" },
    unit: "yes/no",
    default: false,
    source: "seed 001 §3.2 (Halle: a Leitungsstelle negotiates with other heads); default: assumption",
  },
  visits: visitsParameter,
};

/** A small team outside the line (Stabsstelle, Koordinierungsstelle) that works by exchange, not by orders. */
export const staffUnit: Instrument = {
  id: "staff-unit",
  title: { de: "Stabsstelle oder Koordinierungsstelle", en: "Staff unit or coordinating office" },
  description: {
    de: "Ein kleines Team außerhalb der Linie schreibt Strategien, berät und bringt Ämter zusammen. Hoheitliche Befugnisse hat es nicht.",
    en: "A small team outside the line writes strategies, advises and brings departments together. It has no sovereign powers.",
  },
  group: "posts",
  kind: "option",
  pulls: ["unit"],
  parameters,
  participants: {
    de: "Ein Team außerhalb der Linie und Ämter, die den Austausch mit ihm suchen.",
    en: "A team outside the line, and departments that seek exchange with it.",
  },
  course: {
    de: "Die Stellen werden eine nach der anderen besetzt. Eingearbeitet und vernetzt wirkt das Team stärker. Mit der Laufzeit löst es sich auf.",
    en: "The posts are filled one by one. Once settled and well connected the team achieves more. It is dissolved when the span ends.",
  },
  leaves: {
    de: "Wissen, Bekanntschaften und Beziehungen zwischen Ämtern, die ohne Pflege langsam verblassen.",
    en: "Knowledge, acquaintances and ties between departments, which slowly fade when nobody tends them.",
  },
  evidence: [
    {
      claim: {
        de: "Eine Stabsstelle handelt nicht hoheitlich. Sie wirkt, wenn sie mit den Ämtern in regem Austausch steht und an Projekten arbeitet.",
        en: "A staff unit has no sovereign powers. It works through regular exchange with departments and through projects.",
      },
      source: "seed 001 §1.3 (Würzburg)",
      grade: "observed",
    },
    {
      claim: {
        de: "Klimaschutz und Klimaanpassung in einer Stelle zu bearbeiten, vermied Konflikte um Mittel und Ziele.",
        en: "Handling mitigation and adaptation in one unit avoided conflicts over resources and goals.",
      },
      source: "seed 001 §1.3 (Würzburg)",
      grade: "observed",
    },
    {
      claim: {
        de: "In normalen Zeiten gelten Strukturen in der Linie als hilfreich, in der Krise Gremien außerhalb der Linie.",
        en: "In normal times structures in the line are seen as helpful, in a crisis bodies outside the line.",
      },
      source: "seed 001 §3.1",
      grade: "perceived",
      patterns: ["crisis-flips-structure"],
    },
  ],
  example: {
    topics: ["climate-mitigation", "climate-adaptation"],
    start: 52,
    end: null,
    with: { posts: 2, placement: "deputyMayor" },
  },
  levers(values, context) {
    const v = read(parameters, values);
    return [unitLever(context, v, { placement: v.placement, ownHead: v.ownHead, funding: v.funding, visits: v.visits })];
  },
};
