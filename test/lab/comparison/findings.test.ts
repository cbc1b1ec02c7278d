import { describe, expect, it } from "vitest";
import { structureVerdicts } from "../../../sim/study/statistics/structure-verdicts.ts";
import { toldComparison } from "../../../sim/study/statistics/told-comparison.ts";
import { prepare } from "../../../viz/findings/prepare.ts";
import { differencesOf, reachOf } from "../../../viz/lab/comparison/differences.ts";
import { shownUnits } from "../../../viz/lab/comparison/follow/unit-names.ts";
import { formRows } from "../../../viz/lab/comparison/form-rows.ts";
import { measures } from "../../../viz/lab/comparison/measure.ts";
import { numberTable } from "../../../viz/lab/comparison/number-rows.ts";
import { tabFigures, whyMissing } from "../../../viz/lab/comparison/tab-figures.ts";
import { de } from "../../../viz/lab/comparison/text/de.ts";
import { flipsOf } from "../../../viz/lab/comparison/why/flips.ts";
import { fateChanges } from "../../../viz/lab/comparison/why/mechanisms-of.ts";
import type { Findings } from "../../../viz/lab/engine/engine.ts";
import { tabs } from "../../../viz/lab/state/view.ts";
import { parameters } from "../../viz/report/setting.ts";
import { syntheticStudy } from "../../viz/report/study.ts";

const studies = [false, true].map((weighted) => {
  const input = syntheticStudy(30, 1, weighted);
  return { input, prepared: prepare(input).scenarios[0] };
});

/** The first scenario of an invented study, as the page gets it. */
function findings(weighted: boolean, against?: string): Findings {
  const { input, prepared } = studies[weighted ? 1 : 0];
  const { about, drafts, arrears } = prepared;
  const told = toldComparison(input.summary, about.scenario, against)!;
  return {
    inquiry: undefined as never,
    scenario: about.scenario,
    worlds: 30,
    summary: input.summary,
    against: told.b,
    drafts,
    arrears,
    structures: structureVerdicts(input.tables.topics!, told, input.worlds!),
    digest: null,
  };
}

describe("what findings say beside the figures", () => {
  it("is every option's difference from the base in whole points, with what the ranges alone say", () => {
    const weighted = differencesOf(findings(true));
    expect(weighted.map(({ letter }) => letter)).toEqual(["B", "C", "D"]);
    for (const { mean, low, high, better, worlds, prior } of weighted) {
      for (const number of [mean, low, high, better]) expect(Number.isInteger(number)).toBe(true);
      expect(low).toBeLessThanOrEqual(high);
      expect(better).toBeLessThanOrEqual(worlds);
      expect(prior).toBeDefined();
    }
    expect(differencesOf(findings(false)).every(({ prior }) => prior === undefined)).toBe(true);
  });

  it("never stretches a small difference over the whole axis", () => {
    const [one] = differencesOf(findings(false));
    expect(reachOf([{ ...one, low: -1, mean: 0, high: 1 }])).toBe(10);
    expect(reachOf([{ ...one, low: -23, mean: -12, high: 1 }])).toBe(25);
  });

  it("is a table with every measure of every option, cost never without arrears", () => {
    const { options, rows } = numberTable(findings(false), "de", de.numbers);
    expect(options.map(({ letter }) => letter)).toEqual(["A", "B", "C", "D"]);
    expect(rows.map(({ measure }) => measure)).toEqual([...measures]);
    const cells = Object.fromEntries(rows.map((row) => [row.measure, row.cells]));
    // The invented study: 400,000 euro and 640,000 more for each further option; 3 of 100 hours and 1 more.
    expect(cells.cost.map((cell) => Number(cell.replace(".", "")))).toEqual([
      expect.closeTo(410, -1.5),
      expect.closeTo(1050, -1.5),
      expect.closeTo(1690, -1.5),
      expect.closeTo(2330, -1.5),
    ]);
    expect(cells.arrears).toEqual(["3", "4", "5", "6"]);
    expect(cells.gap[0]).toMatch(/^\d+ \(\d+ bis \d+\)$/);
  });

  it("is which fates change most, the largest first, of the option that is looked at", () => {
    const changes = fateChanges(findings(false, "checklist"));
    expect(changes.map(({ fate }) => fate)).toEqual(expect.arrayContaining(["stuck", "implemented"]));
    expect(changes.every(({ points }) => Number.isInteger(points) && points !== 0)).toBe(true);
    const sizes = changes.map(({ points }) => Math.abs(points));
    expect(sizes).toEqual([...sizes].sort((a, b) => b - a));
  });

  it("is the verdict form by form, without one below five sets of assumptions", () => {
    const rows = formRows(findings(true), "de");
    expect(new Set(rows.map(({ structure }) => structure))).toEqual(new Set(["stages", "coordination"]));
    for (const { often, verdict } of rows) {
      expect(often).toMatch(/^\d+ von \d+ \(\d+\)$/);
      expect(verdict).toMatch(/^\S+ \(\S+\)$/);
    }
  });

  it("is what could flip the answer, each half with an action that holds its middle", () => {
    const flips = flipsOf(findings(false), parameters, "de");
    expect(flips!.worlds).toBe(30);
    expect(flips!.rows.length).toBeGreaterThan(0);
    for (const { parts } of flips!.rows) {
      expect(parts.length).toBeGreaterThan(1);
      for (const { action } of parts) {
        if (action.kind !== "fixParameter") continue;
        const spec = parameters.find(({ name }) => name === action.name)!;
        expect(action.value).toBeGreaterThan(spec.min);
        expect(action.value).toBeLessThan(spec.max);
      }
      const values = parts.map(({ action }) => (action.kind === "fixParameter" ? action.value : action));
      expect(new Set(values).size).toBe(parts.length);
    }
  });

  it("names no unit below five staff", () => {
    const units = shownUnits(findings(false));
    expect(units.filter(({ name }) => name === "").map(({ code }) => code)).toEqual(["small"]);
  });
});

describe("the groups of figures", () => {
  it("hold every figure that findings can have, each group at least one", () => {
    const drawn = new Set(tabs.flatMap((tab) => tabFigures[tab]));
    for (const { id } of findings(false).drafts) expect([...drawn]).toContain(id);
    for (const tab of tabs) expect(tabFigures[tab].length).toBeGreaterThan(0);
  });

  it("say why a figure is not there", () => {
    expect(whyMissing("fate-alluvial", 1, "options")).toBe("needsTwo");
    expect(whyMissing("stage-sankey", 1, "options")).toBe("computing");
    expect(whyMissing("bottleneck-bars", 2, "options")).toBe("afterAll");
    expect(whyMissing("bottleneck-bars", 2, "done")).toBe("none");
    expect(whyMissing("stage-sankey", 2, "stopped")).toBe("none");
  });
});
