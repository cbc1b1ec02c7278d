import type { Instrument } from "./instrument.ts";
import { fundingParameter, placementParameter, teamParameters, unitLever, visitsParameter } from "./parts/unit.ts";
import { read } from "./parts/values.ts";

const parameters = {
  ...teamParameters({
    posts: 3,
    source: "assumption (seed 001 §1.2 names several coordinating posts, no number)",
    qualification: 0.7,
    advise: 0.45,
    visit: 0.2,
    screen: 0.1,
    convene: 0.2,
    fundraise: 0.05,
    bridge: 0,
  }),
  placement: placementParameter(
    ["department", "dezernat"],
    "seed 001 §1.2 (Schwerin: inside the Sozialdezernat), §1.3 (Remscheid: Fachdienst Umwelt)",
  ),
  funding: fundingParameter("permanent", "seed 001 §1.3 (lasting posts)"),
  visits: visitsParameter,
};

/** A team inside the line: a Fachdienst, or project posts made permanent in a department. */
export const lineUnit: Instrument = {
  id: "line-unit",
  title: { de: "Fachdienst in der Linie", en: "Team in the line" },
  description: {
    de: "Ein Team mit festen Stellen sitzt in einem Amt oder Dezernat. Die Wege sind klar geregelt. Über Dezernate hinweg gilt der Dienstweg.",
    en: "A team with lasting posts sits in a department or division (Dezernat). Its channels are clear; across divisions it uses the Dienstweg.",
  },
  group: "posts",
  kind: "option",
  pulls: ["unit"],
  parameters,
  participants: {
    de: "Ein Amt oder Dezernat, das die Stellen bei sich aufnimmt, und eine Leitung, die den Dienstweg für das Thema geht.",
    en: "A department or Dezernat that takes the posts in, and a head who uses the Dienstweg for the topic.",
  },
  course: {
    de: "Die Stellen kommen in die Linie und werden nach und nach besetzt. Auf Dauerstellen wächst das Team in seine Aufgabe hinein.",
    en: "The posts become part of the line and are filled one after another. On lasting posts the team grows into its task.",
  },
  leaves: {
    de: "Endet das Team, gehen seine Menschen. Das Wissen der Ämter, mit denen es gearbeitet hat, verblasst langsam.",
    en: "If the team ends, its people leave. What the departments learned by working with it fades slowly.",
  },
  evidence: [
    {
      claim: {
        de: "Schwerin baute 2017 im Sozialdezernat einen Fachdienst mit mehreren Koordinationsstellen neben der Beauftragten auf.",
        en: "In 2017 Schwerin set up a Fachdienst in its social division (Sozialdezernat), with several coordinating posts beside the officer.",
      },
      source: "seed 001 §1.2 (Schwerin)",
      grade: "observed",
    },
    {
      claim: {
        de: "Wann ein Amt an die Reihe kommt, richtet sich danach, wann Eingewanderte es brauchen. Für mehr ist die Verwaltung zu groß.",
        en: "When a department's turn comes depends on when newcomers need it. For more than that the administration is too large.",
      },
      source: "seed 001 §1.2 (Schwerin)",
      grade: "perceived",
      patterns: ["size-dilutes-officer"],
    },
    {
      claim: {
        de: "Durchsetzungsstarkes und gut vernetztes Personal gewinnt und hält eine Stadt realistisch nur auf Dauerstellen.",
        en: "Assertive, well-connected staff can realistically be had only on lasting posts.",
      },
      source: "seed 001 §1.3 (Würzburg)",
      grade: "perceived",
      patterns: ["project-cliff"],
    },
    {
      claim: {
        de: "Im Normalbetrieb helfen Strukturen in der Linie, weil Wege der Kommunikation und Entscheidung vorgegeben sind.",
        en: "In normal operation structures in the line help, since channels of communication and decision are given.",
      },
      source: "seed 001 §3.1",
      grade: "perceived",
      patterns: ["crisis-flips-structure"],
    },
  ],
  example: { topics: ["integration"], start: 52, end: null, with: { posts: 2 } },
  levers(values, context) {
    const v = read(parameters, values);
    return [unitLever(context, v, { placement: v.placement, funding: v.funding, visits: v.visits })];
  },
};
