import { describe, expect, it } from "vitest";
import { optionUses } from "../../sim/scenario/option-uses.ts";
import { overrideScenario } from "../../sim/scenario/override.ts";
import { readParameters } from "../../sim/scenario/parameters-file.ts";
import { readScenario } from "../../sim/scenario/read.ts";
import type { Scenario } from "../../sim/scenario/scenario.ts";
import { readOverrides } from "../../sim/scenario/set.ts";
import { known } from "../broken-input/doors.ts";
import { valid } from "../broken-input/valid.ts";

const specs = readParameters(valid.parameters, "parameters.yaml");
const scenario = readScenario(valid.scenario, "scenario.yaml", known);
const changed = (...texts: string[]): Scenario => overrideScenario(scenario, readOverrides(texts, specs).scenario, known);

describe("--set", () => {
  it("holds parameters and structures fixed", () => {
    const overrides = readOverrides(
      ["adviceHours=3", "parameters.utilisation=0,9", "structure.stages=compensating", "adviceHours = 4"],
      specs,
    );
    expect(overrides).toEqual({
      fixed: { adviceHours: 4, utilisation: 0.9 },
      fixedStructures: { stages: "compensating" },
      scenario: [],
    });
  });

  it("takes both ends of a plausible range", () => {
    expect(readOverrides(["adviceHours=0.5"], specs).fixed).toEqual({ adviceHours: 0.5 });
    expect(readOverrides(["adviceHours=8"], specs).fixed).toEqual({ adviceHours: 8 });
  });

  it("changes a value at a path, by id or by position, and nothing else", () => {
    const expected = structuredClone(scenario) as unknown as { options: { instruments: { with?: Record<string, unknown> }[] }[] };
    expected.options[1].instruments[0].with!.posts = 2;
    for (const path of [
      "options.officer.instruments.0.with.posts",
      "options.1.instruments.officer.with.posts",
      "options[1].instruments[0].with.posts",
    ]) {
      expect(changed(`${path}=2`)).toEqual(expected);
    }
  });

  it("adds what the file left open", () => {
    expect(changed("events.influx.with.novelty=0.2").events[0]).toEqual({ use: "influx", start: 104, with: { novelty: 0.2 } });
    expect(changed("options.officer.instruments.0.end=null").options[1].instruments[0].end).toBeNull();
  });

  it("reads durations, and drops marks beyond a shorter horizon", () => {
    expect(changed("weeks=7 years").weeks).toBe(364);
    const short = changed(
      "compareFrom=0",
      "events.0.start=10",
      "options.officer.instruments.0.start=4",
      "options.officer.instruments.0.end=30",
      "weeks=40",
    );
    expect(short.weeks).toBe(40);
    expect(short.marks).toEqual([]);
  });

  const city = readScenario(valid.city, "city.yaml", known);
  const changedCity = (...texts: string[]): Scenario => overrideScenario(city, readOverrides(texts, specs).scenario, known);

  it("moves what depends on a time along", () => {
    const groupStart = (made: Scenario): number =>
      optionUses(made, "history").find(({ use }) => use.use === "crisis-group")!.use.start;
    expect(groupStart(changedCity("events.influx.start=2014-10")) - groupStart(city)).toBe(-52);
    expect(groupStart(changedCity("options.history.instruments.crisis-group.start.plus=-3 weeks")) - groupStart(city)).toBe(-5);
  });

  it("makes a plain time relative, and a relative one plain", () => {
    expect(changedCity("options.history.instruments.2.start.when=influx").options[0].instruments[2].start).toEqual({
      when: "influx",
      at: "start",
      plus: 0,
    });
    expect(changedCity("base.officer.end=2012").base[0].end).toBe(91);
  });

  it("reaches second uses, steps, changes and administrations, by id", () => {
    expect(changedCity("options.history.instruments.centre.2.start=2019").options[0].instruments[2].start).toBe(455);
    expect(changedCity("options[history].instruments[centre.1].ramp=9").options[0].instruments[1].ramp).toBe(9);
    expect(changedCity("base.bridge.steps.plan.hours=80").base[1].steps![0].hours).toBe(80);
    for (const path of ["change.centre.1.with.posts", "change[centre.1].with.posts"]) {
      expect(changedCity(`options.slower.${path}=3`).options[1].change!["centre.1"]).toEqual({ start: 351, with: { posts: 3 } });
    }
    expect(changedCity("options.slower.change.officer.ramp=4").options[1].change!.officer).toEqual({ ramp: 4 });
    for (const path of ["change.centre.2.with.posts", "change[centre.2].with.posts"]) {
      expect(changedCity(`options.slower.${path}=3`).options[1].change!["centre.2"]).toEqual({ with: { posts: 3 } });
    }
    const { organisation } = changedCity("organisation.departments.utilities.side=county", "organisation.inhabitants.value=9000");
    expect(organisation).toMatchObject({ departments: [{ type: "utilities", side: "county" }], inhabitants: { value: 9000 } });
  });

  it("replaces a whole list, which may be empty", () => {
    expect(changedCity("base.bridge.steps.build.after=[]").base[1].steps![1].after).toEqual([]);
    expect(changedCity("base.bridge.steps.plan.partners=[parks, legal]").base[1].steps![0].partners).toEqual(["parks", "legal"]);
    expect(changed("topics=[integration]").topics).toEqual(["integration"]);
  });

  it("gives a run its beginning, but does not move one whose times are counted from it", () => {
    const begun = changed("begins=2015-03", "events.influx.start=2017-03");
    expect([begun.begins, begun.events[0].start]).toEqual(["2015-03", 104]);
    expect(() => changedCity("begins=2011")).toThrow(/begins: the beginning cannot be moved like this.*found: 2011/);
  });

  it("takes a date as the horizon", () => {
    expect([city.weeks, changedCity("until=2018-07").weeks, changedCity("weeks=450").weeks]).toEqual([507, 429, 450]);
  });

  it("leaves the scenario it was given as it was", () => {
    const before = structuredClone(scenario);
    changed("focus=climate-mitigation");
    expect(scenario).toEqual(before);
    expect(changed()).toBe(scenario);
  });
});
