import type { Instrument } from "./instrument.ts";
import { audienceParameter, audienceTypes } from "./parts/audience.ts";
import { organisers } from "./parts/department-types.ts";
import { effortLever, effortParameters } from "./parts/effort.ts";
import { read, spanOf } from "./parts/values.ts";

const parameters = {
  hours: {
    title: { de: "Angebot je Beschäftigten und Jahr", en: "Hours offered a member of staff and year" },
    unit: "h/year",
    default: 4,
    min: 0.5,
    max: 40,
    source: "assumption",
  },
  attendance: {
    title: { de: "Teilnahme", en: "Attendance" },
    unit: "choice",
    default: "voluntary",
    choices: ["voluntary", "assigned"] as const,
    source: "seed 001 §1.2 (courses are on offer, time to attend is lacking)",
  },
  content: {
    title: { de: "Inhalt: Fachwissen, Abläufe oder beides", en: "Content: subject, process or both" },
    unit: "choice",
    default: "subject",
    choices: ["subject", "process", "both"] as const,
    source: "assumption (seed 001 §3.3: knowledge of the whole process is rare)",
  },
  audience: audienceParameter("all", "seed 001 §1.1 (as many staff as possible)"),
  ...effortParameters({ setUpHours: 120, setUpEuro: 5_000, euroPerYear: 30_000, source: "assumption" }),
};

/** Courses on a topic, voluntary or assigned, about the matter itself or about the whole process. */
export const training: Instrument = {
  id: "training",
  title: { de: "Fortbildungen zum Thema", en: "Training on the topic" },
  description: {
    de: "Beschäftigte lernen in Kursen, woran sie das Thema erkennen und wie Vorgänge bis zum Ende laufen. Sie gehen freiwillig hin oder werden geschickt.",
    en: "In courses staff learn how to recognise the topic and how matters run to their end. They attend of their own accord or are sent.",
  },
  group: "learning",
  kind: "option",
  pulls: ["learning", "effort"],
  parameters,
  participants: {
    de: "Beschäftigte, die Zeit haben, und Leitungen, die sie gehen lassen.",
    en: "Staff who have the time, and heads who let them go.",
  },
  course: {
    de: "Die Kurse finden über das Jahr verteilt statt. In freiwillige Kurse gehen vor allem Menschen mit Zeit und Interesse. Kurse kosten Arbeitszeit und Honorare.",
    en: "Courses are spread over the year. Voluntary ones draw above all people with time and interest. They cost working time and fees.",
  },
  leaves: {
    de: "Wissen bei denen, die dabei waren. Es verblasst ohne Übung und geht mit, wenn Menschen gehen.",
    en: "Knowledge with those who attended. It fades without practice and leaves with people who leave.",
  },
  evidence: [
    {
      claim: {
        de: "Mit Weiterbildung für möglichst viele können Beschäftigte die Aufgabe aus der Sicht ihres eigenen Ressorts bearbeiten.",
        en: "With training for as many as possible, staff can work on the task from the viewpoint of their own department.",
      },
      source: "seed 001 §1.1",
      grade: "recommended",
    },
    {
      claim: {
        de: "In den Ämtern fehlt die Zeit, die angebotenen Fortbildungen zu besuchen.",
        en: "Departments lack the time to attend the training on offer.",
      },
      source: "seed 001 §1.2",
      grade: "perceived",
      patterns: ["no-time-no-training"],
    },
    {
      claim: {
        de: "Freiwillige Kurse erreichen, wer ohnehin Zeit und Interesse hat. Die Ämter wissen danach ungleicher viel.",
        en: "Voluntary courses reach those who have time and interest anyway. Knowledge is then less equal between departments.",
      },
      source: "extrapolated from seed 001 §1.2",
      grade: "extrapolated",
      patterns: ["training-widens"],
    },
    {
      claim: {
        de: "Wer den ganzen Ablauf kennt, kann mitdenken, wenn etwas klemmt.",
        en: "Whoever knows the whole process can think along when something gets stuck.",
      },
      source: "seed 001 §3.3",
      grade: "recommended",
      patterns: ["whole-process-view"],
    },
  ],
  example: { topics: ["integration"], start: 26, end: null, with: { hours: 4, attendance: "voluntary", content: "subject" } },
  levers(values, context) {
    const v = read(parameters, values);
    return [
      {
        ...spanOf(context),
        lever: "learning",
        topics: context.topics,
        hoursPerStaffYear: v.hours,
        voluntary: v.attendance === "voluntary",
        content: v.content,
        format: "course",
        types: audienceTypes(v.audience),
      },
      ...effortLever(context, v, { types: organisers }),
    ];
  },
};
