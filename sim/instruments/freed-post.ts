import type { Instrument } from "./instrument.ts";
import { effortLever, hoursOfPosts } from "./parts/effort.ts";
import { teamParameters, unitLever } from "./parts/unit.ts";
import { read } from "./parts/values.ts";

const parameters = {
  ...teamParameters({
    posts: 1,
    source: "seed 001 §1.2 (Schwerin: one employee of the health department)",
    qualification: 0.5,
    advise: 0.6,
    visit: 0.25,
    screen: 0.05,
    convene: 0.1,
    fundraise: 0,
    bridge: 0,
  }),
  department: {
    title: { de: "Amt, in dem die Stelle frei wird", en: "Department in which the post is freed" },
    unit: "choice",
    default: "health",
    choices: [
      "health",
      "social",
      "youth",
      "daycare",
      "schools",
      "housing",
      "foreigners",
      "job-centre",
      "urban-planning",
      "building-permits",
      "building-construction",
      "parks",
      "environment",
      "mobility",
    ] as const,
    source: "seed 001 §1.2 (Schwerin: health department)",
  },
  takenOver: {
    title: { de: "Anteil der früheren Arbeit, den andere übernehmen", en: "Share of the former work that others take over" },
    unit: "share",
    default: 1,
    min: 0,
    max: 1,
    source: "seed 001 §1.2 (Schwerin: former tasks went to the remaining staff)",
  },
};

/** Somebody of a line department is freed for the topic there; colleagues take over the former work. No new post, no new money. */
export const freedPost: Instrument = {
  id: "freed-post",
  title: { de: "Freigestellte Stelle im Amt", en: "Freed post inside a department" },
  description: {
    de: "Ein Amt stellt jemanden aus den eigenen Reihen für das Thema frei. Die frühere Arbeit verteilt sich auf die anderen im Amt. Neue Stellen und neues Geld gibt es nicht.",
    en: "A department frees one of its own people for the topic. The others there share out the former work. There are no new posts and no new money.",
  },
  group: "posts",
  kind: "option",
  pulls: ["unit", "effort"],
  parameters,
  participants: {
    de: "Eine Person aus dem Amt, die das Thema will, und Menschen um sie herum, die ihre Arbeit mittragen.",
    en: "A person from the department who wants the topic, and people around them who carry their work as well.",
  },
  course: {
    de: "Die Freistellung beginnt und endet mit der Laufzeit. So lange wirkt sie nur im eigenen Amt, und dort wächst die Last der anderen.",
    en: "The release begins and ends with the span. While it lasts it acts only in its own department, where the others' load grows.",
  },
  leaves: {
    de: "Wissen im eigenen Amt, das langsam verblasst. Die übernommene Arbeit geht zurück.",
    en: "Knowledge in its own department, which fades slowly. The work taken over goes back.",
  },
  evidence: [
    {
      claim: {
        de: "Das Schweriner Gesundheitsamt stellte eine Angestellte für die Versorgung Geflüchteter frei und gab ihre bisherige Arbeit an die anderen dort.",
        en: "Schwerin's health department freed an employee for the care of refugees and gave her previous work to the others there.",
      },
      source: "seed 001 §1.2 (Schwerin)",
      grade: "observed",
    },
    {
      claim: {
        de: "In den Ämtern fehlt Zeit für neue Aufgaben. Mehr Last bei den anderen kann deshalb an dieser Stelle schaden.",
        en: "Departments lack time for new tasks, so a heavier load on the others may do harm there.",
      },
      source: "extrapolated from seed 001 §1.2, §1.3",
      grade: "extrapolated",
      patterns: ["time-starves-voluntary"],
    },
  ],
  example: { topics: ["integration"], start: 52, end: null, with: { posts: 1, department: "social" } },
  levers(values, context) {
    const v = read(parameters, values);
    const types = [v.department];
    return [
      unitLever(context, v, { placement: "department", funding: "existing", serves: types }),
      ...effortLever(context, { hoursPerWeek: hoursOfPosts(v.posts) * v.takenOver }, { types }),
    ];
  },
};
