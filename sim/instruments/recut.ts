import type { HeadsLever } from "../model/levers.ts";
import type { Instrument } from "./instrument.ts";
import { effortLever, effortParameters } from "./parts/effort.ts";
import { read, spanOf } from "./parts/values.ts";

const parameters = {
  share: {
    title: { de: "Anteil der Ämter, die das Dezernat wechseln", en: "Share of departments that change their Dezernat" },
    unit: "share",
    default: 0.25,
    min: 0.02,
    max: 1,
    source: "assumption",
  },
  dezernenten: {
    title: { de: "Anteil der Dezernatsleitungen, die wechseln", en: "Share of Dezernenten replaced" },
    unit: "share",
    default: 0.3,
    min: 0,
    max: 1,
    source: "assumption",
  },
  ...effortParameters({ setUpHours: 400, setUpEuro: 20_000, source: "assumption" }),
};

/** Dezernate are cut anew: departments move, some Dezernenten change, agreements come loose. */
export const recut: Instrument = {
  id: "recut",
  title: { de: "Neuzuschnitt der Dezernate", en: "Re-cut of Dezernate" },
  description: {
    de: "Ein Teil der Ämter wechselt in ein anderes Dezernat, ein Teil der Dezernatsleitungen wird neu besetzt. Der Dienstweg führt danach über andere Menschen.",
    en: "Some departments move to another Dezernat, and some Dezernenten are replaced. Official channels then run through other people.",
  },
  group: "structure",
  kind: "option",
  pulls: ["recut", "heads", "effort"],
  parameters,
  participants: {
    de: "Die Verwaltungsspitze, die neu zuschneidet, und alle Ämter, die sich neu ordnen.",
    en: "The top of the administration that cuts anew, and all departments that rearrange themselves.",
  },
  course: {
    de: "Der Wechsel geschieht in einer Woche. Danach kosten neue Wege ein Vierteljahr lang zusätzliche Arbeit. Ohne mindestens zwei Dezernate neben dem der Stadtspitze gibt es nichts zu verschieben.",
    en: "The change happens in one week. After that new channels take extra work for a quarter. Without at least two Dezernate beside the mayor's there is nothing to move.",
  },
  leaves: {
    de: "Der neue Zuschnitt bleibt. Was mit früheren Leitungen vereinbart war, bindet weniger.",
    en: "The new cut stays. What was agreed with former heads binds less.",
  },
  evidence: [
    {
      claim: {
        de: "Nach einem Wechsel an der Spitze werden Dezernate oft neu besetzt und neu zugeschnitten, mit neuen Prioritäten.",
        en: "After a change at the top Dezernate are often filled anew and cut anew, with new priorities.",
      },
      source: "seed 001 §2.2",
      grade: "literature",
    },
    {
      claim: {
        de: "Neue Leitungen und neue Zuschnitte lassen vereinbarte Kooperationen zerfallen.",
        en: "New heads and new cuts make agreed cooperation fall apart.",
      },
      source: "seed 001 §3.1",
      grade: "perceived",
      patterns: ["concepts-fade-with-heads"],
    },
    {
      claim: {
        de: "Zu Beginn einer Wahlperiode wurden Strukturen in mehreren Städten nachjustiert.",
        en: "At the start of a term structures were readjusted in several cities.",
      },
      source: "seed 001 §3.1",
      grade: "observed",
    },
  ],
  example: { topics: ["climate-mitigation"], start: 104, end: null, with: { share: 0.25, dezernenten: 0.3 } },
  levers(values, context) {
    const v = read(parameters, values);
    const heads: HeadsLever = {
      ...spanOf(context),
      lever: "heads",
      topics: context.topics,
      departmentHeads: 0,
      dezernenten: v.dezernenten,
      mayor: false,
      qualification: "any",
    };
    return [
      { ...spanOf(context), lever: "recut", share: v.share },
      ...(v.dezernenten > 0 ? [heads] : []),
      ...effortLever(context, v, { types: [] }),
    ];
  },
};
