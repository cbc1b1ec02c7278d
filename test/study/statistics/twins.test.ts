import { expect, test } from "vitest";
import { TableBuilder } from "../../../sim/core/table.ts";
import { matchTwins } from "../../../sim/study/statistics/twins.ts";
import { tables } from "../../../sim/study/tables.ts";

const chosen = { scenario: "s", topic: "climate", a: "base", b: "new" };

function pairsOf(...rows: [a: string, b: string, world: number, from: string, to: string, value: number][]) {
  const builder = new TableBuilder(tables.pairs);
  for (const [a, b, world, from, to, value] of rows) builder.add("s", a, b, world, 0, "climate", from, to, value, value);
  return builder.build();
}

test("shares of the same cases sum to 1, the largest first; one-sided cases are told apart", () => {
  const { fates, oneSided } = matchTwins(
    pairsOf(
      ["base", "new", 0, "unnoticed", "implemented", 6],
      ["base", "new", 0, "unnoticed", "unnoticed", 2],
      ["base", "new", 0, "none", "implemented", 2],
      ["base", "new", 1, "unnoticed", "unnoticed", 4],
      ["base", "other", 0, "declined", "declined", 50],
    ),
    chosen,
  );
  expect(fates).toEqual([
    { from: "unnoticed", to: "unnoticed", share: 0.625 },
    { from: "unnoticed", to: "implemented", share: 0.375 },
  ]);
  expect(oneSided).toBeCloseTo(0.1, 12);
});

test("the table may hold the options in the other order", () => {
  const { fates } = matchTwins(pairsOf(["new", "base", 0, "implemented", "declined", 3]), chosen);
  expect(fates).toEqual([{ from: "declined", to: "implemented", share: 1 }]);
});

test("without cases there are no fates and no share", () => {
  expect(matchTwins(pairsOf(), chosen)).toEqual({ fates: [], oneSided: Number.NaN });
});
