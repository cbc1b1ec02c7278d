import { weeksPerYear } from "../core/clock.ts";
import type { DemandLever } from "../model/levers.ts";
import type { Instrument, InstrumentUseContext } from "./instrument.ts";
import { attentionTo } from "./parts/attention.ts";
import { read } from "./parts/values.ts";
import { fading, type Phase } from "./parts/wave.ts";

const parameters = {
  summers: {
    title: { de: "Zahl der Hitzesommer, Jahr für Jahr", en: "Number of hot summers, year after year" },
    unit: "count",
    default: 2,
    min: 1,
    max: 20,
    source: "seed 001 §1.3 (2018 and 2019)",
  },
  weeks: {
    title: { de: "Dauer eines Hitzesommers", en: "Length of a hot summer" },
    unit: "weeks",
    default: 10,
    min: 2,
    max: 16,
    source: "assumption",
  },
  occasions: {
    title: { de: "Fälle im Sommer, Vielfaches der üblichen", en: "Cases in the summer, multiple of the usual" },
    unit: "factor",
    default: 1.6,
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
  contact: {
    title: { de: "Zusätzlicher Kontakt zu Betroffenen", en: "Added contact with those affected" },
    unit: "0…1",
    default: 0.1,
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
    source: "assumption (the topic came on the agenda nearly everywhere: seed 001 §1.3)",
  },
  novelty: {
    title: { de: "Neue Fälle ohne geklärte Zuständigkeit", en: "Added cases nobody is responsible for yet" },
    unit: "share",
    default: 0.3,
    min: 0,
    max: 1,
    source: "assumption",
  },
  fadeWeeks: {
    title: { de: "Wochen, in denen die Aufmerksamkeit danach nachlässt", en: "Weeks over which attention fades afterwards" },
    unit: "weeks",
    default: 26,
    min: 0,
    max: 36,
    source: "assumption",
  },
};

/** Hot summers in a row: more cases, more regular work and attention for some weeks, then attention fades. */
export const heatSummer: Instrument = {
  id: "heat-summer",
  title: { de: "Hitzesommer", en: "Hot summers" },
  description: {
    de: "Jedes Jahr bringt ein Hitzesommer für einige Wochen mehr Fälle und mehr Regelarbeit dorthin, wo man die Folgen spürt. Danach lässt die Aufmerksamkeit stufenweise nach.",
    en: "Each year a hot summer brings more cases and more regular work for some weeks to where its effects are felt. Then attention fades in steps.",
  },
  group: "outside",
  kind: "event",
  pulls: ["demand"],
  parameters,
  participants: {
    de: "Niemand hat es in der Hand. Getroffen werden vor allem Ämter, die mit den Folgen zu tun haben.",
    en: "Nobody has it in hand. Departments that deal with the effects are hit most.",
  },
  course: {
    de: "Der erste Sommer beginnt mit dem Einsatz, der nächste ein Jahr später. Dazwischen sinkt die Aufmerksamkeit auf den früheren Stand.",
    en: "The first summer begins at the start, the next a year later. In between attention sinks to what it was.",
  },
  leaves: {
    de: "Rückstände aus den Sommerwochen und etwas mehr Offenheit, wo man die Folgen erlebt hat.",
    en: "Arrears from the weeks of summer, and some more openness where the effects were felt.",
  },
  evidence: [
    {
      claim: {
        de: "Nach den Hitzesommern 2018 und 2019 mehrten sich die Rufe nach dem Klimanotstand. Das Thema kam in fast allen größeren Städten auf die Tagesordnung.",
        en: "After the hot summers of 2018 and 2019 calls for declaring a climate emergency grew. The topic came on the agenda of nearly all larger cities.",
      },
      source: "seed 001 §1.3",
      grade: "observed",
    },
    {
      claim: {
        de: "Ereignisse, bei denen Routinen versagen, öffnen Fenster für Menschen, die schon eine Idee haben.",
        en: "Events in which routines fail open windows for people who already have an idea.",
      },
      source: "seed 001 §2.2",
      grade: "literature",
      patterns: ["window-for-prepared"],
    },
    {
      claim: {
        de: "Mehr Fälle kommen dort an, wo Ämter die Folgen der Hitze spüren.",
        en: "More cases arrive where departments feel the effects of heat.",
      },
      source: "extrapolated from seed 001 §1.3",
      grade: "extrapolated",
    },
  ],
  example: { topics: ["climate-adaptation"], start: 76, end: 206, with: { summers: 2, occasions: 1.6, fadeWeeks: 26 } },
  levers(values, context) {
    const v = read(parameters, values);
    const shareOfTopic = 1 / context.topics.length;
    const { hot, after } = summers(context, v);
    return [
      ...hot.flatMap(({ share: _, ...span }) =>
        context.topics.map(
          (topic): DemandLever => ({
            ...span,
            lever: "demand",
            topic,
            occasions: v.occasions,
            regularWork: v.regularWork * shareOfTopic,
            contact: v.contact,
            salience: v.salience,
            novelty: v.novelty,
          }),
        ),
      ),
      ...(v.salience > 0 ? after : []).flatMap(({ share, ...span }) =>
        context.topics.map((topic) => attentionTo(span, topic, v.salience * share)),
      ),
    ];
  },
};

/**
 * The hot weeks of each summer, a year apart, and the fading of attention after each, as far as the use goes. Heat is felt fully
 * after half a summer at the latest, however long the ramp.
 */
function summers(
  { start, end, ramp }: InstrumentUseContext,
  v: { readonly summers: number; readonly weeks: number; readonly fadeWeeks: number },
): { readonly hot: readonly Phase[]; readonly after: readonly Phase[] } {
  const last = end ?? Number.POSITIVE_INFINITY;
  const weeks = Math.round(v.weeks);
  const begins = Array.from({ length: Math.round(v.summers) }, (_, n) => start + n * weeksPerYear).filter((week) => week < last);
  return {
    hot: begins.map((begin) => ({
      start: begin,
      end: Math.min(last, begin + weeks),
      ramp: Math.min(ramp, Math.floor(weeks / 2)),
      share: 1,
    })),
    after: begins.flatMap((begin) => {
      const from = begin + weeks;
      return fading(from, Math.min(last, from + Math.round(v.fadeWeeks)));
    }),
  };
}
