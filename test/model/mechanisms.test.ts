import { describe, expect, it } from "vitest";
import { instruments } from "../../sim/instruments/registry.ts";
import type { Ablation } from "../../sim/model/ablation.ts";
import { buildWorld } from "../../sim/model/build.ts";
import { countAt } from "../../sim/model/capacity.ts";
import type { Lever } from "../../sim/model/levers.ts";
import { mechanisms } from "../../sim/model/mechanism.ts";
import type { World } from "../../sim/model/world.ts";
import type { RunInput } from "../../sim/run.ts";
import { administration, inputWith, parametersWith, thousand, topicsNamed, village, watchOnly } from "../support/city.ts";

const none: readonly Ablation[] = [];
const look = () => {};

/** What a world shows with the mechanism at work and without it. */
function both<T>(without: Ablation, input: RunInput, show: (input: RunInput) => T): { on: T; off: T } {
  return { on: show({ ...input, without: none }), off: show({ ...input, without: [without] }) };
}

/** Levers of one instrument for a topic of the run from week 0 on, its example changed. */
function pulled(id: string, changes: object = {}): readonly Lever[] {
  const { levers, example } = instruments.find((instrument) => instrument.id === id)!;
  const context = { id, topics: ["climate-adaptation"], start: 0, end: null, ramp: 0 };
  return levers({ ...example.with, ...changes }, context);
}

const mean = (values: ArrayLike<number>) => Array.from(values).reduce((sum, x) => sum + x, 0) / values.length;

describe("openness-of-others", () => {
  const least = inputWith({ parameters: parametersWith({ experience: 0 }), levers: pulled("working-circle") });
  /** The world with everybody as open as told and no process that changes it. */
  const open = (value: number) => (input: RunInput) =>
    watchOnly(input, ["outside", "governance", "casework"], look, ({ c }) => {
      c.openness.fill(value);
      c.meanOpenness.fill(value);
    });
  const [closed, willing] = [both("openness-of-others", least, open(0)), both("openness-of-others", least, open(1))];
  const helped = ({ recorder }: World) => recorder.capacity[countAt.helpedByColleague];

  it("closed colleagues help all the same", () => {
    expect(helped(closed.on)).toBe(0);
    expect(helped(closed.off)).toBeGreaterThan(10);
  });

  it("partner departments are as willing to join, open or not", () => {
    const motives = (value: number) =>
      both("openness-of-others", { ...least, weeks: 1 }, (input) => [...open(value)(input).c.joinMotive]);
    const [few, many] = [motives(0), motives(1)];
    expect(many.off).toEqual(few.off);
    expect(mean(many.on)).toBeGreaterThan(mean(few.on) + 0.3);
  });

  it("as many come to bodies, open or not", () => {
    const came = ({ recorder }: World) => recorder.leverHours[0];
    expect(came(willing.on)).toBeGreaterThan(1.5 * came(closed.on));
    expect(came(willing.off)).toBe(came(closed.off));
    expect(came(willing.off)).toBeGreaterThan(0);
  });
});

describe("size-of-house", () => {
  /** The same house, once with 5 and once with 100 staff a department, with hours of officers and forums in proportion. */
  const house = (staff: number): RunInput => {
    const codes = Array.from({ length: 12 }, (_, d) => ({ code: `${d}`, dezernat: d < 4 ? "OB" : "II" }));
    const relevance = { "climate-adaptation": 0.5 };
    return inputWith({
      organisation: administration(codes.map((d) => ({ ...d, staff, relevance }))),
      topics: topicsNamed("climate-adaptation"),
      levers: [...pulled("officer", { posts: staff / 50 }), ...pulled("informal-space")],
      weeks: 60,
      parameters: parametersWith({ leavingPerYear: 0, fixedTermShare: 0 }),
    });
  };
  const after = (input: RunInput) => watchOnly(input, ["governance", "officers", "staffing"], look);
  const [small, large] = [both("size-of-house", house(5), after), both("size-of-house", house(100), after)];

  it.each([
    ["visits cover as much of a large department", ({ c }: World) => c.visited, 0.05],
    ["people know each other as well", ({ c }: World) => c.informalTie, 0.3],
    ["the unit is as well known", ({ units }: World) => units[0].acquaintance, 0],
  ] as const)("%s", (_, of, apart) => {
    expect(mean(of(small.off))).toBeGreaterThan(0.05);
    expect(mean(of(large.off))).toBeCloseTo(mean(of(small.off)), 4);
    expect(Math.abs(mean(of(large.on)) - mean(of(small.on)))).toBeGreaterThan(apart);
  });

  it("holds for typical administrations from the start", () => {
    const ties = (organisation: RunInput["organisation"]) =>
      both("size-of-house", inputWith({ organisation }), (input) => mean(buildWorld(input).c.informalTie));
    const [few, many] = [ties(village), ties(thousand)];
    expect(few.on).toBeGreaterThan(3 * many.on);
    expect(few.off).toBeLessThan(1.3 * many.off);
    expect(few.off).toBeGreaterThan(many.off / 1.3);
  });
});

describe("interest-at-courses", () => {
  const input = inputWith({ weeks: 8, parameters: parametersWith({ peerTeaches: 0, forgetting: 0, trainingHours: 12 }) });
  const { on, off } = both("interest-at-courses", input, (one) =>
    watchOnly(one, ["learning"], look, ({ c }) => {
      c.awareness.fill(0.2);
      c.relevance.fill(0.5);
      for (let i = 0; i < c.openness.length; i++) c.openness[i] = (i % 10) / 10;
      for (let d = 0; d < c.meanStress.length; d++) c.meanStress[d] = (d % 3) / 3;
      for (let dt = 0; dt < c.meanOpenness.length; dt++) c.meanOpenness[dt] = (dt % 5) / 5;
    }),
  );
  const learned = ({ c, staff }: World) => new Set(c.awareness.subarray(0, staff)).size;

  it("everybody learns the same, interested or not, under stress or not", () => {
    expect(learned(on)).toBeGreaterThan(10);
    expect(learned(off)).toBe(1);
    expect(off.c.awareness[0]).toBeGreaterThan(0.2);
  });

  it("in as many hours", () => {
    const hours = ({ c }: World) => c.meetingHours.reduce((sum, x) => sum + x, 0);
    expect(hours(on)).toBeGreaterThan(10);
    expect(hours(off)).toBeCloseTo(hours(on), 6);
  });
});

describe("knowledge-leaves", () => {
  const parameters = parametersWith({ leavingPerYear: 0.5, tieFade: 0, officerLearning: 0, fixedTermShare: 0 });
  const input = inputWith({ weeks: 156, parameters, levers: pulled("officer", { posts: 3 }) });
  const skills = (world: World) => [...world.units[0].skill];
  const first: number[][] = [];
  const { on, off } = both("knowledge-leaves", input, (one) =>
    watchOnly(
      one,
      ["governance", "officers", "staffing"],
      (world) => {
        if (world.week === 13) first.push(skills(world));
      },
      ({ c }) => {
        c.awareness.fill(0.75);
        c.knowHow.fill(0.875);
        c.processView.fill(0.5);
        c.bodyTie.fill(0.25);
      },
    ),
  );

  it("newcomers know what their predecessors knew, and whom", () => {
    for (const world of [on, off]) expect(mean(world.c.spell)).toBeGreaterThan(0.5);
    for (const [column, value] of [
      ["awareness", 0.75],
      ["knowHow", 0.875],
      ["network", 1],
      ["processView", 0.5],
    ] as const) {
      expect(new Set(off.c[column]), column).toEqual(new Set([value]));
      expect(mean(on.c[column]), column).toBeLessThan(value - 0.01);
    }
  });

  it("ties do not suffer from leavers", () => {
    expect(new Set(off.c.bodyTie)).toEqual(new Set([0.25]));
    expect(mean(on.c.bodyTie)).toBeLessThan(0.2);
  });

  it("successors in a unit are as skilled", () => {
    for (const world of [on, off]) expect(mean(world.units[0].spell)).toBeGreaterThan(0);
    expect(skills(off)).toEqual(first[1]);
    expect(skills(on)).not.toEqual(first[0]);
  });
});

describe("conviction-of-heads", () => {
  const parameters = parametersWith({ headChangePerYear: 3, superiorChangePerYear: 3, leavingPerYear: 0, unqualifiedTrust: 0.5 });
  const before: Record<string, readonly number[]> = {};
  const columns = ["conviction", "superiorConviction", "agreement", "goodwill", "trust"] as const;
  const changed = (input: RunInput, processes: Parameters<typeof watchOnly>[1]) =>
    both("conviction-of-heads", input, (one) =>
      watchOnly(one, processes, look, ({ c }) => {
        c.agreement.fill(0.6);
        c.goodwill.fill(0.5);
        c.headOffset.fill(-1);
        for (const name of columns) before[name] = [...c[name]];
      }),
    );
  const { on, off } = changed(inputWith({ parameters }), ["staffing"]);

  it.each(columns)("%s outlives the head", (name) => {
    for (const { c } of [on, off]) expect(Math.min(mean(c.headSpell), mean(c.superiorSpell))).toBeGreaterThan(1);
    expect([...off.c[name]]).toEqual(before[name]);
    expect([...on.c[name]]).not.toEqual(before[name]);
  });

  it("what was agreed outlives a re-cut too", () => {
    const levers = pulled("recut", { share: 1 });
    const calm = { ...parameters, headChangePerYear: 0, superiorChangePerYear: 0, agreementFade: 0 };
    const recut = changed(inputWith({ parameters: calm, levers }), ["governance"]);
    expect([...recut.off.c.dezernat]).not.toEqual([...buildWorld(inputWith()).c.dezernat]);
    expect(mean(recut.off.c.agreement)).toBeCloseTo(0.6, 9);
    expect(mean(recut.on.c.agreement)).toBeLessThan(0.59);
  });
});

describe("late-answers-cost", () => {
  const parameters = parametersWith({ trustGain: 0, patience: 1, knowHowNeeded: 1.3 });
  const input = inputWith({ parameters, levers: pulled("officer", { posts: 0.2 }) });
  const { on, off } = both("late-answers-cost", input, (one) =>
    watchOnly(one, ["outside", "governance", "officers", "casework"], look),
  );

  it("nobody loses trust over answers that come late or never", () => {
    for (const { recorder } of [on, off]) expect(mean(recorder.lapsed)).toBeGreaterThan(5);
    const start = Math.fround(parameters.initialTrust);
    expect(new Set(off.c.trust)).toEqual(new Set([start]));
    expect([...on.c.trust].filter((trust) => trust < start).length).toBeGreaterThan(10);
  });
});

describe("every mechanism", () => {
  it.each(mechanisms)("$id is told in two languages", ({ title, meaning, instead }) => {
    for (const { de, en } of [title, meaning, instead]) {
      expect(de).not.toBe(en);
      expect(Math.min(de.length, en.length)).toBeGreaterThan(15);
    }
    expect(instead.de).not.toBe(meaning.de);
  });
});
