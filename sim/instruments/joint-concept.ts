import type { Instrument } from "./instrument.ts";
import { bodyLever, bodyParameters, outsidersParameter } from "./parts/body.ts";
import { effortLever, effortParameters } from "./parts/effort.ts";
import { partnerLevers, partnerParameters } from "./parts/partner.ts";
import { afterWeeks, firstWeeks } from "./parts/phase.ts";
import { programmeLevers, programmeParameters, stepParameters } from "./parts/programme.ts";
import { read } from "./parts/values.ts";

const parameters = {
  writingWeeks: {
    title: { de: "Wochen des Schreibens bis zum Beschluss", en: "Weeks of writing before it is adopted" },
    unit: "weeks",
    default: 52,
    min: 4,
    max: 156,
    source: "assumption (over a longer time: seed 001 §3.1)",
  },
  ...bodyParameters({
    rhythm: 4,
    hours: 3,
    departments: 12,
    source: "assumption (selected staff of the departments that matter: seed 001 §3.1, Schwerin)",
  }),
  outsiders: outsidersParameter(8, "assumption (civil society on the drafting board: seed 001 §3.1, Schwerin)"),
  ...programmeParameters({ measures: 25, binding: 0.55, source: "assumption (that it often binds little: seed 001 §3.1)" }),
  ...stepParameters(1),
  ...partnerParameters({
    partnerHours: 4,
    expertise: 0.6,
    legitimacy: 0.5,
    source: "assumption (civil society brings expertise and legitimacy: seed 001 §3.1)",
  }),
  ...effortParameters({
    setUpHours: 300,
    setUpEuro: 30_000,
    source: "assumption (editing, data, moderation, a consultancy)",
  }),
};

/** A concept that departments and civil society write together, then adopt (Integrationskonzept, ISEK). */
export const jointConcept: Instrument = {
  id: "joint-concept",
  title: { de: "Gemeinsam geschriebenes Konzept", en: "Concept written together" },
  description: {
    de: "Ämter aller Ebenen und Aktive von außen schreiben ein Konzept zusammen. Das dauert länger, doch alle kennen danach Ziele und Gründe. Dann beschließt es der Rat.",
    en: "Departments of all ranks and people from outside write a concept together. It takes longer, but afterwards all know goals and reasons. Then the council adopts it.",
  },
  group: "rule",
  kind: "option",
  pulls: ["body", "programme", "outside", "effort"],
  parameters,
  participants: {
    de: "Beschäftigte und Leitungen der wichtigen Ämter, Zivilgesellschaft und am Ende der Rat.",
    en: "Staff and heads of the departments that matter, civil society, and in the end the council.",
  },
  course: {
    de: "Erst tagt die Schreibrunde, danach gilt das Konzept mit seinen Maßnahmen. Endet die Laufzeit früher, kommt es nicht zum Beschluss.",
    en: "First the drafting round meets, then the concept with its measures is in force. If the span ends earlier, it is never adopted.",
  },
  leaves: {
    de: "Wissen und Beziehungen aus dem gemeinsamen Schreiben und fertige Maßnahmen. Die Bindung verblasst, mit neuen Leitungen schneller.",
    en: "Knowledge and ties from writing together, and finished measures. Binding force fades, faster with new heads.",
  },
  evidence: [
    {
      claim: {
        de: "In Schwerin und Halle gilt das gemeinsame Schreiben als guter Weg, zu reden, Wissen zu verbreiten und zu planen.",
        en: "In Schwerin and Halle writing together is seen as a good way to talk, spread knowledge and plan.",
      },
      source: "seed 001 §3.1 (Schwerin, Halle)",
      grade: "perceived",
      patterns: ["joint-writing-teaches"],
    },
    {
      claim: {
        de: "Am Schweriner Integrationskonzept von 2008 schrieb ein Beirat aus Ämtern, sozialen Unternehmen und Zivilgesellschaft.",
        en: "Schwerin's integration concept of 2008 was written by a board of departments, social enterprises and civil society.",
      },
      source: "seed 001 §1.2 (Schwerin)",
      grade: "observed",
    },
    {
      claim: {
        de: "Große Konzepte sprechen viele Probleme an und bleiben für den Alltag oft zu unbestimmt.",
        en: "Large concepts address many problems and often remain too vague for daily work.",
      },
      source: "seed 001 §3.1",
      grade: "perceived",
    },
    {
      claim: {
        de: "Neue Leitungen und Zuschnitte lassen vereinbarte Zusammenarbeit wegbrechen.",
        en: "New heads and re-cut departments make agreed cooperation break off.",
      },
      source: "seed 001 §3.1",
      grade: "perceived",
      patterns: ["concepts-fade-with-heads"],
    },
  ],
  example: { topics: ["integration"], start: 26, end: null, with: { writingWeeks: 52, measures: 20, outsiders: 8 } },
  levers(values, context) {
    const v = read(parameters, values);
    const writing = firstWeeks(context, v.writingWeeks);
    const adopted = afterWeeks(context, v.writingWeeks);
    return [
      bodyLever(writing, v, { level: "mixed", purpose: "plan", chair: "unit", outsiders: v.outsiders }),
      ...partnerLevers(writing, v, ["civilSociety"]),
      ...effortLever(writing, { ...v, setUpWeeks: v.writingWeeks }, { types: [] }),
      ...(adopted ? programmeLevers(adopted, { ...v, joint: true }) : []),
    ];
  },
};
