import type { Instrument } from "../../sim/instruments/instrument.ts";
import type { InstrumentUse, Scenario, ScenarioOption } from "../../sim/scenario/scenario.ts";

const text = { de: "Text", en: "text" };

/** An instrument whose one lever shows what it was given: hours and topics as they came, the id as the body's name. */
export const circle: Instrument = {
  id: "circle",
  title: text,
  description: text,
  group: "meeting",
  kind: "option",
  pulls: ["body"],
  parameters: {
    hours: { title: text, unit: "hours", default: 2, min: 0, max: 8, source: "assumption" },
    departments: { title: text, unit: "departments", default: 5, source: "assumption" },
  },
  participants: text,
  course: text,
  leaves: text,
  evidence: [],
  example: { topics: ["integration"], start: 0, end: null, with: {} },
  levers: (values, { id, topics, start, end, ramp }) => [
    {
      lever: "body",
      body: id,
      topics,
      start,
      end,
      ramp,
      rhythm: 4,
      hours: Number(values.hours),
      departments: Number(values.departments),
      level: "staff",
      purpose: "exchange",
      chair: "unit",
      types: [],
      bothSides: false,
      outsiders: 0,
      area: 1,
    },
  ],
};

/** An option called `id`. */
export function option(id: string, parts: Partial<ScenarioOption> = {}): ScenarioOption {
  return { id, title: text, description: text, instruments: [], ...parts };
}

/** A scenario with an option `none` that adds nothing, and these. */
export function scenario(parts: Partial<Scenario>, ...options: readonly ScenarioOption[]): Scenario {
  return {
    schemaVersion: 1,
    id: "test",
    title: text,
    question: text,
    description: text,
    sources: [],
    organisation: "typical",
    topics: ["integration", "climate-mitigation"],
    focus: "integration",
    weeks: 520,
    compareFrom: 0,
    marks: [],
    base: [],
    events: [],
    ...parts,
    options: [option("none"), ...options],
  };
}

/** A use of the circle under its own id or another. */
export function use(id?: string, parts: Partial<InstrumentUse> = {}): InstrumentUse {
  return { use: "circle", ...(id === undefined ? {} : { id }), ...parts };
}
