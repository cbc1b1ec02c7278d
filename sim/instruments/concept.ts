import type { Instrument } from "./instrument.ts";
import { read, spanOf } from "./parts/values.ts";

const parameters = {
  measures: {
    title: { de: "Maßnahmen je Thema", en: "Measures a topic" },
    unit: "count",
    default: 25,
    min: 1,
    max: 150,
    source: "assumption",
  },
  binding: {
    title: { de: "Bindungskraft beim Beschluss", en: "Binding force at adoption" },
    unit: "0…1",
    default: 0.5,
    min: 0,
    max: 1,
    source: "assumption (that it is often low: seed 001 §3.1)",
  },
  joint: {
    title: { de: "Von den Ressorts gemeinsam erarbeitet", en: "Written jointly by the departments" },
    unit: "yes/no",
    default: false,
    source: "assumption (joint writing: seed 001 §3.1, Schwerin and Halle)",
  },
};

/** A concept the council has adopted: measures with lead departments and dates, binding to some degree. */
export const concept: Instrument = {
  id: "concept",
  title: { de: "Beschlossenes Konzept mit Maßnahmen", en: "Adopted concept with measures" },
  description: {
    de: "Der Rat beschließt ein Konzept. Jede Maßnahme hat ein federführendes Amt und einen Termin. Wie stark es bindet, hängt an Menschen und Zuschnitt.",
    en: "The council adopts a concept. Each measure has a lead department and a date. How firmly it binds depends on people and structure.",
  },
  kind: "option",
  parameters,
  evidence: [
    {
      claim: {
        de: "Mit neuen Leitungen und neuem Zuschnitt brechen vereinbarte Kooperationen weg, weil Konzepte wenig binden.",
        en: "With new heads and re-cut departments agreed cooperation breaks off, since concepts bind little.",
      },
      source: "seed 001 §3.1",
      grade: "perceived",
    },
    {
      claim: {
        de: "Ein ressortübergreifend erarbeitetes Konzept verbreitet Wissen und klärt gemeinsame Ziele.",
        en: "A concept written across departments spreads knowledge and settles common goals.",
      },
      source: "seed 001 §3.1 (Schwerin, Halle)",
      grade: "perceived",
    },
    {
      claim: {
        de: "In manchen Kommunen steht die Querschnittsaufgabe im Konzept, findet in der Praxis aber nicht statt.",
        en: "In some municipalities the cross-cutting task stands in the concept but does not happen in practice.",
      },
      source: "seed 001 §1.1",
      grade: "literature",
    },
  ],
  example: { topics: ["climate-adaptation"], start: 0, end: null, with: { measures: 25, binding: 0.5, joint: false } },
  levers(values, context) {
    const v = read(parameters, values);
    return context.topics.map((topic) => ({
      ...spanOf(context),
      lever: "programme",
      programme: context.id,
      topic,
      measures: Math.round(v.measures),
      binding: v.binding,
      joint: v.joint,
    }));
  },
};
