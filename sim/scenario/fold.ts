import { layOut } from "./lay-out.ts";
import { optionUses } from "./option-uses.ts";
import type { PlacedUse } from "./placed-use.ts";
import { addressOf } from "./placed-use.ts";
import type { ResolvedUse } from "./resolve-times.ts";
import type { InstrumentUse, Scenario, ScenarioOption, Time, UseChange } from "./scenario.ts";

/**
 * The scenario with each option told by itself: none starts from another, and each compiles to the same levers as before. So
 * options may be taken out one by one. Throws InputError as `optionUses` does.
 */
export function foldOptions(scenario: Scenario): Scenario {
  if (scenario.options.every(({ like }) => like === undefined)) return scenario;
  return { ...scenario, options: scenario.options.map((option) => folded(scenario, option)) };
}

function folded(scenario: Scenario, option: ScenarioOption): ScenarioOption {
  if (option.like === undefined) return option;
  const placed = layOut(scenario, option, () => {}) ?? [];
  const base = placed.filter(({ from }) => from !== "option");
  const uses = optionUses(scenario, option.id);
  const without = base.filter(({ removedBy }) => removedBy !== undefined).map((one) => addressOf(one, base));
  const changes = uses.flatMap((use): (readonly [string, UseChange])[] => {
    const { from, path } = use.placed;
    if (from !== "base") return [];
    const change = changeOf(scenario.base[Number(path[1])], use);
    return Object.keys(change).length > 0 ? [[addressIn(base, use.placed), change]] : [];
  });
  const { like: _, ...rest } = option;
  return {
    ...rest,
    without,
    change: Object.fromEntries(changes),
    instruments: uses.filter(({ placed: { from } }) => from === "option").map(({ use }) => use),
  };
}

function addressIn(base: readonly PlacedUse[], placed: PlacedUse): string {
  return addressOf(base.find(({ path }) => path[0] === placed.path[0] && path[1] === placed.path[1]) ?? placed, base);
}

/** What makes `use` of the use as the base has it. */
function changeOf(before: InstrumentUse, { use }: ResolvedUse): UseChange {
  const { topics, ramp, with: values, steps, start, end } = use;
  const parts: UseChange = { topics, ramp, with: values, steps };
  const differing = Object.entries(parts).filter(
    ([key, value]) => value !== undefined && value !== before[key as keyof UseChange],
  );
  const oldTimes: Record<"start" | "end", Time | null> = { start: before.start ?? 0, end: before.end ?? null };
  return {
    ...Object.fromEntries(differing),
    ...(start === oldTimes.start ? {} : { start }),
    ...(end === oldTimes.end ? {} : { end }),
  };
}
