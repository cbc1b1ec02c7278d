import type { Instrument } from "./instrument.ts";
import { bodyLever, bodyParameters } from "./parts/body.ts";
import { organisers } from "./parts/department-types.ts";
import { effortLever, effortParameters } from "./parts/effort.ts";
import { read } from "./parts/values.ts";

const parameters = {
  ...bodyParameters({
    rhythm: 6,
    hours: 2,
    departments: 8,
    source: "seed 001 §3.1 (Remscheid: meets regularly); number: assumption",
  }),
  level: {
    title: { de: "Wer dort sitzt", en: "Who sits there" },
    unit: "choice",
    default: "staff",
    choices: ["staff", "mixed"] as const,
    source: "seed 001 §3.1 (Remscheid: one rank helps open exchange)",
  },
  ...effortParameters({
    setUpHours: 30,
    setUpWeeks: 8,
    setUpEuro: 500,
    hoursPerWeek: 1,
    source: "assumption (invitations, minutes, a first moderation)",
  }),
};

/** A circle of case workers from several departments who think up measures together (Arbeitskreis). */
export const workingCircle: Instrument = {
  id: "working-circle",
  title: { de: "Arbeitskreis der Fachleute", en: "Working circle of specialists" },
  description: {
    de: "Beschäftigte mehrerer Ämter treffen sich regelmäßig unter Gleichen. Sie tauschen Wissen aus und bereiten Maßnahmen vor. Entscheiden können sie nicht.",
    en: "Staff of several departments meet regularly as equals. They exchange knowledge and prepare measures. They cannot decide.",
  },
  group: "meeting",
  kind: "option",
  pulls: ["body", "effort"],
  parameters,
  participants: {
    de: "Sachbearbeitende der betroffenen Ämter, die Zeit für die Sitzungen bekommen, und jemand, der einlädt.",
    en: "Case workers of the departments concerned, given time for the meetings, and somebody who convenes them.",
  },
  course: {
    de: "Der Kreis tagt vom Anfang der Laufzeit bis zu ihrem Ende. Jede Sitzung schafft etwas Wissen und etwas Vertrautheit. Wer überlastet ist, bleibt weg.",
    en: "The circle meets from the beginning of the span to its end. Each meeting makes some knowledge and some familiarity. Those overloaded stay away.",
  },
  leaves: {
    de: "Arbeitsbeziehungen zwischen den Beteiligten. Nach Jahren des Austauschs halten sie eine Weile, dann verblassen sie.",
    en: "Working ties among those who took part. After years of exchange they last for a while, then fade.",
  },
  evidence: [
    {
      claim: {
        de: "Sitzen nur Menschen gleichen Ranges im Arbeitskreis, reden sie offener miteinander.",
        en: "When only people of equal rank sit in the working circle, they talk more openly.",
      },
      source: "seed 001 §3.1 (Remscheid)",
      grade: "perceived",
      patterns: ["peer-circle-talks"],
    },
    {
      claim: {
        de: "Der Arbeitskreis entstand in einem Forschungsprojekt und lief nach dessen Ende weiter.",
        en: "The working circle came about in a research project and went on after its end.",
      },
      source: "seed 001 §3.1 (Remscheid)",
      grade: "observed",
      patterns: ["what-survives"],
    },
    {
      claim: {
        de: "Arbeits- und Lenkungskreis zusammen halfen dabei, dass gemeinsame Projekte gelangen.",
        en: "Working circle and steering circle together helped joint projects to succeed.",
      },
      source: "seed 001 §3.1 (Remscheid)",
      grade: "perceived",
      patterns: ["two-circles"],
    },
  ],
  example: { topics: ["climate-adaptation"], start: 52, end: null, with: { rhythm: 6, departments: 8 } },
  levers(values, context) {
    const v = read(parameters, values);
    return [
      bodyLever(context, v, { level: v.level, purpose: "plan", chair: "unit" }),
      ...effortLever(context, v, { types: organisers }),
    ];
  },
};
