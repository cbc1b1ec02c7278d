import type { Instrument } from "./instrument.ts";
import { partnerLevers, partnerParameters } from "./parts/partner.ts";
import { fundingParameter, placementParameter, teamParameters, unitLever } from "./parts/unit.ts";
import { read } from "./parts/values.ts";

const parameters = {
  ...teamParameters({
    posts: 1,
    source: "assumption",
    qualification: 0.6,
    advise: 0.15,
    visit: 0.15,
    screen: 0,
    convene: 0.25,
    fundraise: 0.05,
    bridge: 0.4,
  }),
  placement: placementParameter(["dezernat", "mayor", "department"], "assumption"),
  funding: fundingParameter("permanent", "assumption"),
  sector: {
    title: { de: "Bereich, zu dem die Brücke führt", en: "Sector the bridge leads to" },
    unit: "choice",
    default: "civilSociety",
    choices: ["civilSociety", "business"] as const,
    source: "seed 001 §2.3 (all sectors take part), §3.1 (civil society and business); default: assumption",
  },
  ...partnerParameters({
    partnerHours: 6,
    expertise: 0.6,
    legitimacy: 0.4,
    source: "assumption (civil society has expertise and public trust: seed 001 §3.1)",
  }),
};

/** A post that brings sectors and departments together instead of doing the work itself (Intermediäre). */
export const intermediary: Instrument = {
  id: "intermediary",
  title: { de: "Vermittlungsstelle zwischen Ämtern und Stadtgesellschaft", en: "Intermediary between departments and society" },
  description: {
    de: "Eine Stelle macht Ämter miteinander bekannt, die sich nicht kennen, und holt Vereine oder Unternehmen dazu. Sie vermittelt, statt selbst zu bearbeiten.",
    en: "A post introduces departments that do not know each other and brings in associations or businesses. It mediates rather than doing the work itself.",
  },
  group: "posts",
  kind: "option",
  pulls: ["unit", "outside"],
  parameters,
  participants: {
    de: "Ämter, die sich noch nicht kennen, und Partner außerhalb der Verwaltung mit Zeit und Wissen.",
    en: "Departments that do not know each other yet, and partners outside the administration with time and knowledge.",
  },
  course: {
    de: "Ist die Stelle besetzt, entstehen Woche für Woche neue Bekanntschaften zwischen Ämtern. Mit der Laufzeit enden Stelle und Zugang zu den Partnern.",
    en: "Once the post is filled, new acquaintances between departments come about week by week. Post and access to partners end with the span.",
  },
  leaves: {
    de: "Beziehungen zwischen Ämtern. Sie halten, solange jemand sie nutzt, und verblassen sonst.",
    en: "Ties between departments. They last while somebody uses them and fade otherwise.",
  },
  evidence: [
    {
      claim: {
        de: "Wer zwischen Sektoren und Fachgebieten vermittelt, spielt für die Koordination eine besondere Rolle.",
        en: "Those who mediate between sectors and fields play a special part in coordination.",
      },
      source: "seed 001 §2.3",
      grade: "literature",
    },
    {
      claim: {
        de: "Zivilgesellschaft bringt Wissen, Einsatz und das Vertrauen der Öffentlichkeit mit.",
        en: "Civil society brings knowledge, commitment and the trust of the public.",
      },
      source: "seed 001 §3.1",
      grade: "perceived",
    },
    {
      claim: {
        de: "Die Arbeit über Ressorts hinweg braucht Zeit, Bereitschaft und Können beim Aushandeln.",
        en: "Work across departments takes time, willingness and skill in negotiation.",
      },
      source: "seed 001 §1.1",
      grade: "literature",
    },
  ],
  example: { topics: ["integration"], start: 52, end: null, with: { posts: 1, sector: "civilSociety" } },
  levers(values, context) {
    const v = read(parameters, values);
    return [unitLever(context, v, { placement: v.placement, funding: v.funding }), ...partnerLevers(context, v, [v.sector])];
  },
};
