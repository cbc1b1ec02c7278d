import type { Instrument } from "./instrument.ts";
import { audienceParameter, audienceTypes } from "./parts/audience.ts";
import { effortLever, effortParameters } from "./parts/effort.ts";
import { read } from "./parts/values.ts";

const parameters = {
  reliefHours: {
    title: { de: "Regelarbeit, die wegfällt", en: "Regular work that is taken off" },
    unit: "h/week",
    default: 120,
    min: 1,
    max: 4_000,
    source: "assumption",
  },
  audience: audienceParameter("frontOffices", "assumption"),
  ...effortParameters({ setUpHours: 600, setUpWeeks: 26, setUpEuro: 50_000, source: "assumption" }),
};

/** Simplified procedures take regular work off, so that time is left for other things. */
export const reliefOfTasks: Instrument = {
  id: "relief-of-tasks",
  title: { de: "Entlastung durch einfachere Verfahren", en: "Relief by simpler procedures" },
  description: {
    de: "Verfahren werden vereinfacht, zusammengelegt oder ganz gestrichen. Dadurch fällt Regelarbeit weg. Die Umstellung kostet zunächst selbst Arbeit und Geld.",
    en: "Procedures are simplified, merged or dropped. That takes regular work off. The change itself costs work and money at first.",
  },
  group: "structure",
  kind: "option",
  pulls: ["effort"],
  parameters,
  participants: {
    de: "Die entlasteten Ämter, die ihre Abläufe selbst umbauen, und Leitungen, die Aufgaben wirklich streichen.",
    en: "The departments that are relieved and rebuild their own procedures, and heads who really drop tasks.",
  },
  course: {
    de: "In der Umstellung steigt die Last erst einmal. Die Entlastung wächst nach und nach und ist mit dem Ende der Umstellung ganz da.",
    en: "During the change the load rises at first. Relief grows bit by bit and is complete when the change is done.",
  },
  leaves: {
    de: "Abgebaute Rückstände. Gelten die alten Verfahren wieder, kommt auch ihre Arbeit zurück.",
    en: "Arrears worked off. If the old procedures apply again, their work comes back.",
  },
  evidence: [
    {
      claim: {
        de: "In den Ämtern fehlt die Zeit, sich mit neuen Aufgaben zu befassen.",
        en: "Departments lack the time to deal with new tasks.",
      },
      source: "seed 001 §1.2",
      grade: "perceived",
      patterns: ["time-starves-voluntary"],
    },
    {
      claim: {
        de: "In Cottbus entspannte die Abnahme von Arbeit die Regeldienste und machte sie offener.",
        en: "In Cottbus taking work off eased the regular services and made them more open.",
      },
      source: "seed 001 §1.2 (Cottbus)",
      grade: "perceived",
      patterns: ["relief-opens"],
    },
    {
      claim: {
        de: "Zeit für die Aufgabe muss in der Breite der Verwaltung eingeplant werden.",
        en: "Time for the task must be planned for throughout the administration.",
      },
      source: "seed 001 §4",
      grade: "recommended",
    },
    {
      claim: {
        de: "Einfachere Verfahren schaffen diese Zeit auch ohne neue Stellen.",
        en: "Simpler procedures create this time even without new posts.",
      },
      source: "extrapolated from seed 001 §1.2 and §4",
      grade: "extrapolated",
    },
  ],
  example: { topics: ["integration"], start: 26, end: null, with: { reliefHours: 120, setUpHours: 600 } },
  levers(values, context) {
    const v = read(parameters, values);
    const types = audienceTypes(v.audience);
    const growing = { ...context, ramp: Math.max(context.ramp, Math.round(v.setUpWeeks)) };
    return [
      ...effortLever(context, { setUpHours: v.setUpHours, setUpWeeks: v.setUpWeeks, setUpEuro: v.setUpEuro }, { types }),
      ...effortLever(growing, { hoursPerWeek: -v.reliefHours }, { types }),
    ];
  },
};
