import { describe, expect, it } from "vitest";
import { instruments } from "../../sim/instruments/registry.ts";
import { ablationIds } from "../../sim/model/ablation.ts";
import { type Fate, fateInfo, fates, pending, stages } from "../../sim/model/fate.ts";
import { type Structures, structuralAlternatives } from "../../sim/model/parameters.ts";
import { type RunInput, run } from "../../sim/run.ts";
import { inputWith, parametersWith, topicsNamed, town, village } from "../support/city.ts";
import { digestOf } from "../support/digest.ts";

const topics = ["climate-adaptation", "integration"];
/** Everything is at work: all instruments, half a year in, and people who do not wait long for an answer. */
const levers = instruments.flatMap((i) => i.levers(i.example.with, { id: i.id, topics, start: 10, end: 60, ramp: 4 }));
const input: RunInput = inputWith({
  organisation: village,
  topics: topicsNamed(...topics),
  levers,
  weeks: 80,
  parameters: parametersWith({ patience: 0.5 }),
});

describe("every process and every mechanism can be switched off", () => {
  const whole = digestOf(run(input));

  it.each(ablationIds)("%s alone, and something changes", (id) => {
    expect(digestOf(run({ ...input, without: [id] }))).not.toBe(whole);
  });

  const pairs = ablationIds.flatMap((a, i) => ablationIds.slice(i + 1).map((b) => [a, b] as const));
  it.each(pairs)("%s and %s", (...without) => {
    const { log, series } = run({ ...input, without });
    for (const values of Object.values(series))
      if (values instanceof Float64Array) expect(values.every(Number.isFinite)).toBe(true);
    if (without.includes("outside")) expect(log.length).toBe(0);
    else expect(log.length).toBeGreaterThan(100);
    if (without.includes("casework")) expect(log.fate.every((fate) => fate === pending)).toBe(true);
  });

  it("all of them at once", () => {
    expect(run({ ...input, without: ablationIds }).log.length).toBe(0);
  });
});

describe("every structural alternative changes results", () => {
  const alternatives = Object.entries(structuralAlternatives).flatMap(([name, words]) =>
    words.map((word) => [name, word] as const),
  );
  const digests = new Map(
    alternatives.map(([name, word]) => [
      `${name} ${word}`,
      digestOf(run({ ...input, structures: { ...input.structures, [name]: word } as Structures })),
    ]),
  );
  it.each(Object.keys(structuralAlternatives))("%s", (name) => {
    const own = [...digests].filter(([key]) => key.startsWith(`${name} `)).map(([, digest]) => digest);
    expect(new Set(own).size).toBe(own.length);
  });
});

describe("a stage opened never ends a case", () => {
  /** A hard world, in which every stage stops cases: small departments, all strict, little money. */
  const hard: RunInput = inputWith({
    organisation: town,
    topics: topicsNamed("climate-adaptation", "integration", "digitalisation"),
    weeks: 130,
    parameters: parametersWith({
      unclear: 0.3,
      departmentalLogic: 0.4,
      councilShare: 0.5,
      releaseReserve: 0.2,
      baseBudget: 50,
      utilisation: 1.2,
      protection: 0,
    }),
  });
  const fatesOf = (open: RunInput["open"]): Set<Fate> => new Set([...run({ ...hard, open }).log.fate].map((code) => fates[code]));
  const closed = fatesOf([]);

  it.each(stages)("%s", (stage) => {
    const ended = fates.filter((fate) => fateInfo[fate].stage === stage);
    expect(ended.some((fate) => closed.has(fate))).toBe(true);
    const opened = fatesOf([stage]);
    for (const fate of ended) expect(opened).not.toContain(fate);
    expect(opened).toContain("implemented");
  });

  it("nor do all of them: then every case is done", () => {
    const all = fatesOf(stages);
    all.delete(undefined as unknown as Fate);
    expect([...all].sort()).toEqual(["implemented", "symbolic"]);
  });
});

it("cases meet the stages in order: the stage that stopped a case is the last it reached", () => {
  const { log } = run(input);
  // Nobody could help with some of the cases done on paper: they never went further.
  const last = (fate: Fate) => (fate === "symbolic" ? ["do", "knowHow"] : [fateInfo[fate].stage ?? "do"]);
  for (let row = 0; row < log.length; row++) {
    if (log.fate[row] === pending) continue;
    const fate = fates[log.fate[row]];
    expect(last(fate), fate).toContain(stages[log.stage[row]]);
  }
});
