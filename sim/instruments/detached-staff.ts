import type { Instrument } from "./instrument.ts";
import { planningAndBuilding, socialServices } from "./parts/department-types.ts";
import { effortLever, hoursOfPosts } from "./parts/effort.ts";
import { placementParameter, teamParameters, unitLever } from "./parts/unit.ts";
import { read } from "./parts/values.ts";

const origins = { everywhere: [], socialServices, planningAndBuilding };

const parameters = {
  ...teamParameters({
    posts: 2,
    source: "assumption",
    qualification: 0.35,
    advise: 0.4,
    visit: 0.25,
    screen: 0.15,
    convene: 0.15,
    fundraise: 0.05,
    bridge: 0,
  }),
  from: {
    title: { de: "Woher das Personal kommt", en: "Where the staff come from" },
    unit: "choice",
    default: "everywhere",
    choices: ["everywhere", "socialServices", "planningAndBuilding"] as const,
    source: "assumption",
  },
  placement: placementParameter(["dezernat", "department", "mayor"], "assumption"),
};

/** Staff ordered from their departments to the topic (Abkommandierung): there at once, but not of their own will. */
export const detachedStaff: Instrument = {
  id: "detached-staff",
  title: { de: "Abkommandiertes Personal", en: "Staff detached by order" },
  description: {
    de: "Ämter müssen Beschäftigte für das Thema abgeben. Sie sind sofort da, haben sich aber nicht dafür entschieden. Ihre Arbeit fehlt in den Ämtern, aus denen sie kommen.",
    en: "Departments have to hand over staff for the topic. They are there at once but did not choose it. Their work is missing in the departments they come from.",
  },
  group: "posts",
  kind: "option",
  pulls: ["unit", "effort"],
  parameters,
  participants: {
    de: "Beschäftigte, die nicht gefragt wurden, und Ämter, die sie abgeben müssen.",
    en: "Staff who were not asked, and departments that have to hand them over.",
  },
  course: {
    de: "Das Personal ist von der ersten Woche an da. Es wird weniger anerkannt und geht eher wieder. Mit der Laufzeit kehrt es zurück.",
    en: "The staff are there from the first week. They find less acceptance and leave sooner. They return when the span ends.",
  },
  leaves: {
    de: "Etwas Wissen in den Ämtern, das verblasst, und Rückstände dort, wo die Arbeit liegen blieb.",
    en: "Some knowledge in the departments, which fades, and arrears where work was left undone.",
  },
  evidence: [
    {
      claim: {
        de: "Wirkt die Abordnung willkürlich, leiden Klima, Wirkung und Einsatz bei der neuen Aufgabe.",
        en: "Where detachment seems arbitrary, peace, effect and commitment in the new task suffer.",
      },
      source: "seed 001 §4",
      grade: "perceived",
    },
    {
      claim: {
        de: "Zeit und Personal für die Aufgaben gehören in der ganzen Verwaltung eingeplant, nicht nur an einer Stelle.",
        en: "Time and staff for these tasks should be planned for all over the administration, not at one spot only.",
      },
      source: "seed 001 §4",
      grade: "recommended",
    },
    {
      claim: {
        de: "Wer abgeordnet ist, kennt das Thema weniger als jemand, der sich darauf beworben hat.",
        en: "Those detached know the topic less well than somebody who applied for it.",
      },
      source: "assumption (seed 001 §4 says only that it hinders)",
      grade: "assumption",
    },
  ],
  example: { topics: ["integration"], start: 52, end: 156, with: { posts: 2, from: "socialServices" } },
  levers(values, context) {
    const v = read(parameters, values);
    return [
      unitLever(context, v, { placement: v.placement, funding: "existing", detached: true }),
      ...effortLever(context, { hoursPerWeek: hoursOfPosts(v.posts) }, { types: origins[v.from] }),
    ];
  },
};
