import type { Instrument } from "./instrument.ts";
import { backingLever } from "./parts/backing.ts";
import { effortLever, effortParameters } from "./parts/effort.ts";
import { programmeLevers, programmeParameters } from "./parts/programme.ts";
import { read } from "./parts/values.ts";

const parameters = {
  attentionHours: {
    title: { de: "Zeit für das Thema, wenn ein Fenster offen ist", en: "Time for the topic while a window is open" },
    unit: "h/week",
    default: 6,
    min: 0.5,
    max: 40,
    source: "assumption",
  },
  ...programmeParameters({
    measures: 4,
    binding: 0.6,
    source: "assumption (a few concrete measures thought through beforehand)",
  }),
  ...effortParameters({ setUpHours: 60, setUpWeeks: 13, setUpEuro: 0, source: "assumption (working the idea out)" }),
};

/** Somebody with a ready idea and backing who waits for a window of opportunity and uses it (Schlüsselakteur*in). */
export const keyActor: Instrument = {
  id: "key-actor",
  title: { de: "Schlüsselperson mit fertiger Idee", en: "Key actor with a ready idea" },
  description: {
    de: "Jemand in der Verwaltung hat eine durchdachte Idee und Rückhalt für sie. Öffnet ein Ereignis ein Fenster, setzt die Person sich durch. Sonst bleibt sie eine Stimme unter vielen.",
    en: "Somebody in the administration has an idea worked out and backing for it. When an event opens a window this person prevails. Otherwise they are one voice among many.",
  },
  group: "authority",
  kind: "option",
  pulls: ["backing", "programme", "effort"],
  parameters,
  participants: {
    de: "Eine Person in der Leitung oder Koordination, die andere überzeugt, und Vorgesetzte, die sie machen lassen.",
    en: "A person in a leading or coordinating position who convinces others, and superiors who let them act.",
  },
  course: {
    de: "Die wenigen Maßnahmen liegen von Anfang an bereit. Ihr Wort zählt nur so weit, wie ein Ereignis die Aufmerksamkeit hebt. Mit der Laufzeit endet beides.",
    en: "The few measures are ready from the start. Their word counts only as far as an event raises attention. Both end with the span.",
  },
  leaves: {
    de: "Die Maßnahmen, die fertig geworden sind. Bindung und Prioritäten verblassen.",
    en: "The measures that were finished. Binding force and priorities fade.",
  },
  evidence: [
    {
      claim: {
        de: "Brüche öffnen Fenster für Menschen, die Ideen oder Konzepte schon fertig haben.",
        en: "Disruptions open windows for people who already have ideas or concepts at hand.",
      },
      source: "seed 001 §2.2",
      grade: "literature",
      patterns: ["window-for-prepared"],
    },
    {
      claim: {
        de: "Engagierte Menschen in Leitung oder Koordination, von oben unterstützt, tragen viel zum Gelingen bei.",
        en: "Committed people in leading or coordinating positions, supported from above, contribute much to success.",
      },
      source: "seed 001 §1.1",
      grade: "literature",
      patterns: ["leaders-open-or-close"],
    },
    {
      claim: {
        de: "In Cottbus baute eine Asylkoordinatorin mit dem Rückhalt des Sozialdezernenten von unten einen Servicebereich auf.",
        en: "In Cottbus an asylum coordinator, backed by the Dezernent for social affairs, built up a service unit bottom-up.",
      },
      source: "seed 001 §3.2 (Cottbus)",
      grade: "observed",
    },
  ],
  example: { topics: ["integration"], start: 26, end: 182, with: { attentionHours: 6, measures: 4, binding: 0.6 } },
  levers(values, context) {
    const v = read(parameters, values);
    return [
      backingLever(context, { by: "keyActor", attentionHours: v.attentionHours, window: true }),
      ...programmeLevers(context, { measures: v.measures, binding: v.binding, joint: false }),
      ...effortLever(context, v, { types: [] }),
    ];
  },
};
