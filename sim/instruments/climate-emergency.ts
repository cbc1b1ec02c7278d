import type { RuleLever } from "../model/levers.ts";
import type { Instrument } from "./instrument.ts";
import { read, spanOf } from "./parts/values.ts";

const parameters = {
  support: {
    title: { de: "Zusätzlicher Rückhalt im Rat", en: "Added support in the council" },
    unit: "0…1",
    default: 0.25,
    min: 0.02,
    max: 1,
    source: "assumption",
  },
  coverage: {
    title: { de: "Anteil der Vorlagen, die auf das Thema geprüft werden", en: "Share of papers screened for the topic" },
    unit: "share",
    default: 0.2,
    min: 0,
    max: 1,
    source: "assumption (few papers reach the council)",
  },
};

/** The council declares a climate emergency (Klimanotstand): it stands behind the topic and has its papers screened. */
export const climateEmergency: Instrument = {
  id: "climate-emergency",
  title: { de: "Klimanotstand", en: "Climate emergency declared" },
  description: {
    de: "Der Rat ruft den Klimanotstand aus. Er stellt sich hinter das Thema und lässt einen Teil seiner Vorlagen darauf prüfen. Stellen und Geld sind damit nicht verbunden.",
    en: "The council declares a climate emergency. It stands behind the topic and has part of its papers screened for it. No posts or money come with it.",
  },
  group: "outside",
  kind: "either",
  pulls: ["council", "rule"],
  parameters,
  participants: {
    de: "Der Rat. Für die Prüfung braucht es eine Stelle, die Vorlagen liest.",
    en: "The council. The screening needs a unit that reads papers.",
  },
  course: {
    de: "Mit dem Beschluss rückt der Rat nach und nach näher an das Thema. Wie weit die Prüfung reicht, hängt an der Zeit der prüfenden Stelle.",
    en: "With the decision the council moves closer to the topic bit by bit. How far the screening reaches depends on the time of the unit that screens.",
  },
  leaves: {
    de: "Was in dieser Zeit beschlossen und aufgebaut wurde. Der Rückhalt geht auf sein früheres Maß zurück.",
    en: "What was decided and built up meanwhile. Support goes back to where it was.",
  },
  evidence: [
    {
      claim: {
        de: "Die Forderung nach dem Klimanotstand brachte das Thema in fast allen größeren Städten auf die Tagesordnung.",
        en: "The demand for a climate emergency put the topic on the agenda of nearly all larger cities.",
      },
      source: "seed 001 §1.3",
      grade: "observed",
    },
    {
      claim: {
        de: "Die untersuchten Städte bauten nach dem Klimanotstand Personal und Stellenprofile aus.",
        en: "After the climate emergency the cities studied added staff and job profiles.",
      },
      source: "seed 001 §1.4",
      grade: "observed",
    },
    {
      claim: {
        de: "Der Klimanotstand gilt als Ereignis, das gewohnte Abläufe der Verwaltung außer Kraft setzt.",
        en: "The climate emergency is seen as an event that puts familiar administrative routines out of force.",
      },
      source: "seed 001 §2.2",
      grade: "literature",
    },
    {
      claim: {
        de: "Ein Beschluss ohne Stellen hebt den Vorrang, aber nicht das Wissen. Verluste verschieben sich dann.",
        en: "A decision without posts raises priority but not knowledge. Losses then move elsewhere.",
      },
      source: "extrapolated from seed 001 §1.1 and §1.3",
      grade: "extrapolated",
      patterns: ["priority-without-posts"],
    },
  ],
  example: { topics: ["climate-mitigation", "climate-adaptation"], start: 52, end: null, with: { support: 0.25, coverage: 0.2 } },
  levers(values, context) {
    const v = read(parameters, values);
    const screening: RuleLever = {
      ...spanOf(context),
      lever: "rule",
      rule: context.id,
      topics: context.topics,
      kind: "screening",
      scope: [],
      coverage: v.coverage,
      guidance: 0,
      hoursPerCase: 0,
    };
    return [
      { ...spanOf(context), lever: "council", topics: context.topics, support: v.support },
      ...(v.coverage > 0 ? [screening] : []),
    ];
  },
};
