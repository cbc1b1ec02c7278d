import type { Instrument } from "./instrument.ts";
import { areaParameter } from "./parts/body.ts";
import { effortLever, effortParameters } from "./parts/effort.ts";
import { afterWeeks } from "./parts/phase.ts";
import { read, spanOf } from "./parts/values.ts";

/** Who draws up a plan for a quarter and its statutes. */
const quarterPlanning = ["urban-planning", "building-permits", "real-estate", "civil-engineering", "mobility", "parks"];

const effort = effortParameters({ setUpHours: 400, setUpWeeks: 52, setUpEuro: 30_000, source: "assumption" });

const parameters = {
  share: areaParameter(0.1, "assumption"),
  departments: {
    title: { de: "Ämter, die für den Teilraum zusammenarbeiten", en: "Departments that work together for the sub-area" },
    unit: "count",
    default: 5,
    min: 1,
    max: 6,
    source: "assumption",
  },
  teamHours: {
    title: { de: "Zeit jedes Amts für die gemeinsame Arbeit", en: "Each department's time for the joint work" },
    unit: "h/week",
    default: 2,
    min: 0,
    max: 40,
    source: "assumption",
  },
  ...effort,
  setUpHours: { ...effort.setUpHours, min: 20 },
};

/** A sub-area with statutes of its own (Reallabor Bahnhof): what would be decided case by case is settled beforehand. */
export const subAreaStatute: Instrument = {
  id: "sub-area-statute",
  title: { de: "Teilraum mit eigener Satzung", en: "Sub-area with statutes of its own" },
  description: {
    de: "Die Stadt grenzt einen Teilraum ab, etwa das Bahnhofsviertel. Eine Satzung legt dort vorab fest, was sonst Fall für Fall in den Rat müsste. Die planenden Ämter arbeiten dafür zusammen.",
    en: "The city delimits a sub-area, such as the quarter around the station. Statutes settle beforehand what would go to the council case by case. The planning departments work together for it.",
  },
  group: "rule",
  kind: "option",
  pulls: ["area", "effort"],
  parameters,
  participants: {
    de: "Stadtplanung, Bauaufsicht, Liegenschaften, Tiefbau, Verkehr und Grün sowie der Rat, der die Satzung beschließt.",
    en: "Urban planning, building permits, real estate, civil engineering, mobility and parks, and the council that adopts the statutes.",
  },
  course: {
    de: "Zuerst schreiben die planenden Ämter die Satzung. Erst wenn sie fertig ist, wirkt der Teilraum. Er gilt bis zum Ende der Laufzeit.",
    en: "The planning departments first write the statutes. Only when they are done does the sub-area take effect. It lasts until the end of the span.",
  },
  leaves: {
    de: "Beziehungen zwischen den planenden Ämtern. Ohne die Satzung wird wieder Fall für Fall entschieden.",
    en: "Ties between the planning departments. Without the statutes decisions are made case by case again.",
  },
  evidence: [
    {
      claim: {
        de: "Einen Teil der Stadt für sich zu betrachten, ist in der Stadtplanung ein vertrautes Vorgehen.",
        en: "To look at one part of the city by itself is a familiar approach in urban planning.",
      },
      source: "seed 002 (Reallabor II: Bahnhof)",
      grade: "observed",
    },
    {
      claim: {
        de: "Die Gemeinde kann einen Teilraum selbst abgrenzen und ihm mit Satzungen eigene Regeln geben. Das macht sie beweglicher.",
        en: "A municipality may delimit a sub-area itself and give it rules of its own by statute. That makes it more flexible.",
      },
      source: "seed 002 (Reallabor II: Bahnhof)",
      grade: "perceived",
    },
    {
      claim: {
        de: "Das Vorgehen im Bahnhofsviertel lässt sich auf andere Orte übertragen.",
        en: "The approach taken in the station quarter can be carried over to other places.",
      },
      source: "seed 002 (surprises)",
      grade: "perceived",
    },
  ],
  example: { topics: ["climate-adaptation"], start: 26, end: null, with: { share: 0.1, setUpWeeks: 52 } },
  levers(values, context) {
    const v = read(parameters, values);
    const inForce = afterWeeks(context, v.setUpWeeks);
    const area = inForce && {
      ...spanOf(inForce),
      lever: "area" as const,
      area: context.id,
      topics: context.topics,
      types: quarterPlanning,
      departments: Math.round(v.departments),
      share: v.share,
      hoursPerWeek: v.teamHours,
      flat: false,
      statute: true,
    };
    return [...(area ? [area] : []), ...effortLever(context, v, { types: quarterPlanning })];
  },
};
