import { describe, expect, it } from "vitest";
import { weeksPerQuarter } from "../../sim/core/clock.ts";
import { pending } from "../../sim/model/fate.ts";
import type { RunResult } from "../../sim/model/result.ts";
import { beginRun, run } from "../../sim/run.ts";
import { optionInput, scenarios } from "../support/city.ts";

/** Where runs are cut: weeks that begin and end slices of very different length, within and at the ends of quarters. */
const cuts = [0, 1, 5, 13, 14, 60, 61, 104, 150];

describe("a run carried on in slices", () => {
  it.each(scenarios.map((scenario) => [scenario.id, scenario] as const))(
    "gives the same bits as in one go: %s",
    (_id, scenario) => {
      for (const { id } of scenario.options) {
        const input = { ...optionInput(scenario, id), weeks: 156, trace: true };
        const ongoing = beginRun(input);
        for (const week of cuts) {
          ongoing.advance(week);
          expect(ongoing.week).toBe(week);
          ongoing.result();
        }
        ongoing.advance(1_000);
        expect(ongoing.week).toBe(156);
        expect(ongoing.result()).toStrictEqual(run(input));
      }
    },
  );

  const input = { ...optionInput(scenarios[0], scenarios[0].options[1].id), weeks: 156 };

  it("does not go back, and stands still at its end", () => {
    const ongoing = beginRun(input);
    ongoing.advance(40);
    const before = ongoing.result();
    ongoing.advance(20);
    expect(ongoing.week).toBe(40);
    expect(ongoing.result()).toStrictEqual(before);
  });

  it("keeps what it showed midway as it was, whatever comes later", () => {
    const ongoing = beginRun(input);
    ongoing.advance(60);
    const shown = ongoing.result();
    const kept = structuredClone(shown);
    ongoing.advance(156);
    expect(shown).toStrictEqual(kept);
  });

  it("is not disturbed by whoever writes into what it showed midway", () => {
    const ongoing = beginRun(input);
    ongoing.advance(60);
    const blank = (value: unknown): void => {
      if (ArrayBuffer.isView(value)) (value as Uint8Array).fill(1);
      else if (typeof value === "object" && value !== null && !Array.isArray(value)) Object.values(value).forEach(blank);
    };
    blank(ongoing.result());
    ongoing.advance(156);
    expect(ongoing.result()).toStrictEqual(run(input));
  });

  it("shows midway the past of the whole run over the horizon asked for", () => {
    const ongoing = beginRun(input);
    const seen = 65;
    ongoing.advance(seen);
    const midway = ongoing.result();
    const whole = run(input);
    expect(midway.weeks).toBe(156);
    expect(midway.series.stress).toHaveLength(12);
    expect(settled(midway)).toEqual(settled(whole).filter(([, , week]) => week < seen));
    const quarters = seen / weeksPerQuarter;
    expect(midway.series.stress.subarray(0, quarters)).toEqual(whole.series.stress.subarray(0, quarters));
    expect([...midway.series.stress.subarray(quarters)]).toEqual(Array(12 - quarters).fill(0));
  });
});

/** Row, fate and week of every case that has its fate. */
function settled({ log }: RunResult): (readonly [row: number, fate: number, week: number])[] {
  return Array.from({ length: log.length }, (_, row) => [row, log.fate[row], log.settled[row]] as const).filter(
    ([, fate]) => fate !== pending,
  );
}
