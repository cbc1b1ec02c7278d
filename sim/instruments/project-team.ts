import type { Instrument } from "./instrument.ts";
import { grantLevers, grantParameters } from "./parts/grant.ts";
import { placementParameter, teamParameters, unitLever } from "./parts/unit.ts";
import { read } from "./parts/values.ts";

const parameters = {
  ...teamParameters({
    posts: 3,
    source: "assumption (seed 001 §1.1: rarely enough posts)",
    qualification: 0.7,
    advise: 0.35,
    visit: 0.25,
    screen: 0.1,
    convene: 0.2,
    fundraise: 0.1,
    bridge: 0,
  }),
  ...grantParameters({ grantEuro: 60_000 }),
  placement: placementParameter(
    ["department", "dezernat", "mayor"],
    "seed 001 §1.3 (Remscheid: projects at the Fachdienst Umwelt)",
  ),
};

/** A team on third-party money: posts and a grant that end in the same week. */
export const projectTeam: Instrument = {
  id: "project-team",
  title: { de: "Drittmittelprojekt mit eigenem Team", en: "Third-party funded project team" },
  description: {
    de: "Ein Förderprojekt bezahlt Stellen und Sachmittel für eine feste Zeit. Die Stadt trägt den Eigenanteil. Mit der Förderung endet das Team.",
    en: "A funded project pays posts and expenses for a fixed time. The city adds its own share. The team ends with the grant.",
  },
  group: "posts",
  kind: "option",
  pulls: ["unit", "money"],
  parameters,
  participants: {
    de: "Ein Fördergeber, die Kämmerei mit dem Eigenanteil und Menschen, die sich auf befristete Stellen bewerben.",
    en: "A funder, the treasury with the city's own share, and people who apply for temporary posts.",
  },
  course: {
    de: "Stellen und Fördermittel beginnen zusammen. Gegen Ende suchen sich die ersten im Team etwas Neues. Beides endet in derselben Woche.",
    en: "Posts and grant begin together. Towards the end the first members look for something new. Both end in the same week.",
  },
  leaves: {
    de: "Wenig von selbst: Stellen und Geld sind weg, Wissen und Kontakte verblassen. Länger hält, was vorher zur Regel oder zum festen Kreis wurde.",
    en: "Little by itself: posts and money are gone, knowledge and contacts fade. What became a rule or a standing circle before lasts longer.",
  },
  evidence: [
    {
      claim: {
        de: "Befristete Förderung baut Personal, Kompetenzen und Netzwerke auf und wieder ab.",
        en: "Temporary funding builds up staff, skills and networks, and takes them down again.",
      },
      source: "seed 001 §1.1",
      grade: "literature",
      patterns: ["project-cliff"],
    },
    {
      claim: {
        de: "In knappen Haushalten schafft Förderung Spielraum, weil nur der Eigenanteil eingestellt werden muss.",
        en: "When budgets are tight, grants give room for action, since only the own share must be budgeted.",
      },
      source: "seed 001 §1.1",
      grade: "literature",
    },
    {
      claim: {
        de: "Wer stark von Drittmitteln abhängt, kann schwer langfristig planen und setzt sich eher moderate Ziele.",
        en: "Strong dependence on third-party funds makes long-term planning hard and keeps goals moderate.",
      },
      source: "seed 001 §1.3 (Remscheid)",
      grade: "observed",
    },
  ],
  example: { topics: ["climate-adaptation"], start: 26, end: 182, with: { posts: 2, grantEuro: 60_000, ownShare: 0.2 } },
  levers(values, context) {
    const v = read(parameters, values);
    return [unitLever(context, v, { placement: v.placement, funding: "project" }), ...grantLevers(context, v)];
  },
};
