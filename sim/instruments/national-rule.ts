import type { DemandLever, DutyLever, OvertakeLever } from "../model/levers.ts";
import type { Instrument } from "./instrument.ts";
import { read, spanOf } from "./parts/values.ts";

const parameters = {
  occasions: {
    title: { de: "Fälle, Vielfaches der üblichen", en: "Cases, multiple of the usual" },
    unit: "factor",
    default: 1.3,
    min: 1,
    max: 4,
    source: "assumption",
  },
  regularWork: {
    title: { de: "Zusätzliche Regelaufgaben in Ämtern mit Kontakt", en: "Added regular work in departments with contact" },
    unit: "share of capacity",
    default: 0.05,
    min: 0,
    max: 0.3,
    source: "assumption",
  },
  salience: {
    title: { de: "Zusätzliche öffentliche Aufmerksamkeit", en: "Added public attention" },
    unit: "0…1",
    default: 0.3,
    min: 0,
    max: 1,
    source: "assumption",
  },
  novelty: {
    title: { de: "Neue Fälle ohne geklärte Zuständigkeit", en: "Added cases nobody is responsible for yet" },
    unit: "share",
    default: 0.4,
    min: 0,
    max: 1,
    source: "assumption",
  },
  overtaken: {
    title: { de: "Anteil offener Maßnahmen, die neu beginnen müssen", en: "Share of open measures that must begin anew" },
    unit: "share",
    default: 0.4,
    min: 0,
    max: 1,
    source: "assumption (that local plans were overrun: seed 002)",
  },
  duty: {
    title: { de: "Pflicht, die das Gesetz mitbringt", en: "Duty that the law brings along" },
    unit: "choice",
    default: "concept",
    choices: ["concept", "act", "unchanged"] as const,
    source: "literature (Wärmeplanungsgesetz 2024: municipalities must have a heat plan)",
  },
  funded: {
    title: { de: "Die Pflicht wird bezahlt", en: "The duty is paid for" },
    unit: "yes/no",
    default: false,
    source: "assumption",
  },
};

/** A rule of the Bund overtakes local plans (Heizungsgesetz): more cases, a new duty, measures that begin anew. */
export const nationalRule: Instrument = {
  id: "national-rule",
  title: { de: "Bundesgesetz überholt lokale Pläne", en: "National rule overtakes local plans" },
  description: {
    de: "Ein neues Bundesgesetz, etwa das Heizungsgesetz, trifft auf laufende örtliche Pläne. Ein Teil der Maßnahmen beginnt von vorn. Fälle und Nachfragen nehmen zu, und oft kommt eine Pflicht dazu.",
    en: "A new national law, such as the act on heating, meets local plans under way. Part of the measures begin anew. Cases and inquiries increase, and often a duty comes on top.",
  },
  group: "outside",
  kind: "event",
  pulls: ["demand", "overtake", "duty"],
  parameters,
  participants: {
    de: "Der Bund, der das Gesetz macht, und alle Ämter, deren Pläne es trifft.",
    en: "The Bund that makes the law, and all departments whose plans it hits.",
  },
  course: {
    de: "Mit dem Gesetz werden offene Maßnahmen auf einmal zurückgeworfen. Mehr Fälle und die Pflicht bleiben, solange es gilt.",
    en: "With the law open measures are set back at one stroke. More cases and the duty stay as long as it is in force.",
  },
  leaves: {
    de: "Maßnahmen, die später fertig werden als geplant, und Rückstände in Ämtern mit Kontakt.",
    en: "Measures finished later than planned, and arrears in departments with contact.",
  },
  evidence: [
    {
      claim: {
        de: "Die Arbeit vor Ort wurde vom Heizungsgesetz überrollt.",
        en: "Local work was overrun by the Heizungsgesetz, the act on heating.",
      },
      source: "seed 002 (surprises)",
      grade: "observed",
    },
    {
      claim: {
        de: "Bei der Transformation greifen nationale und örtliche Fragen ineinander.",
        en: "In transformation national and local questions interlock.",
      },
      source: "seed 002 (surprises)",
      grade: "perceived",
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
  example: { topics: ["climate-mitigation"], start: 130, end: null, with: { occasions: 1.3, overtaken: 0.4, duty: "concept" } },
  levers(values, context) {
    const v = read(parameters, values);
    const span = spanOf(context);
    return context.topics.flatMap((topic) => {
      const demand: DemandLever = {
        ...span,
        lever: "demand",
        topic,
        occasions: v.occasions,
        regularWork: v.regularWork / context.topics.length,
        contact: 0,
        salience: v.salience,
        novelty: v.novelty,
      };
      const overtake: OvertakeLever = { ...span, lever: "overtake", topic, share: v.overtaken };
      const duty: DutyLever[] = v.duty === "unchanged" ? [] : [{ ...span, lever: "duty", topic, duty: v.duty, funded: v.funded }];
      return [demand, ...(v.overtaken > 0 ? [overtake] : []), ...duty];
    });
  },
};
