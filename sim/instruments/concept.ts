import type { Instrument } from "./instrument.ts";
import { effortLever, effortParameters } from "./parts/effort.ts";
import { programmeLevers, programmeParameters, stepParameters } from "./parts/programme.ts";
import { read } from "./parts/values.ts";

const parameters = {
  ...programmeParameters({ measures: 25, binding: 0.5, source: "assumption (that it is often low: seed 001 §3.1)" }),
  joint: {
    title: { de: "Von den Ressorts gemeinsam erarbeitet", en: "Written jointly by the departments" },
    unit: "yes/no",
    default: false,
    source: "assumption (joint writing: seed 001 §3.1, Schwerin and Halle)",
  },
  ...stepParameters(1),
  ...effortParameters({ setUpHours: 0, setUpEuro: 0, source: "assumption (written before the run)" }),
};

/** A concept the council has adopted: measures with lead departments and dates, binding to some degree. */
export const concept: Instrument = {
  id: "concept",
  title: { de: "Beschlossenes Konzept mit Maßnahmen", en: "Adopted concept with measures" },
  description: {
    de: "Der Rat beschließt ein Konzept. Jede Maßnahme hat ein federführendes Amt und einen Termin. Wie stark es bindet, hängt an Menschen und Zuschnitt.",
    en: "The council adopts a concept. Each measure has a lead department and a date. How firmly it binds depends on people and structure.",
  },
  group: "rule",
  kind: "option",
  pulls: ["programme", "effort"],
  parameters,
  participants: {
    de: "Der Rat, der beschließt, und federführende Ämter mit Zeit und Geld für ihre Maßnahmen.",
    en: "The council that adopts it, and lead departments with time and money for their measures.",
  },
  course: {
    de: "Der Beschluss bindet am Anfang am stärksten. Die Maßnahmen beginnen über mehrere Jahre verteilt. Neue Leitungen fühlen sich weniger gebunden.",
    en: "The decision binds most at the beginning. Measures start over several years. New heads feel less bound.",
  },
  leaves: {
    de: "Fertige Maßnahmen bleiben. Was bis zum Ende offen ist, verfällt, und die Bindung verblasst.",
    en: "Finished measures remain. What is still open at the end lapses, and the binding force fades.",
  },
  evidence: [
    {
      claim: {
        de: "Mit neuen Leitungen und neuem Zuschnitt brechen vereinbarte Kooperationen weg, weil Konzepte wenig binden.",
        en: "With new heads and re-cut departments agreed cooperation breaks off, since concepts bind little.",
      },
      source: "seed 001 §3.1",
      grade: "perceived",
      patterns: ["concepts-fade-with-heads"],
    },
    {
      claim: {
        de: "Ein ressortübergreifend erarbeitetes Konzept verbreitet Wissen und klärt gemeinsame Ziele.",
        en: "A concept written across departments spreads knowledge and settles common goals.",
      },
      source: "seed 001 §3.1 (Schwerin, Halle)",
      grade: "perceived",
      patterns: ["joint-writing-teaches"],
    },
    {
      claim: {
        de: "In manchen Kommunen steht die Querschnittsaufgabe im Konzept, findet in der Praxis aber nicht statt.",
        en: "In some municipalities the cross-cutting task stands in the concept but does not happen in practice.",
      },
      source: "seed 001 §1.1",
      grade: "literature",
      patterns: ["paper-and-practice"],
    },
    {
      claim: {
        de: "Eine Maßnahme lässt sich in Schritte zerlegen. Fraglich ist, ob dann der schwierigste Schritt die Dauer bestimmt.",
        en: "A measure can be taken apart into steps. The open question is whether the hardest step then sets how long it takes.",
      },
      source: "seed 002 (Fahrrad)",
      grade: "perceived",
      patterns: ["steps-in-line-or-side"],
    },
  ],
  example: { topics: ["climate-adaptation"], start: 0, end: null, with: { measures: 25, binding: 0.5, joint: false } },
  levers(values, context) {
    const v = read(parameters, values);
    return [...programmeLevers(context, v), ...effortLever(context, v, { types: [] })];
  },
};
