import { column, type Table } from "../../core/table.ts";
import { execute } from "./draw.ts";
import type { TrialPlan } from "./trial.ts";

/** Whether the mechanisms as they are give every effect that `effects` holds of one draw, bit by bit. */
export function comesOutAgain(plan: TrialPlan, effects: Table, draw: number, replications: number): boolean {
  const again = execute(plan, { id: "again", from: draw, until: draw + 1, replications }).tables.effects;
  if (!again) return false;
  const known = byPlace(effects, draw);
  const now = byPlace(again, draw);
  return now.size > 0 && [...now].every(([place, effect]) => Object.is(effect, known.get(place)));
}

function byPlace(table: Table, draw: number): Map<string, number> {
  const [patterns, contrasts, draws, replications, effects] = ["pattern", "contrast", "draw", "replication", "effect"].map(
    (name) => column(table, name),
  );
  const found = new Map<string, number>();
  for (let row = 0; row < table.rows; row++) {
    if (draws[row] === draw) found.set(`${patterns[row]} ${contrasts[row]} ${replications[row]}`, effects[row] as number);
  }
  return found;
}
