import { describe, expect, it } from "vitest";
import { observed } from "../../sim/metrics/observed.ts";
import { gapOf } from "../../sim/metrics/summaries.ts";
import { stages } from "../../sim/model/fate.ts";
import { type RunInput, run } from "../../sim/run.ts";
import { complete } from "../../sim/study/setting.ts";
import { centralWorld, drawWorlds, runSeed } from "../../sim/study/worlds.ts";
import { city, library, optionInput, scenarios } from "../support/city.ts";

const organisation = city(50_000);

/** Gap in each topic of the scenario's first option in the default city. */
function gaps(id: string, changes: Partial<RunInput>): number[] {
  const scenario = scenarios.find((s) => s.id === id)!;
  const input = optionInput(scenario, scenario.options[0].id, { organisation, weeks: 312, ...changes });
  const seen = observed(run(input));
  return scenario.topics.map((_, t) => gapOf(seen, t));
}

describe("the default city", () => {
  it.each(scenarios.map(({ id }) => id))("loses 45 to 85 of 100 cases in each topic in most sets of assumptions: %s", (id) => {
    const worlds = drawWorlds(library.parameters, "typical", 10);
    const inside = worlds.flatMap(({ index, parameters, structures }) =>
      gaps(id, { parameters: complete(parameters), structures, seed: runSeed("typical", index, 0) }).map(
        (g) => g > 0.45 && g < 0.85,
      ),
    );
    expect(inside.filter(Boolean).length / inside.length).toBeGreaterThanOrEqual(0.8);
  });

  it("has no single narrow place: every stage opened alone narrows the gap, none closes it", () => {
    const { parameters, structures } = centralWorld(library.parameters);
    const central = { parameters: complete(parameters), structures, seed: runSeed("typical", 0, 0) };
    const before = gaps("climate-mayor", central)[0];
    for (const stage of stages) {
      const after = gaps("climate-mayor", { ...central, open: [stage] })[0];
      expect(before - after, stage).toBeGreaterThan(0.005);
      expect(after, stage).toBeGreaterThan(0.3);
    }
  });
});
