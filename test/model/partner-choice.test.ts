import fc from "fast-check";
import { expect, it } from "vitest";
import { partnerChoice, pick } from "../../sim/model/partner-choice.ts";
import { administration, topicsNamed } from "../support/city.ts";
import { binomialDeviation } from "../support/statistics.ts";

const [topic] = topicsNamed("integration");

function choiceAmong(departments: readonly { readonly staff: number; readonly relevance: number }[]) {
  return partnerChoice(
    administration(
      departments.map(({ staff, relevance }, d) => ({ code: `D${d}`, staff, relevance: { [topic.id]: relevance / 10 } })),
    ),
    topic,
  );
}

const anyDepartments = fc.array(fc.record({ staff: fc.oneof(fc.constant(0), fc.nat(400)), relevance: fc.nat(10) }), {
  minLength: 1,
  maxLength: 20,
});

it("a partner is another department with staff and relevance, or nobody where there is none", () => {
  fc.assert(
    fc.property(anyDepartments, fc.nat(65_535), fc.nat(19), fc.boolean(), (departments, rank, at, any) => {
      const not = any ? -1 : at % departments.length;
      const eligible = departments.flatMap(({ staff, relevance }, d) => (staff > 0 && relevance > 0 && d !== not ? [d] : []));
      const picked = pick(choiceAmong(departments), (rank + 0.5) / 65_536, not);
      if (eligible.length === 0) expect(picked).toBe(-1);
      else expect(eligible).toContain(picked);
    }),
    { seed: 1, numRuns: 2_000 },
  );
});

it("larger and more concerned departments are partners more often, the one that asks aside", () => {
  const departments = [
    { staff: 10, relevance: 10 },
    { staff: 90, relevance: 2 },
    { staff: 0, relevance: 10 },
    { staff: 30, relevance: 5 },
    { staff: 190, relevance: 10 },
  ];
  const choice = choiceAmong(departments);
  const n = 65_536;
  for (const not of [-1, 0, 3, 4]) {
    const counts = departments.map(() => 0);
    for (let rank = 0; rank < n; rank++) counts[pick(choice, (rank + 0.5) / n, not)]++;
    const weights = departments.map(({ staff, relevance }, d) => (staff > 0 && d !== not ? (10 + staff) * relevance : 0));
    const total = weights.reduce((sum, weight) => sum + weight, 0);
    for (const [d, weight] of weights.entries()) {
      if (weight === 0) expect(counts[d]).toBe(0);
      else expect(Math.abs(binomialDeviation(counts[d], n, weight / total))).toBeLessThan(0.1);
    }
  }
});
