import { expect, it } from "vitest";
import { administration, inputWith, parametersWith, watchOnly } from "../support/city.ts";
import { binomialDeviation } from "../support/statistics.ts";

const staff = 4_000;

it("where people only leave, as many are left as independent lives would be", () => {
  const leavingPerYear = 0.12;
  const deviations: number[] = [];
  for (const seed of [1, 2, 3]) {
    const input = inputWith({
      organisation: administration([{ code: "A", staff }]),
      topics: [],
      seed,
      weeks: 520,
      parameters: parametersWith({
        leavingPerYear,
        stressLeaving: 0,
        sickSpellsPerYear: 0,
        fixedTermShare: 0,
        vacancyWeeks: 1e6,
      }),
    });
    const w = watchOnly(input, ["staffing"], ({ week, c, recorder }) => {
      const left = c.away.reduce((sum, away) => sum + (away === 2 ? 1 : 0), 0);
      expect(left).toBe(recorder.leavers);
      if ((week + 1) % 104 !== 0) return;
      const survival = Math.exp(-leavingPerYear * ((week + 1) / 52));
      deviations.push(binomialDeviation(staff - left, staff, survival));
    });
    expect(w.week).toBe(520);
  }
  expect(deviations).toHaveLength(15);
  for (const deviation of deviations) expect(Math.abs(deviation)).toBeLessThan(3);
});
