import type { Instrument } from "./instrument.ts";
import { audienceParameter, audienceTypes } from "./parts/audience.ts";
import { effortLever, effortParameters } from "./parts/effort.ts";
import { read, spanOf } from "./parts/values.ts";

const parameters = {
  hours: {
    title: { de: "Zeit je Beschäftigten und Monat", en: "Time a member of staff and month" },
    unit: "h/month",
    default: 0.5,
    min: 0.25,
    max: 8,
    source: "assumption (regular time: seed 001 §1.4)",
  },
  tolerance: {
    title: { de: "Wie weit Fehler ohne Schaden bleiben", en: "How far failures do no harm to those who tried" },
    unit: "0…1",
    default: 0.2,
    min: 0,
    max: 0.5,
    source: "assumption",
  },
  audience: audienceParameter("all", "assumption"),
  ...effortParameters({ setUpHours: 60, setUpEuro: 3_000, euroPerYear: 8_000, source: "assumption" }),
};

/** Regular time to look back at one's own cases. */
export const reflectionTime: Instrument = {
  id: "reflection-time",
  title: { de: "Feste Zeit zur Reflexion", en: "Regular time for reflection" },
  description: {
    de: "Teams sehen regelmäßig gemeinsam auf abgeschlossene Fälle zurück. Sie fragen, was gelungen ist, was nicht und warum.",
    en: "Teams regularly look back together at finished cases. They ask what went well, what did not, and why.",
  },
  group: "learning",
  kind: "option",
  pulls: ["reflection", "effort"],
  parameters,
  participants: {
    de: "Teams mit eigenen Fällen, anfangs jemand für die Moderation und Leitungen, die die Zeit freihalten.",
    en: "Teams with cases of their own, somebody to moderate at first, and heads who keep the time free.",
  },
  course: {
    de: "Die Zeit kehrt regelmäßig wieder und geht von der übrigen Arbeit ab. Gelernt wird aus dem, was die Teams selbst erlebt haben.",
    en: "The time recurs regularly and is taken off other work. People learn from what their own teams have been through.",
  },
  leaves: {
    de: "Wissen über Abläufe bei denen, die dabei waren. Es verblasst mit der Zeit.",
    en: "Knowledge of procedures with those who took part. It fades with time.",
  },
  evidence: [
    {
      claim: {
        de: "Der Verwaltungsalltag braucht regelmäßig Zeit, um über die eigenen Abläufe nachzudenken.",
        en: "Everyday administration needs regular time to think about its own procedures.",
      },
      source: "seed 001 §1.4",
      grade: "recommended",
    },
    {
      claim: {
        de: "Im normalen Betrieb bleibt für solches Nachdenken kaum Zeit.",
        en: "Normal operation leaves hardly any time for such thinking.",
      },
      source: "seed 001, introduction",
      grade: "perceived",
      patterns: ["time-starves-voluntary"],
    },
    {
      claim: {
        de: "Reflexion und Lernen gehören zu den Fähigkeiten, mit denen sich Verwaltungen wandeln.",
        en: "Reflection and learning are among the capacities by which administrations transform themselves.",
      },
      source: "seed 001 §2.3",
      grade: "literature",
    },
  ],
  example: {
    topics: ["climate-adaptation"],
    start: 26,
    end: null,
    with: { hours: 0.5, tolerance: 0.2, audience: "builtEnvironment" },
  },
  levers(values, context) {
    const v = read(parameters, values);
    const types = audienceTypes(v.audience);
    return [
      {
        ...spanOf(context),
        lever: "reflection",
        topics: context.topics,
        types,
        hoursPerStaffMonth: v.hours,
        tolerance: v.tolerance,
      },
      ...effortLever(context, v, { types }),
    ];
  },
};
