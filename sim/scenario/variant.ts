import type { OnChange } from "./differ.ts";
import { differ } from "./differ.ts";
import type { Path } from "./path.ts";
import { place } from "./placed-use.ts";
import type { Report } from "./report.ts";
import type { Scenario, ScenarioVariant } from "./scenario.ts";

/** A finished variant, and where in its own file something was written. */
export interface Varied {
  readonly scenario: Scenario;
  /** Path in the variant's file of what stands at `path` of the scenario; undefined for what comes from the other. */
  readonly written: (path: Path) => Path | undefined;
}

/**
 * The scenario that `variant` makes of another: what it gives replaces the other's, then `without` and `change` alter the uses
 * in the base and among the events. Marks beyond a shorter horizon are left out. Problems go to `report`.
 */
export function applyVariant(parent: Scenario, variant: ScenarioVariant, report: Report, onChange: OnChange): Varied {
  const { like: _, without, change, ...given } = variant;
  const merged: Scenario = { ...parent, ...given };
  const placed = place(merged.events, "events", ["events"], place(merged.base, "base", ["base"], []));
  const altered = differ(placed, { without, change }, { path: [], id: variant.id, events: true }, report, onChange);
  const left = (from: unknown) => altered.filter((one) => one.from === from && one.removedBy === undefined);
  const uses = (from: string) => left(from).map(({ use }) => use);
  const marks = given.marks ?? merged.marks.filter(({ week }) => week < merged.weeks);
  return {
    scenario: { ...merged, marks, base: uses("base"), events: uses("events") },
    written: (path) => {
      const [top, index, key, ...rest] = path;
      const one = typeof index === "number" ? left(top)[index] : undefined;
      const from = one && key === "start" ? one.startPath : one && key === "end" ? one.endPath : undefined;
      if (from?.[0] === "change") return [...from, ...rest];
      return Object.hasOwn(variant, String(top)) ? path : undefined;
    },
  };
}
