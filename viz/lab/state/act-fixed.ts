import type { FixedAssumptions } from "../../../sim/study/inquiry/inquiry.ts";
import type { Shelf } from "../../../sim/study/inquiry/shelf.ts";
import type { Action } from "./action.ts";

/** Actions that hold assumptions fixed, or let them be drawn again. */
type FixedAction = Extract<Action, { kind: "fixParameter" | "fixStructure" }>;

/** The fixed assumptions after an action; a parameter's value is brought into its range. */
export function actOnFixed(fixed: FixedAssumptions, action: FixedAction, { parameters }: Shelf): FixedAssumptions {
  const { name, value } = action;
  if (action.kind === "fixStructure") return { ...fixed, structures: set(fixed.structures, name, value) };
  const spec = parameters.find((one) => one.name === name);
  if (!spec) return fixed;
  const inside = action.value === null ? null : Math.min(spec.max, Math.max(spec.min, action.value + 0));
  return { ...fixed, parameters: set(fixed.parameters, name, inside) };
}

function set<T extends object>(map: T, name: string, value: unknown): T {
  const others = Object.entries(map).filter(([key]) => key !== name);
  return Object.fromEntries(value === null ? others : [...others, [name, value]]) as T;
}
