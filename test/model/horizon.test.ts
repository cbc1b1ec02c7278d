import { describe, expect, it } from "vitest";
import { weeksPerQuarter } from "../../sim/core/clock.ts";
import { instruments } from "../../sim/instruments/registry.ts";
import type { Lever } from "../../sim/model/levers.ts";
import { type RunInput, run } from "../../sim/run.ts";
import { inputWith, optionInput, scenarios } from "../support/city.ts";

/** What is known of a run's first `weeks` weeks: every case that came, its fate if settled by then, and whole quarters. */
function past(input: RunInput, weeks: number) {
  const { log, series, topics } = run(input);
  const lines: string[] = [];
  for (let row = 0; row < log.length && log.week[row] < weeks; row++) {
    const fate = log.settled[row] < weeks ? log.fate[row] : 255;
    lines.push([log.week[row], log.origin[row], log.owner[row], log.topic[row], log.deadline[row], fate].join());
  }
  const quarters = Math.floor(weeks / weeksPerQuarter);
  const { quarters: _, ...columns } = series;
  return {
    lines,
    series: Object.entries(columns).map(([name, values]) => {
      const perQuarter = values.length / series.quarters === topics.length ? topics.length : 1;
      return [name, [...values.subarray(0, quarters * perQuarter)]];
    }),
  };
}

function expectSamePast(input: RunInput, weeks: number, longer: number): void {
  const short = past({ ...input, weeks }, weeks);
  expect(short.lines.length).toBeGreaterThan(100);
  expect(past({ ...input, weeks: longer }, weeks)).toEqual(short);
}

describe("a longer horizon does not change the past", () => {
  it.each(scenarios.map((scenario) => [scenario.id, scenario] as const))("of scenario %s", (_id, scenario) => {
    for (const { id } of scenario.options) expectSamePast(optionInput(scenario, id), 117, 169);
  });

  it("of a unit whose extension begins when the shorter horizon ends", () => {
    const team = instruments.find(({ id }) => id === "project-team")!;
    const at = { id: "team", topics: ["integration"], ramp: 0 };
    const levers: Lever[] = [
      ...team.levers({ posts: 8 }, { ...at, start: 0, end: 108 }),
      ...team.levers({ posts: 8 }, { ...at, start: 108, end: null }),
    ];
    expectSamePast(inputWith({ levers, parameters: inputWith().parameters }), 104, 208);
  });
});
