import { describe, expect, test } from "vitest";
import { previewLines } from "../../../viz/lab/options/preview-points.ts";

const pointsOf = (path: string) => [...path.matchAll(/[ML](-?[\d.]+),(-?[\d.]+)/g)].map(([, x, y]) => [Number(x), Number(y)]);
const year = (lost: number, lostBefore: number | null) => ({ lost, lostBefore });

describe("the small lines of a preview", () => {
  test("more losses lie higher, years go to the right, all inside the box", () => {
    const { now, before } = previewLines({ years: [year(80, 70), year(60, 70), year(20, 70)] }, 4, 160, 44);
    const [first, second, third] = pointsOf(now);
    expect(first[0] < second[0] && second[0] < third[0]).toBe(true);
    expect(first[1] < second[1] && second[1] < third[1]).toBe(true);
    for (const [x, y] of [...pointsOf(now), ...pointsOf(before)]) {
      expect(x >= 0 && x <= 160 && y >= 0 && y <= 44).toBe(true);
    }
    // The last of four years has not run yet.
    expect(third[0]).toBeLessThan(120);
  });

  test("what is nearly level looks level", () => {
    const ys = pointsOf(previewLines({ years: [year(60, null), year(61, null)] }, 2, 160, 44).now).map(([, y]) => y);
    expect(Math.abs(ys[0] - ys[1])).toBeLessThan(4);
  });

  test("years in which nothing was due, and what was not there before, are left out", () => {
    const { now, before } = previewLines({ years: [year(Number.NaN, null), year(50, null)] }, 2, 160, 44);
    expect(pointsOf(now)).toHaveLength(1);
    expect(before).toBe("");
    expect(now.startsWith("M")).toBe(true);
  });
});
