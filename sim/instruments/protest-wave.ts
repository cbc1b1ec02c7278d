import type { CouncilLever } from "../model/levers.ts";
import type { Instrument } from "./instrument.ts";
import { attentionTo } from "./parts/attention.ts";
import { read, spanOf } from "./parts/values.ts";
import { wave } from "./parts/wave.ts";

const parameters = {
  salience: {
    title: { de: "Zusätzliche öffentliche Aufmerksamkeit", en: "Added public attention" },
    unit: "0…1",
    default: 0.4,
    min: 0.05,
    max: 1,
    source: "assumption (considerable pressure: seed 001 §1.3)",
  },
  support: {
    title: { de: "Zusätzlicher Rückhalt im Rat", en: "Added support in the council" },
    unit: "0…1",
    default: 0.15,
    min: 0,
    max: 1,
    source: "assumption",
  },
  fadeWeeks: {
    title: { de: "Wochen, in denen der Protest abklingt", en: "Weeks over which the protest fades" },
    unit: "weeks",
    default: 39,
    min: 0,
    max: 156,
    source: "assumption",
  },
};

/** A wave of protest (Fridays for Future): attention and pressure on the council, but not one case more. */
export const protestWave: Instrument = {
  id: "protest-wave",
  title: { de: "Protestwelle", en: "Wave of protest" },
  description: {
    de: "Viele Menschen gehen für das Thema auf die Straße. Öffentlichkeit und Rat schauen hin. Die Zahl der Fälle in den Ämtern ändert sich dadurch nicht.",
    en: "Many people take to the streets for the topic. The public and the council take notice. The number of cases in the departments does not change.",
  },
  group: "outside",
  kind: "event",
  pulls: ["demand", "council"],
  parameters,
  participants: {
    de: "Eine Bewegung in der Stadt, Medien und ein Rat, der sie hört.",
    en: "A movement in the city, the media, and a council that listens.",
  },
  course: {
    de: "Die Aufmerksamkeit steigt und klingt vor dem Ende stufenweise ab. Der Rat rückt nach, solange die Welle dauert.",
    en: "Attention rises and fades in steps before the end. The council follows as long as the wave lasts.",
  },
  leaves: {
    de: "Was unter dem Druck beschlossen wurde. Aufmerksamkeit und Rückhalt gehen auf ihr früheres Maß zurück.",
    en: "What was decided under pressure. Attention and support go back to where they were.",
  },
  evidence: [
    {
      claim: {
        de: "Fridays for Future setzte 2018 und 2019 Politik und Verwaltung der Städte unter erheblichen Druck.",
        en: "In 2018 and 2019 Fridays for Future put cities' politics and administration under considerable pressure.",
      },
      source: "seed 001 §1.3",
      grade: "observed",
    },
    {
      claim: {
        de: "Zivilgesellschaft genießt Vertrauen, zeigt früh, was sich verändert, und verleiht Zielen Legitimität.",
        en: "Civil society is trusted, shows early what is changing, and lends goals legitimacy.",
      },
      source: "seed 001 §3.1",
      grade: "perceived",
    },
    {
      claim: {
        de: "Dreht sich die gesellschaftliche Stimmung, verlieren freiwillige Aufgaben wieder an Vorrang.",
        en: "When the mood of society turns, voluntary tasks lose priority again.",
      },
      source: "seed 001 §1.3",
      grade: "perceived",
    },
  ],
  example: { topics: ["climate-mitigation"], start: 52, end: 156, with: { salience: 0.4, support: 0.15, fadeWeeks: 39 } },
  levers(values, context) {
    const v = read(parameters, values);
    const council: CouncilLever = { ...spanOf(context), lever: "council", topics: context.topics, support: v.support };
    const attention = wave(context, v.fadeWeeks).flatMap(({ share, ...span }) =>
      context.topics.map((topic) => attentionTo(span, topic, v.salience * share)),
    );
    return [...attention, ...(v.support > 0 ? [council] : [])];
  },
};
