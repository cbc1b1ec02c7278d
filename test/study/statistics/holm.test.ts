import fc from "fast-check";
import { expect, test } from "vitest";
import { holm, judgeTogether } from "../../../sim/study/statistics/holm.ts";
import type { TestVerdict } from "../../../sim/study/statistics/test-verdict.ts";

const probabilities = fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { minLength: 1, maxLength: 12 });

test("adjusted p-values as R gives them", () => {
  // p.adjust(c(0.01, 0.04, 0.03, 0.005), "holm")
  const adjusted = holm([0.01, 0.04, 0.03, 0.005]);
  [0.03, 0.06, 0.06, 0.02].forEach((expected, i) => {
    expect(adjusted[i]).toBeCloseTo(expected, 12);
  });
  expect(holm([0.9, 0.8])).toEqual([1, 1]);
  expect(holm([])).toEqual([]);
});

test("adjusting keeps the order, lowers nothing, and never costs more than Bonferroni's correction", () => {
  fc.assert(
    fc.property(probabilities, (pValues) => {
      const adjusted = holm(pValues);
      pValues.forEach((p, i) => {
        expect(adjusted[i]).toBeGreaterThanOrEqual(p);
        expect(adjusted[i]).toBeLessThanOrEqual(Math.min(1, p * pValues.length));
        pValues.forEach((q, j) => {
          if (p <= q) expect(adjusted[i]).toBeLessThanOrEqual(adjusted[j]);
        });
      });
    }),
  );
});

test("what does not stand up to the number of hypotheses becomes undecided", () => {
  const of = (verdict: TestVerdict, p: number, id: string) => ({ verdict, p, id });
  const judged = judgeTogether([of("contradicted", 0.03, "a"), of("supported", 0.01, "b"), of("undecided", 1, "c")], 0.95);
  expect(judged.map(({ id, verdict }) => [id, verdict])).toEqual([
    ["a", "undecided"],
    ["b", "supported"],
    ["c", "undecided"],
  ]);
  expect(judged[0]).toMatchObject({ p: 0.03, adjusted: 0.06 });
  // Beside two clear ones the third needs no surcharge.
  expect(judgeTogether([of("contradicted", 0.04, "a"), of("supported", 0.01, "b")], 0.95)[0].verdict).toBe("contradicted");
});
