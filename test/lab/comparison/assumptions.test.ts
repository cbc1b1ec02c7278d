import { describe, expect, it } from "vitest";
import { loadLibrary } from "../../../sim/node/library.ts";
import { amountOf, isKnownUnit, sliderOf } from "../../../viz/lab/comparison/why/assumption-scale.ts";
import { assumptionSource, isKnownSource } from "../../../viz/lab/comparison/why/assumption-source.ts";

const { parameters } = loadLibrary();
const named = (name: string) => parameters.find((spec) => spec.name === name)!;

describe("assumptions for planners", () => {
  it("have a unit and a source that people can read, in both languages", () => {
    expect(parameters.filter(({ unit }) => !isKnownUnit(unit)).map(({ name, unit }) => [name, unit])).toEqual([]);
    expect(parameters.filter(({ source }) => !isKnownSource(source)).map(({ name, source }) => [name, source])).toEqual([]);
    for (const { source } of parameters) {
      const [de, en] = [assumptionSource(source, "de"), assumptionSource(source, "en")];
      expect(de).not.toBe(en);
      expect(`${de} ${en}`).not.toMatch(/seed|size: |\(direction/);
    }
  });

  it("show shares as percent and factors as such", () => {
    expect(amountOf(0.45, { unit: "0…1" }, "de")).toBe("45 %");
    expect(amountOf(0.012, { unit: "share/month" }, "de")).toBe("1,2 % je Monat");
    expect(amountOf(1.25, { unit: "factor" }, "de")).toBe("1,25-fach");
    expect(amountOf(1580, { unit: "hours/staff-year" }, "en")).toBe("1,580 hours a head and year");
  });

  it("slide over their whole range in steps one can aim at", () => {
    for (const spec of parameters) {
      const slider = sliderOf(spec);
      const count = (slider.max - slider.min) / slider.step;
      expect(count, spec.name).toBeGreaterThan(30);
      expect(count, spec.name).toBeLessThan(300);
      expect(slider.value(slider.min), spec.name).toBeCloseTo(spec.min, 9);
      expect(slider.value(slider.max), spec.name).toBeCloseTo(spec.max, 9);
    }
  });

  it("never leave the range, whatever rounding does", () => {
    const spec = named("stressCloses");
    const slider = sliderOf(spec);
    for (let shown = slider.min; shown <= slider.max + slider.step; shown += slider.step) {
      expect(slider.value(shown)).toBeGreaterThanOrEqual(spec.min);
      expect(slider.value(shown)).toBeLessThanOrEqual(spec.max);
    }
    expect(slider.shown(spec.default)).toBeCloseTo(spec.default * 100, 6);
  });
});
