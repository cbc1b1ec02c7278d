import { describe, expect, it } from "vitest";
import { column } from "../../sim/core/table.ts";
import { instruments } from "../../sim/instruments/registry.ts";
import { compileOption } from "../../sim/scenario/compile.ts";
import type { InstrumentUse, Scenario } from "../../sim/scenario/scenario.ts";
import { changesBetween, undoChange } from "../../sim/study/contributions.ts";
import { execute } from "../../sim/study/execute.ts";
import { contributionJobs, planJobs, reasonJobs } from "../../sim/study/jobs.ts";
import type { Plan } from "../../sim/study/plan.ts";
import { summarise } from "../../sim/study/statistics/summarise.ts";
import { baselinePlan } from "../baseline/plan.ts";
import { city, library } from "../support/city.ts";

const mayor = library.scenario("climate-mayor");
const [first] = mayor.options;

const officer: InstrumentUse = { use: "officer", start: 5 };
const checklist: InstrumentUse = { use: "checklist", start: 10 };
const training: InstrumentUse = { use: "training", start: 15 };
const network: InstrumentUse = { use: "network", start: 20 };

/** A scenario with these uses in options "a" and "b", and `base` in both. */
function between(a: readonly InstrumentUse[], b: readonly InstrumentUse[], base: readonly InstrumentUse[] = []): Scenario {
  const option = (id: string, uses: readonly InstrumentUse[]) => ({ ...first, like: undefined, id, instruments: uses });
  return { ...mayor, weeks: 60, compareFrom: 10, base, options: [option("a", a), option("b", b)] };
}

const changes = (scenario: Scenario) => changesBetween(scenario, "a", "b", instruments);
const levers = (scenario: Scenario, option: string) => compileOption(scenario, option, instruments);
/** Levers of b with every change undone, one after the other. */
function allUndone(scenario: Scenario): unknown {
  const [base] = scenario.options;
  let now = scenario;
  for (const change of changes(scenario)) {
    const undone = undoChange(now, "b", change);
    now = { ...undone, options: [{ ...base, like: undefined, instruments: [] }, undone.options[0]] };
    // The base of comparison keeps its uses.
    now = { ...now, options: [{ ...now.options[0], instruments: usesOf(scenario, "a") }, now.options[1]] };
  }
  return levers(now, "b");
}

function usesOf(scenario: Scenario, option: string): readonly InstrumentUse[] {
  return [...scenario.base, ...scenario.events, ...scenario.options.find(({ id }) => id === option)!.instruments];
}

describe("differences between two options", () => {
  it("names what was added, changed and left out, and nothing that is the same in effect", () => {
    const a = [officer, checklist, training];
    const b = [{ ...officer, ramp: 0, topics: [mayor.focus] }, { ...training, start: 16 }, network];
    expect(changes(between(a, b)).map(({ key }) => key)).toEqual(["changed training", "added network", "leftOut checklist"]);
    const usual = Object.entries(instruments.find(({ id }) => id === "officer")!.parameters);
    const spelt = { ...officer, with: Object.fromEntries(usual.map(([name, parameter]) => [name, parameter.default])) };
    expect(changes(between([officer], [spelt]))).toEqual([]);
  });

  it("tells several uses with one id apart by their order", () => {
    const again = { ...officer, start: 30 };
    expect(changes(between([officer], [officer, again])).map(({ key }) => key)).toEqual(["added officer.2"]);
    expect(changes(between([officer, again], [officer, { ...again, start: 31 }])).map(({ key }) => key)).toEqual([
      "changed officer.2",
    ]);
  });

  it("sees what an option does to the common base", () => {
    const scenario = between([], [], [officer, checklist]);
    const [a, b] = scenario.options;
    const differing = { ...scenario, options: [a, { ...b, without: ["officer"], change: { checklist: { start: 12 } } }] };
    expect(changes(differing).map(({ key }) => key)).toEqual(["changed checklist", "leftOut officer"]);
  });

  it.each([
    ["an addition", [officer], [officer, network, checklist]],
    ["an omission from the middle", [officer, checklist, training], [officer, training]],
    ["an omission from the front", [officer, checklist], [checklist]],
    ["a change in its place", [officer, checklist, training], [officer, { ...checklist, start: 11 }, training]],
    ["all of them", [officer, checklist, training], [{ ...training, start: 1 }, network]],
  ])("undoing them all leads back: %s", (_, a, b) => {
    const scenario = between(a, b);
    const back = allUndone(scenario) as readonly { readonly id?: string }[];
    const sorted = (all: unknown) => (all as readonly unknown[]).map((one) => JSON.stringify(one)).sort();
    expect(sorted(back)).toEqual(sorted(levers(scenario, "a")));
  });

  it("puts back in its place what was changed or left out in between", () => {
    const left = between([officer, checklist, training], [officer, training]);
    expect(levers(undoChange(left, "b", changes(left)[0]), "b")).toEqual(levers(left, "a"));
    const moved = between([officer, checklist, training], [officer, { ...checklist, start: 11 }, training]);
    expect(levers(undoChange(moved, "b", changes(moved)[0]), "b")).toEqual(levers(moved, "a"));
  });
});

describe("jobs of contributions", () => {
  const scenario = between([officer], [officer, checklist, training]);
  const plan: Plan = { ...baselinePlan, scenarios: [scenario], organisations: [city(3_000)], worlds: 7, log: "none" };
  const [job] = contributionJobs(plan, scenario.id, "b", 5);

  it("tells the gap with each difference undone beside the gap with all of them, for every topic", () => {
    const { contributions } = execute(plan, job).tables;
    expect(contributions!.rows).toBe(2 * scenario.topics.length);
    const texts = (name: string) => column(contributions!, name) as readonly string[];
    expect(new Set(texts("change"))).toEqual(new Set(["added checklist", "added training"]));
    expect(new Set(texts("option"))).toEqual(new Set(["b"]));
    const { topics } = execute(plan, planJobs(plan)[0]).tables;
    const [options, gaps] = [column(topics!, "option"), column(topics!, "gap")];
    const before = [...gaps].filter((_, row) => options[row] === "b");
    expect([...column(contributions!, "gapBefore")].slice(0, before.length)).toEqual(before);
    const without = execute({ ...plan, scenarios: [between([officer], [officer, training])] }, planJobs(plan)[0]).tables.topics!;
    const ofB = [...column(without, "gap")].filter((_, row) => column(without, "option")[row] === "b");
    const undone = [...column(contributions!, "gap")].filter((_, row) => texts("change")[row] === "added checklist");
    expect(undone).toEqual(ofB);
  });

  it("are planned for the option told, in five worlds, and only where two or more differences are", () => {
    const kinds = (told: Scenario) => {
      const of = { ...plan, scenarios: [told] };
      const { topics } = execute(of, planJobs(of)[0]).tables;
      return reasonJobs(of, summarise([told], { topics })).map(({ kind, option, world }) => `${kind} ${option} ${world}`);
    };
    expect(kinds(scenario).filter((one) => one.startsWith("contributions"))).toEqual(
      [0, 1, 2, 3, 4].map((world) => `contributions b ${world}`),
    );
    expect(kinds(between([officer], [officer, checklist])).filter((one) => one.startsWith("contributions"))).toEqual([]);
    expect(kinds(scenario).filter((one) => one.startsWith("bottlenecks"))).toHaveLength(10);
  });
});
