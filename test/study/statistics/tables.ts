import { type Table, TableBuilder } from "../../../sim/core/table.ts";
import { fates } from "../../../sim/model/fate.ts";
import type { Scenario } from "../../../sim/scenario/scenario.ts";
import { tables } from "../../../sim/study/tables.ts";

const text = { de: "Text", en: "text" };

/** A scenario with the options named, on topic "climate". */
export function scenarioOf(id: string, ...options: string[]): Scenario {
  return {
    schemaVersion: 1,
    id,
    title: text,
    question: text,
    description: text,
    sources: [],
    organisation: "typical",
    inhabitants: 100_000,
    topics: ["climate", "integration"],
    focus: "climate",
    weeks: 520,
    compareFrom: 0,
    marks: [],
    base: [],
    events: [],
    options: options.map((option) => ({ id: option, title: text, description: text, instruments: [] })),
  };
}

/** Outcomes of one run; what is not named is 0. */
export interface Run {
  readonly option: string;
  readonly world: number;
  readonly replication?: number;
  readonly scenario?: string;
  readonly topic?: string;
  readonly values: Partial<Record<"gap" | "consideredShare" | "programmeGap" | "cost" | "backlogHours" | "stress", number>>;
  /** Components of transformative capacity in their order; 0 if not given. */
  readonly capacity?: readonly [governance: number, leadership: number, awareness: number, learning: number];
}

const number = (name: string) => ({ name, kind: "number" as const, unit: "", meaning: text });
const capacities = ["capacityGovernance", "capacityLeadership", "capacityAwareness", "capacityLearning"].map(number);
const keys = tables.departments.slice(0, 4);
const topic = tables.departments[4];

/** The tables `runs` and `topics` with the columns that a summary reads. */
export function tablesOf(runs: readonly Run[]): { runs: Table; topics: Table } {
  const whole = new TableBuilder([...keys, number("cost"), number("backlogHours"), number("stress")]);
  const byTopic = new TableBuilder([
    ...keys,
    topic,
    number("gap"),
    number("consideredShare"),
    number("programmeGap"),
    ...capacities,
  ]);
  for (const { scenario = "s", option, world, replication = 0, topic: on = "climate", values, capacity = [0, 0, 0, 0] } of runs) {
    whole.add(scenario, option, world, replication, values.cost ?? 0, values.backlogHours ?? 0, values.stress ?? 0);
    const { gap = 0, consideredShare = 0, programmeGap = 0 } = values;
    byTopic.add(scenario, option, world, replication, on, gap, consideredShare, programmeGap, ...capacity);
  }
  return { runs: whole.build(), topics: byTopic.build() };
}

/** The table `departments` from rows of value by fate. */
export function departmentsOf(
  rows: readonly { option: string; world: number; replication?: number; department: string; value: Record<string, number> }[],
): Table {
  const builder = new TableBuilder(tables.departments);
  for (const { option, world, replication = 0, department, value } of rows) {
    const values = fates.map((fate) => value[fate] ?? 0);
    builder.add("s", option, world, replication, "climate", department, ...values.map(() => 0), ...values);
  }
  return builder.build();
}
