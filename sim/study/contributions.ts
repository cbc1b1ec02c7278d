import type { Instrument } from "../instruments/instrument.ts";
import { optionUses } from "../scenario/option-uses.ts";
import type { ResolvedUse } from "../scenario/resolve-times.ts";
import { idOf, type Scenario } from "../scenario/scenario.ts";
import { sameData } from "./inquiry/same-data.ts";

/** A use of an option, its times in weeks. */
export type OptionUse = ResolvedUse["use"];

/** One difference between two options. */
export interface Change {
  /** Stable while the two options are: what it is and the use's id, "added officer"; ".2" for the second use with that id. */
  readonly key: string;
  /** "leftOut": the first option has this use, the second has not. */
  readonly kind: "added" | "leftOut" | "changed";
  /** The use in the first option; absent where it is added. */
  readonly before?: OptionUse;
  /** The use in the second option; absent where it is left out. */
  readonly after?: OptionUse;
}

/** A use with its identity: its id, and which of the uses with that id it is. */
interface Told {
  readonly name: string;
  readonly use: OptionUse;
}

/**
 * What option `b` does otherwise than option `a`: first what it added or changed, in its order, then what it left out. Uses are
 * the same when they have the same id, or are the nth with that id. Throws InputError as `optionUses` does.
 */
export function changesBetween(
  scenario: Scenario,
  a: string,
  b: string,
  instruments: readonly Pick<Instrument, "id" | "parameters">[],
): Change[] {
  const [before, after] = [told(scenario, a), told(scenario, b)];
  const effective = ({ topics, ramp, with: values, steps, ...use }: OptionUse) => {
    const defaults = Object.entries(instruments.find(({ id }) => id === use.use)?.parameters ?? {});
    const usual = Object.fromEntries(defaults.map(([name, parameter]) => [name, parameter.default]));
    return { ...use, topics: topics ?? [scenario.focus], ramp: ramp ?? 0, with: { ...usual, ...values }, steps };
  };
  const made = after.flatMap(({ name, use }): Change[] => {
    const old = before.find((one) => one.name === name)?.use;
    if (old === undefined) return [{ key: `added ${name}`, kind: "added", after: use }];
    const same = sameData({ ...effective(old), id: "" }, { ...effective(use), id: "" });
    return same ? [] : [{ key: `changed ${name}`, kind: "changed", before: old, after: use }];
  });
  const gone = before.filter(({ name }) => !after.some((one) => one.name === name));
  return [...made, ...gone.map(({ name, use }): Change => ({ key: `leftOut ${name}`, kind: "leftOut", before: use }))];
}

/**
 * The scenario with one change undone in option `b`: a use added goes, one changed is as it was, in its place, and one left out
 * stands again behind the use that it followed in the base of comparison, the scenario's first option.
 */
export function undoChange(scenario: Scenario, b: string, change: Change): Scenario {
  const uses = told(scenario, b);
  const name = change.key.slice(change.kind.length + 1);
  const at = uses.findIndex((one) => one.name === name);
  let undone: readonly Told[];
  if (change.kind === "added") undone = uses.filter((_, i) => i !== at);
  else if (change.kind === "changed") undone = uses.with(at, { name, use: change.before! });
  else {
    const base = told(scenario, scenario.options[0].id);
    const place = base.findIndex((one) => one.name === name);
    const ahead = base.slice(0, place).findLast((one) => uses.some((other) => other.name === one.name));
    const behind = ahead === undefined ? 0 : uses.findIndex((one) => one.name === ahead.name) + 1;
    undone = uses.toSpliced(behind, 0, { name, use: change.before! });
  }
  const option = scenario.options.find(({ id }) => id === b)!;
  const { like: _, without: __, change: ___, ...rest } = option;
  return { ...scenario, base: [], events: [], options: [{ ...rest, instruments: undone.map(({ use }) => use) }] };
}

function told(scenario: Scenario, option: string): Told[] {
  const counts = new Map<string, number>();
  return optionUses(scenario, option).map(({ use }) => {
    const id = idOf(use);
    const count = (counts.get(id) ?? 0) + 1;
    counts.set(id, count);
    return { name: count === 1 ? id : `${id}.${count}`, use };
  });
}
