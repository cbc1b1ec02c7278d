import { describe, expect, it } from "vitest";
import { InputError } from "../../sim/core/problem.ts";
import type { Instrument } from "../../sim/instruments/instrument.ts";
import type { Lever, MeasureStep } from "../../sim/model/levers.ts";
import { compileOption } from "../../sim/scenario/compile.ts";
import { circle, option, scenario, use } from "./circle.ts";

const bodies = (levers: readonly Lever[]) => levers.map((lever) => lever.lever === "body" && lever.body);

describe("the levers of an option", () => {
  it("come from the base, the events and the option, in this order", () => {
    const made = scenario(
      { base: [use("base")], events: [use("event")] },
      option("some", { instruments: [use("second"), use("first")] }),
    );
    expect(bodies(compileOption(made, "some", [circle]))).toEqual(["base", "event", "second", "first"]);
    expect(bodies(compileOption(made, "none", [circle]))).toEqual(["base", "event"]);
  });

  it("have defaults for all that the use leaves open", () => {
    const [lever] = compileOption(scenario({}, option("some", { instruments: [use()] })), "some", [circle]);
    const open = { body: "circle", topics: ["integration"], start: 0, end: null, ramp: 0, hours: 2, departments: 5 };
    expect(lever).toMatchObject(open);
  });

  it("carry what the use says, and the same id where a unit changes in place", () => {
    const instruments = [
      use(undefined, { end: 52 }),
      use(undefined, { topics: ["climate-mitigation"], start: 52, end: 104, ramp: 8, with: { hours: 0 } }),
    ];
    const levers = compileOption(scenario({}, option("some", { instruments })), "some", [circle]);
    expect(levers[0]).toMatchObject({ body: "circle", start: 0, end: 52 });
    expect(levers[1]).toMatchObject({
      body: "circle",
      topics: ["climate-mitigation"],
      start: 52,
      end: 104,
      ramp: 8,
      hours: 0,
      departments: 5,
    });
  });

  it("get the steps that the scenario wrote down", () => {
    let seen: readonly MeasureStep[] | undefined;
    const instrument: Instrument = {
      ...circle,
      takesSteps: true,
      levers: (_, context) => {
        seen = context.steps;
        return [];
      },
    };
    const steps = [{ id: "plan", lead: "", partners: [], weeks: 4, hours: 20, euro: 0, after: [] }];
    compileOption(scenario({ base: [use(undefined, { steps })] }), "none", [instrument]);
    expect(seen).toEqual(steps);
  });

  it("are refused for an option or an instrument that does not exist", () => {
    const made = scenario({}, option("some", { instruments: [{ use: "circel" }] }));
    expect(() => compileOption(made, "sme", [circle])).toThrowError(/unknown option.*Did you mean "some"/);
    expect(() => compileOption(made, "some", [circle])).toThrowError(InputError);
  });
});
