import type { Organisation } from "./organisation.ts";
import type { Topic } from "./topic.ts";

/** Who may sit at a table. */
export interface SeatRule {
  readonly topics: readonly number[];
  /** Number of departments. */
  readonly departments: number;
  /** Only these types; empty: all. */
  readonly types: readonly string[];
  /** Sides of the boundary take turns; `side` gives each department's. */
  readonly bothSides: boolean;
}

/** Indices of the departments with a seat, in the organisation's order: the most relevant of those allowed, by staff and topics. */
export function seatsOf(
  { departments }: Organisation,
  topics: readonly Topic[],
  rule: SeatRule,
  side: ArrayLike<number>,
): readonly number[] {
  const weight = departments.map((d) => d.staff * rule.topics.reduce((sum, t) => sum + (d.relevance[topics[t].id] ?? 0), 0));
  const ranked = weight
    .map((_, d) => d)
    .filter((d) => weight[d] > 0 && (rule.types.length === 0 || rule.types.includes(departments[d].type)))
    .sort((a, b) => weight[b] - weight[a] || (departments[a].code < departments[b].code ? -1 : 1));
  const order = rule.bothSides ? byTurns(ranked, side) : ranked;
  return order.slice(0, rule.departments).sort((a, b) => a - b);
}

/** The best of each side in turn, then the second of each, and so on. */
function byTurns(ranked: readonly number[], side: ArrayLike<number>): readonly number[] {
  const turn = new Map<number, number>();
  const place = new Map<number, number>();
  for (const d of ranked) {
    const next = turn.get(side[d]) ?? 0;
    turn.set(side[d], next + 1);
    place.set(d, next);
  }
  return [...ranked].sort((a, b) => (place.get(a) ?? 0) - (place.get(b) ?? 0));
}
