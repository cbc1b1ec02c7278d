import type { Instrument } from "./instrument.ts";
import { read, spanOf } from "./parts/values.ts";

const parameters = {
  duty: {
    title: { de: "Pflicht zum Handeln oder nur zum Konzept", en: "Duty to act, or only to have a concept" },
    unit: "choice",
    default: "act",
    choices: ["act", "concept"] as const,
    source: "assumption (duty status is called for: seed 001 §1.1)",
  },
  funded: {
    title: { de: "Das Land bezahlt die Pflicht", en: "The Land pays for the duty" },
    unit: "yes/no",
    default: false,
    source: "assumption",
  },
};

/** The law makes the topic a duty of municipalities: to have a concept or to act, paid for or not. */
export const dutyStatus: Instrument = {
  id: "duty-status",
  title: { de: "Pflichtaufgabe", en: "Legal duty" },
  description: {
    de: "Das Gesetz macht das Thema zur Pflicht der Kommune. Verlangt wird ein Konzept oder ein Handeln. Ob das Land dafür zahlt, ist eine zweite Frage.",
    en: "The law makes the topic a duty of the municipality. It demands a concept or action. Whether the Land pays for it is a second question.",
  },
  group: "rule",
  kind: "either",
  pulls: ["duty"],
  parameters,
  participants: {
    de: "Der Gesetzgeber in Land oder Bund. In der Stadt müssen Leitungen und Ämter Zeit für die Pflicht finden.",
    en: "The legislator in Land or Bund. In the city heads and departments must find time for the duty.",
  },
  course: {
    de: "Mit dem Gesetz steigt der Vorrang des Themas bei den Leitungen, und das Geld dafür ist besser geschützt. Mehr Menschen und Wissen bringt es nicht von selbst.",
    en: "With the law the topic's priority with heads rises and its money is better protected. It does not by itself bring more people or knowledge.",
  },
  leaves: {
    de: "Gewohnheiten und Wissen. Fällt die Pflicht weg, ist das Thema wieder freiwillig.",
    en: "Habits and knowledge. When the duty is dropped the topic is voluntary again.",
  },
  evidence: [
    {
      claim: {
        de: "Viele Studien wollen Integration und Klima zu Pflichtaufgaben machen, damit Dauerhaftes nicht an befristetem Geld hängt.",
        en: "Many studies want integration and climate to be made duties, so that lasting work does not hang on temporary money.",
      },
      source: "seed 001 §1.1",
      grade: "literature",
    },
    {
      claim: {
        de: "Eine Pflicht muss klar umrissen und von anderen Aufgaben abgegrenzt sein. Bei so verflochtenen Themen ist das schwer.",
        en: "A duty must be clearly defined and delimited from other tasks. With topics so interwoven that is hard.",
      },
      source: "seed 001 §1.1",
      grade: "literature",
    },
    {
      claim: {
        de: "Solange sie freiwillig sind, fallen diese Themen bei knappen Kassen und schlechter Stimmung zurück.",
        en: "As long as they are voluntary, these topics fall behind when money is short and the mood is bad.",
      },
      source: "seed 001 §1.3",
      grade: "perceived",
      patterns: ["voluntary-is-cut-first"],
    },
    {
      claim: {
        de: "Eine Pflicht ohne Stellen verschiebt die Verluste nur und verdrängt andere Themen.",
        en: "A duty without posts only shifts the losses and crowds other topics out.",
      },
      source: "extrapolated from seed 001 §1.1",
      grade: "extrapolated",
      patterns: ["unfunded-duty"],
    },
  ],
  example: { topics: ["climate-adaptation"], start: 104, end: null, with: { duty: "act", funded: false } },
  levers(values, context) {
    const v = read(parameters, values);
    return context.topics.map((topic) => ({
      ...spanOf(context),
      lever: "duty",
      topic,
      duty: v.duty,
      funded: v.funded,
    }));
  },
};
