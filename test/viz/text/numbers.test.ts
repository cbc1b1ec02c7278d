import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { apportion, points, rough, whole } from "../../../viz/text/numbers.ts";
import { wordsOf } from "../../../viz/text/words.ts";

describe("apportion", () => {
  it("sums to the total and stays within one of each share", () => {
    fc.assert(
      fc.property(fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { minLength: 1, maxLength: 12 }), (shares) => {
        const sum = shares.reduce((a, b) => a + b, 0);
        fc.pre(sum > 1e-6);
        const counts = apportion(shares);
        expect(counts.reduce((a, b) => a + b, 0)).toBe(100);
        for (const [i, count] of counts.entries()) expect(Math.abs(count - (100 * shares[i]) / sum)).toBeLessThan(1 + 1e-9);
      }),
    );
  });

  it("gives the odd case to the largest remainder", () => {
    expect(apportion([1, 1, 1])).toEqual([34, 33, 33]);
    expect(apportion([0.126, 0.874], 10)).toEqual([1, 9]);
    expect(apportion([0, 0])).toEqual([0, 0]);
  });
});

describe("numbers", () => {
  it("are whole, grouped as the language groups, and never minus zero", () => {
    expect(points(0.126)).toBe(13);
    expect(Object.is(points(-0.001), 0)).toBe(true);
    expect(whole(1243.4, "de")).toBe("1.243");
    expect(whole(1243.4, "en")).toBe("1,243");
    expect(whole(-0.2, "de")).toBe("0");
  });
});

describe("rough numbers", () => {
  it("keep three digits, small ones all", () => {
    expect(rough(112377, "de")).toBe("112.000");
    expect(rough(1249.6, "en")).toBe("1,250");
    expect(rough(999.7, "en")).toBe("1,000");
    expect(rough(83, "de")).toBe("83");
    expect(rough(0.4, "de")).toBe("0");
  });
});

describe("phrases", () => {
  const de = wordsOf("de");
  const en = wordsOf("en");

  it("say ranges and sets of assumptions", () => {
    expect(de.rangeOfHundred(7, 12)).toBe("7 bis 12 von 100 Fällen");
    expect(en.rangeOfHundred(7, 12)).toBe("7 to 12 of 100 cases");
    expect(de.rangeOfHundred(7, 7)).toBe("7 von 100 Fällen");
    expect(de.inWorlds(43, 50)).toBe("in 43 von 50 Annahmensätzen");
    expect(en.inWorlds(17, 20)).toBe("in 17 of 20 sets of assumptions");
    expect(de.inWorlds(1, 1)).toBe("in 1 von 1 Annahmensatz");
  });

  it("say a change by its direction", () => {
    const cases: [number, number, string, string][] = [
      [-12, -7, "7 bis 12 weniger", "7 to 12 fewer"],
      [-7, -7, "7 weniger", "7 fewer"],
      [-7, 0, "bis zu 7 weniger", "up to 7 fewer"],
      [0, 0, "kein Unterschied", "no difference"],
      [-3, 2, "3 weniger bis 2 mehr", "3 fewer to 2 more"],
      [0, 4, "bis zu 4 mehr", "up to 4 more"],
      [2, 4, "2 bis 4 mehr", "2 to 4 more"],
    ];
    for (const [low, high, german, english] of cases) {
      expect(de.fewerMore(low, high)).toBe(german);
      expect(en.fewerMore(low, high)).toBe(english);
    }
  });
});
