import { describe, expect, it } from "vitest";
import { costOf } from "../../sim/instruments/cost.ts";
import type { Instrument, InstrumentValues } from "../../sim/instruments/instrument.ts";
import { instruments } from "../../sim/instruments/registry.ts";
import { fates, pending } from "../../sim/model/fate.ts";
import type { Lever } from "../../sim/model/levers.ts";
import type { RunResult } from "../../sim/model/result.ts";
import { type RunInput, run } from "../../sim/run.ts";
import { city, inputWith, thousand, topicsNamed, town, village } from "../support/city.ts";
import { digestOf } from "../support/digest.ts";

const topics = ["climate-mitigation", "climate-adaptation", "integration"];
const large = city(212_500);

/** The instrument's example, its span moved. */
function leversOf({ id, example, levers }: Instrument, start: number, end: number | null): readonly Lever[] {
  return levers(example.with, { id, topics: example.topics, start, end, ramp: 0 });
}

/** Somebody is there already whom an instrument may help or hinder: an officer who also raises funds. */
const officer = instruments.find(({ id }) => id === "officer")!;
const present = officer.levers({ fundraise: 0.5 }, { id: "present", topics, start: 0, end: null, ramp: 0 });

function runWith(levers: readonly Lever[], changes: Partial<RunInput> = {}): RunResult {
  const input = { organisation: town, topics: topicsNamed(...topics), weeks: 120, ...changes };
  return run(inputWith({ ...input, levers: [...present, ...levers] }));
}

/** Hours and euro taken by the levers of a run, but for the officer who is there anyway. */
function taken({ leverHours, leverEuro }: RunResult) {
  const sum = (values: Float64Array) => values.subarray(present.length).reduce((total, value) => total + value, 0);
  return { hours: sum(leverHours), euro: sum(leverEuro) };
}

/** Hours taken and given back within a week may differ in the last digits. */
const rounding = 1e-9;

function expectSound(result: RunResult) {
  for (const values of Object.values(result.series))
    if (values instanceof Float64Array) expect(values.every(Number.isFinite)).toBe(true);
  for (const values of [result.capacity, result.leverHours, result.leverEuro])
    expect(values.every((value) => Number.isFinite(value) && value > -rounding)).toBe(true);
  for (const name of ["awareness", "knowHow", "openness", "trust", "priority", "councilSupport", "stress"] as const)
    expect(result.series[name].every((value) => value >= 0 && value <= 1)).toBe(true);
  const { fate, length } = result.log;
  expect(length).toBeGreaterThan(0);
  expect(fate.every((code) => code === pending || code < fates.length)).toBe(true);
}

/** Everything but what each lever took: that has one entry a lever, also one that does nothing. */
function digestWithoutLevers({ leverHours: _, leverEuro: __, ...rest }: RunResult): string {
  return digestOf(rest as RunResult);
}

const none = digestWithoutLevers(runWith([]));
const noneInThousand = digestWithoutLevers(runWith([], { organisation: thousand }));
const noneUntil60 = digestWithoutLevers(runWith([], { weeks: 60 }));

describe.each(instruments.map((instrument) => [instrument.id, instrument] as const))("%s at work", (_id, instrument) => {
  it("changes what happens, and the same bits every time", () => {
    const acting = runWith(leversOf(instrument, 20, null), { organisation: thousand });
    expect(digestWithoutLevers(acting)).not.toBe(noneInThousand);
    expect(digestOf(runWith(leversOf(instrument, 20, null), { organisation: thousand }))).toBe(digestOf(acting));
  });

  it("does nothing before it starts", () => {
    expect(digestWithoutLevers(runWith(leversOf(instrument, 60, null), { weeks: 60 }))).toBe(noneUntil60);
    expect(digestWithoutLevers(runWith(leversOf(instrument, 120, null)))).toBe(none);
  });

  it("takes nothing more once it has ended", () => {
    const levers = leversOf(instrument, 20, 70);
    const then = taken(runWith(levers, { weeks: 72 }));
    const later = taken(runWith(levers, { weeks: 120 }));
    expect(later.hours).toBeCloseTo(then.hours, 6);
    expect(later.euro).toBeCloseTo(then.euro, 6);
  });

  it("takes the hours and money it declares: never more, and a good part of it", () => {
    const levers = leversOf(instrument, 0, null).filter(({ lever }) => lever !== "programme" && lever !== "outside");
    const input = inputWith({ organisation: town, topics: topicsNamed(...topics) });
    const { setUp, yearly } = costOf(levers, input);
    const result = taken(runWith(levers, { weeks: 208 }));
    for (const what of ["hours", "euro"] as const) {
      // What meets or is paid once begins in its first week, so a year of a rhythm may hold one more.
      const most = setUp[what] + yearly[what] * 4 * 1.1;
      expect(result[what]).toBeLessThanOrEqual(most + 1e-6);
      expect(result[what]).toBeGreaterThanOrEqual(0.2 * (setUp[what] + yearly[what] * 4) - 1e-6);
    }
  });

  it.each([
    ["60", village, 104],
    ["5,000", large, 40],
  ] as const)("works in an administration of %s", (_size, organisation, weeks) => {
    expectSound(runWith(leversOf(instrument, 10, weeks - 10), { organisation, weeks }));
  });

  it("combines with every other, and with itself", () => {
    for (const other of instruments) {
      const levers = [
        ...leversOf(instrument, 5, 40),
        ...other.levers(other.example.with, { id: `${other.id}-2`, topics: other.example.topics, start: 12, end: null, ramp: 6 }),
      ];
      expectSound(runWith(levers, { organisation: village, weeks: 52 }));
    }
  });
});

describe("two tiers", () => {
  const use = (id: string, values: InstrumentValues) =>
    instruments.find((instrument) => instrument.id === id)!.levers(values, { id, topics, start: 0, end: null, ramp: 0 });
  const county = use("county-tier", { tasks: "wide" });
  const enterprises = use("public-enterprise", { services: "networksAndHousing" });
  const united = (scope: string) => use("one-administration", { scope, heads: 0, setUpHours: 0, setUpEuro: 0 });
  const outcome = (...levers: readonly (readonly Lever[])[]) => digestWithoutLevers(runWith(levers.flat()));

  it("one administration undoes the boundary it is for, and no other", () => {
    const beyond = outcome(county);
    expect(beyond).not.toBe(none);
    expect(outcome(county, united("county"))).toBe(none);
    expect(outcome(county, united("enterprises"))).not.toBe(none);
    expect(outcome(enterprises, united("enterprises"))).toBe(none);
    expect(outcome(county, enterprises, united("both"))).toBe(none);
  });
});

describe("several of a kind", () => {
  const unit = instruments.find(({ id }) => id === "staff-unit")!;
  const two = (agreed: boolean) =>
    ["first", "second"].flatMap((id) =>
      unit.levers({ posts: 2, agreed }, { id, topics: ["integration"], start: 0, end: null, ramp: 0 }),
    );
  const trustOf = (levers: readonly Lever[]) => {
    const { series } = run(inputWith({ topics: topicsNamed("integration"), levers, weeks: 208 }));
    return series.trust.at(-1)!;
  };

  it("two units on one topic that do not talk are trusted less than two with one voice", () => {
    expect(trustOf(two(true))).toBeGreaterThan(trustOf(two(false)));
  });

  it("overlapping uses of the same kind count each on its own", () => {
    const circle = instruments.find(({ id }) => id === "working-circle")!;
    const one = taken(runWith(leversOf(circle, 0, null)));
    const both = taken(
      runWith([
        ...leversOf(circle, 0, null),
        ...circle.levers(circle.example.with, { id: "again", topics: circle.example.topics, start: 0, end: null, ramp: 0 }),
      ]),
    );
    expect(both.hours).toBeGreaterThan(1.5 * one.hours);
  });
});
