import type { Instrument, InstrumentUseContext } from "./instrument.ts";
import { fundingParameter, placementParameter, teamParameters, unitLever } from "./parts/unit.ts";
import { read } from "./parts/values.ts";

const parameters = {
  ...teamParameters({
    posts: 4,
    source: "assumption",
    qualification: 0.7,
    advise: 0.35,
    visit: 0.2,
    screen: 0.1,
    convene: 0.25,
    fundraise: 0.1,
    bridge: 0,
  }),
  units: {
    title: { de: "Eine Stelle für alle Themen oder je Thema eine", en: "One unit for all topics, or one for each" },
    unit: "choice",
    default: "one",
    choices: ["one", "two"] as const,
    source: "seed 001 §1.3 (mitigation and adaptation are handled together in all three cities)",
  },
  placement: placementParameter(
    ["mayor", "deputyMayor", "dezernat", "department"],
    "seed 001 §1.3 (Potsdam, Würzburg, Remscheid)",
  ),
  funding: fundingParameter("permanent", "seed 001 §1.3 (Würzburg: only lasting posts fill this profile)"),
};

/** One unit for topics that belong together, or the same posts split into a unit for each topic. */
export const integratedUnit: Instrument = {
  id: "integrated-unit",
  title: { de: "Eine gemeinsame Stelle für verwandte Themen", en: "One unit for related topics" },
  description: {
    de: "Klimaschutz und Klimaanpassung liegen in einer Hand. Zum Vergleich lassen sich dieselben Stellen auf je eine Einheit pro Thema verteilen.",
    en: "Climate mitigation and adaptation are in one hand. For comparison the same posts may be split into one unit for each topic.",
  },
  group: "posts",
  kind: "option",
  pulls: ["unit"],
  parameters,
  participants: {
    de: "Fachleute beider Themen und Ämter, die dann nur eine Anlaufstelle haben oder zwei.",
    en: "Specialists of both topics, and departments that then have one place to go to, or two.",
  },
  course: {
    de: "Die Stellen werden nach und nach besetzt. Getrennte Einheiten sprechen mit einer Stimme nur, wenn sie sich absprechen. Alles endet mit der Laufzeit.",
    en: "The posts are filled one after another. Separate units speak with one voice only if they agree to. All of it ends with the span.",
  },
  leaves: {
    de: "Wissen und Bekanntschaften in den Ämtern, die langsam verblassen.",
    en: "Knowledge and acquaintances in the departments, which fade slowly.",
  },
  evidence: [
    {
      claim: {
        de: "Die gemeinsame Bearbeitung in einer Stabsstelle vermied Konflikte um Mittel und Ziele zwischen beiden Themen.",
        en: "Handling both topics in one staff unit avoided conflicts over resources and goals between them.",
      },
      source: "seed 001 §1.3 (Würzburg)",
      grade: "perceived",
    },
    {
      claim: {
        de: "Potsdam, Remscheid und Würzburg bearbeiten beide Klimathemen in einem Amt.",
        en: "Potsdam, Remscheid and Würzburg each handle both climate topics in one department.",
      },
      source: "seed 001 §1.3",
      grade: "observed",
    },
    {
      claim: {
        de: "Doppelte Strukturen können nützen. Fehlt die Absprache, machen sie einander Konkurrenz.",
        en: "Double structures can be of use. Without communication they compete with each other.",
      },
      source: "seed 001 §4",
      grade: "perceived",
    },
  ],
  example: {
    topics: ["climate-mitigation", "climate-adaptation"],
    start: 52,
    end: null,
    with: { posts: 2, units: "one", placement: "mayor" },
  },
  levers(values, context) {
    const v = read(parameters, values);
    const team = { placement: v.placement, funding: v.funding };
    if (v.units === "one") return [unitLever(context, v, team)];
    const posts = v.posts / context.topics.length;
    return eachTopic(context).map((own) => unitLever(own, { ...v, posts }, team));
  },
};

/** The use split by topic: one for each, with an id of its own. */
function eachTopic(context: InstrumentUseContext): readonly InstrumentUseContext[] {
  return context.topics.map((topic) => ({ ...context, id: `${context.id}-${topic}`, topics: [topic] }));
}
