import { column, type Table } from "../../core/table.ts";
import type { CapacityName } from "../../metrics/capacity-component.ts";
import { capacityComponents } from "../../metrics/capacity-components.ts";
import { type RunValues, sumByRun } from "./values.ts";

/** A value for each component of transformative capacity, in their order. */
export function mapCapacity<Value>(value: (name: CapacityName) => Value): Record<CapacityName, Value> {
  return Object.fromEntries(capacityComponents.map(({ component }) => [component, value(component)])) as Record<
    CapacityName,
    Value
  >;
}

/** A component of every run of one option, from the table `topics`; runs without rows are absent. */
export function capacityByRun(
  topics: Table,
  at: { readonly scenario: string; readonly topic: string; readonly option: string },
  name: CapacityName,
): RunValues {
  const { id } = capacityComponents.find(({ component }) => component === name)!;
  const options = column(topics, "option");
  const values = column(topics, id) as Float64Array;
  const only = (row: number) => (options[row] === at.option ? name : undefined);
  return sumByRun(topics, at, only, (row) => values[row]).get(name) ?? new Map();
}
