import type { DemandLever } from "../model/levers.ts";
import type { Instrument } from "./instrument.ts";
import { read } from "./parts/values.ts";
import { wave } from "./parts/wave.ts";

const parameters = {
  occasions: {
    title: { de: "Fälle auf dem Höhepunkt, Vielfaches der üblichen", en: "Cases at the peak, multiple of the usual" },
    unit: "factor",
    default: 2.5,
    min: 1,
    max: 6,
    source: "assumption (seed 001 §1.2: share of migrants in some quarters from under 10 to over 30 %)",
  },
  regularWork: {
    title: { de: "Zusätzliche Regelaufgaben in Ämtern mit Kontakt", en: "Added regular work in departments with contact" },
    unit: "share of capacity",
    default: 0.12,
    min: 0,
    max: 0.5,
    source: "assumption",
  },
  contact: {
    title: { de: "Zusätzlicher Kontakt zu Ankommenden", en: "Added contact with newcomers" },
    unit: "0…1",
    default: 0.2,
    min: 0,
    max: 1,
    source: "assumption (that contact opens: seed 001 §1.2)",
  },
  salience: {
    title: { de: "Zusätzliche öffentliche Aufmerksamkeit", en: "Added public attention" },
    unit: "0…1",
    default: 0.35,
    min: 0,
    max: 1,
    source: "assumption",
  },
  novelty: {
    title: { de: "Neue Fälle ohne geklärte Zuständigkeit", en: "Added cases nobody is responsible for yet" },
    unit: "share",
    default: 0.5,
    min: 0,
    max: 1,
    source: "assumption (that known routines fail: seed 001 §2.2)",
  },
  fadeWeeks: {
    title: { de: "Wochen, in denen der Zustrom abklingt", en: "Weeks over which the influx fades" },
    unit: "weeks",
    default: 39,
    min: 0,
    max: 156,
    source: "assumption",
  },
};

/** Demand that rises sharply where people arrive, as in 2015: it comes from outside and is the same in every option. */
export const influx: Instrument = {
  id: "influx",
  title: { de: "Disruptiver Zustrom", en: "Disruptive influx" },
  description: {
    de: "In kurzer Zeit kommen viele Menschen an. Wo sie ankommen, steigen die Fälle steil, viele davon sind neu. Danach klingt der Zustrom stufenweise ab.",
    en: "Many people arrive within a short time. Where they arrive cases rise steeply, many of them of a new kind. Later the influx fades in steps.",
  },
  group: "outside",
  kind: "event",
  pulls: ["demand"],
  parameters,
  participants: {
    de: "Niemand entscheidet darüber. Betroffen sind zuerst die Ämter, die Ankommenden begegnen.",
    en: "Nobody decides on it. The departments that meet newcomers are affected first.",
  },
  course: {
    de: "Der Zustrom steigt bis zum Höhepunkt, hält an und klingt in Stufen je Quartal ab.",
    en: "The influx rises to its peak, lasts, and fades in quarterly steps.",
  },
  leaves: {
    de: "Rückstände, die erst abgearbeitet werden müssen, und mehr Offenheit dort, wo Kontakt entstand.",
    en: "Arrears that must be worked off first, and more openness where contact came about.",
  },
  evidence: [
    {
      claim: {
        de: "Ab 2015 erlebten Schwerin, Halle und Cottbus erstmals größere internationale Zuwanderung, in einigen Quartieren bis über 30 Prozent Anteil.",
        en: "From 2015 Schwerin, Halle and Cottbus had their first larger international immigration, to over 30 per cent in some quarters.",
      },
      source: "seed 001 §1.2",
      grade: "observed",
    },
    {
      claim: {
        de: "In Ämtern, die Zugewanderten nicht begegnen, fehlt es eher an Offenheit.",
        en: "Departments that do not meet newcomers tend to be less open.",
      },
      source: "seed 001 §1.2",
      grade: "perceived",
      patterns: ["contact-starts-open", "contact-spreads"],
    },
    {
      claim: {
        de: "Disruptive Ereignisse machen bekannte Routinen der Verwaltung wirkungslos und öffnen Fenster für Veränderung.",
        en: "Disruptive events render known administrative routines ineffective and open windows for change.",
      },
      source: "seed 001 §2.2",
      grade: "literature",
      patterns: ["window-for-prepared"],
    },
  ],
  example: { topics: ["integration"], start: 52, end: 143, with: { occasions: 2.5, fadeWeeks: 39 } },
  levers(values, context) {
    const v = read(parameters, values);
    return wave(context, v.fadeWeeks).flatMap(({ share, ...span }) =>
      context.topics.map(
        (topic): DemandLever => ({
          ...span,
          lever: "demand",
          topic,
          occasions: 1 + (v.occasions - 1) * share,
          regularWork: (v.regularWork * share) / context.topics.length,
          contact: v.contact * share,
          salience: v.salience * share,
          novelty: v.novelty,
        }),
      ),
    );
  },
};
