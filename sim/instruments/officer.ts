import type { Instrument } from "./instrument.ts";
import { fundingParameter, placementParameter, teamParameters, unitLever } from "./parts/unit.ts";
import { read } from "./parts/values.ts";

const parameters = {
  ...teamParameters({
    posts: 1,
    source: "seed 001 §1.2 („One-man/woman-show“)",
    qualification: 0.6,
    advise: 0.4,
    visit: 0.25,
    screen: 0.15,
    convene: 0.15,
    fundraise: 0.05,
    bridge: 0,
  }),
  placement: placementParameter(["dezernat", "department", "mayor"], "seed 001 §3.2 (placement varies); default: assumption"),
  funding: fundingParameter("permanent", "assumption"),
};

/** One person (or part of one) who is to carry a cross-cutting task into all departments. */
export const officer: Instrument = {
  id: "officer",
  title: { de: "Beauftragte oder Beauftragter", en: "Officer" },
  description: {
    de: "Eine Person trägt das Thema in alle Ämter: Sie berät, besucht, prüft Vorlagen und lädt zu Runden ein. Weisen kann sie niemanden.",
    en: "One person carries the topic into every department: advising, visiting, screening papers, convening. They cannot instruct anybody.",
  },
  group: "posts",
  kind: "option",
  pulls: ["unit"],
  parameters,
  participants: {
    de: "Eine Person mit Zeit für das Thema und Ämter, die sie von sich aus fragen.",
    en: "A person with time for the topic, and departments that ask them of their own accord.",
  },
  course: {
    de: "Die Stelle wird ausgeschrieben und besetzt. Mit den Jahren kennt die Person mehr Menschen im Haus. Mit der Laufzeit endet die Stelle.",
    en: "The post is advertised and filled. Over the years the person gets to know more people in the house. The post ends with the span.",
  },
  leaves: {
    de: "Wissen und Bekanntschaften in den Ämtern, die langsam verblassen. Was nur die Person wusste, geht mit ihr.",
    en: "Knowledge and acquaintances in the departments, which fade slowly. What only this person knew goes with them.",
  },
  evidence: [
    {
      claim: {
        de: "Eine einzelne Beauftragte kann in großen Verwaltungen kaum alle betroffenen Bereiche von sich aus ansprechen.",
        en: "In large administrations a single officer can hardly approach all the departments concerned.",
      },
      source: "seed 001 §1.2",
      grade: "perceived",
      patterns: ["size-dilutes-officer"],
    },
    {
      claim: {
        de: "Umfassend gelingt die Aufgabe nur, wenn die anderen Ressorts die Beauftragte von sich aus einbeziehen.",
        en: "The task succeeds comprehensively only if the other departments involve the officer of their own accord.",
      },
      source: "seed 001 §3.2",
      grade: "perceived",
      patterns: ["pull-beats-push"],
    },
    {
      claim: {
        de: "Zu wenig Personal erlaubt nur symbolische oder punktuelle Arbeit und kostet Anerkennung.",
        en: "Too few posts allow only symbolic or selective work and cost recognition.",
      },
      source: "seed 001 §4",
      grade: "perceived",
      patterns: ["thin-post-is-symbolic"],
    },
  ],
  example: { topics: ["integration"], start: 0, end: null, with: { posts: 1, placement: "dezernat" } },
  levers(values, context) {
    const v = read(parameters, values);
    return [unitLever(context, v, { placement: v.placement, funding: v.funding })];
  },
};
