import type { Instrument } from "./instrument.ts";
import { audienceParameter, audienceTypes } from "./parts/audience.ts";
import { effortLever, effortParameters } from "./parts/effort.ts";
import { read, spanOf } from "./parts/values.ts";

const parameters = {
  factor: {
    title: { de: "Steilheit, Vielfaches der bisherigen", en: "Steepness, multiple of what it was" },
    unit: "factor",
    default: 0.5,
    min: 0,
    max: 2,
    source: "assumption",
  },
  audience: audienceParameter("all", "assumption"),
  ...effortParameters({
    setUpHours: 200,
    setUpEuro: 10_000,
    source: "assumption (rules of signature, talks, coaching of heads)",
  }),
};

/** Hierarchies become flatter or steeper. */
export const hierarchy: Instrument = {
  id: "hierarchy",
  title: { de: "Flachere oder steilere Hierarchie", en: "Flatter or steeper hierarchy" },
  description: {
    de: "Ämter werden flacher oder steiler geführt. Ist die Hierarchie flach, reden Menschen verschiedenen Rangs offener. Ist sie steil, reicht das Wort der Leitung weiter.",
    en: "Departments are led in a flatter or a steeper way. In a flat hierarchy people of different ranks speak more openly. In a steep one the head's word carries further.",
  },
  group: "structure",
  kind: "option",
  pulls: ["hierarchy", "effort"],
  parameters,
  participants: {
    de: "Leitungen, die Entscheidungen abgeben oder an sich ziehen, und Beschäftigte, die sie übernehmen.",
    en: "Heads who hand decisions down or draw them to themselves, and staff who take them on.",
  },
  course: {
    de: "Der Umbau kostet anfangs Arbeit. Er wirkt über die Anlaufzeit immer stärker und gilt bis zum Ende der Laufzeit.",
    en: "The change takes some work at first. It acts more and more over its ramp and holds until the end of the span.",
  },
  leaves: {
    de: "Was unter der anderen Führung gelernt und vereinbart wurde. Die Hierarchie selbst kehrt zurück.",
    en: "What was learnt and agreed under the other way of leading. The hierarchy itself returns.",
  },
  evidence: [
    {
      claim: {
        de: "Im internationalen Vergleich bremst die stark hierarchische Verwaltung in Deutschland. Sie verengt, was als Problem gesehen wird.",
        en: "In international comparison the strongly hierarchical administration in Germany is a brake. It narrows what is seen as a problem.",
      },
      source: "seed 001 §1.1",
      grade: "literature",
    },
    {
      claim: {
        de: "Unter Gleichrangigen spricht man offener.",
        en: "People speak more openly among equals in rank.",
      },
      source: "seed 001 §3.1 (Remscheid)",
      grade: "perceived",
      patterns: ["peer-circle-talks"],
    },
    {
      claim: {
        de: "Das Wort der Leitung kann eine Aufgabe fördern oder verhindern. Wie weit es reicht, hängt an der Hierarchie.",
        en: "A head's word can advance a task or prevent it. How far it carries depends on the hierarchy.",
      },
      source: "extrapolated from seed 001 §3.2",
      grade: "extrapolated",
      patterns: ["leaders-open-or-close", "centralise-or-not"],
    },
  ],
  example: { topics: ["climate-mitigation"], start: 52, end: null, with: { factor: 0.5, audience: "all" } },
  levers(values, context) {
    const v = read(parameters, values);
    const types = audienceTypes(v.audience);
    return [{ ...spanOf(context), lever: "hierarchy", types, factor: v.factor }, ...effortLever(context, v, { types })];
  },
};
