import { describe, expect, it } from "vitest";
import { chooseEverywhere } from "../../sim/node/cli/choose-options.ts";
import { makePlan, type RunRequest } from "../../sim/node/cli/make-plan.ts";
import { loadLibrary } from "../../sim/node/library.ts";
import type { Scenario } from "../../sim/scenario/scenario.ts";

const library = loadLibrary();

/** The scenarios of a plan, and what was remarked on the way. */
function planned(words: readonly string[], asked: Partial<RunRequest>): { scenarios: readonly Scenario[]; remarks: string[] } {
  const nothing = {
    ensemble: "ranges",
    worlds: 1,
    replications: 1,
    set: [],
    add: [],
    without: [],
    json: false,
    quiet: false,
    debug: false,
  };
  const remarks: string[] = [];
  const request = { ...nothing, ...asked } as unknown as RunRequest;
  const { scenarios } = makePlan(words, request, library, (text) => remarks.push(text.en));
  return { scenarios, remarks };
}

describe("what --add puts into a scenario", () => {
  it("is told: where, from when on, for which topics", () => {
    const { remarks, scenarios } = planned(["schwerin"], { add: ["training", "heat-summer"] });
    const [focus] = scenarios.map((scenario) => scenario.focus);
    expect(remarks).toHaveLength(2);
    expect(remarks[0]).toMatch(
      new RegExp(`^schwerin: added heat-summer in every option, from 20\\d\\d-\\d\\d, week \\d+; topics: ${focus}\\.$`),
    );
    expect(remarks[1]).toMatch(new RegExp(`^schwerin: added training as option “with-training”, from .*; topics: .*${focus}`));
  });

  it("can be given other topics", () => {
    const set = ["events.heat-summer.topics=[climate-adaptation, climate-mitigation]"];
    const { scenarios } = planned(["schwerin"], { add: ["heat-summer"], set });
    expect(scenarios[0].events.at(-1)?.topics).toEqual(["climate-adaptation", "climate-mitigation"]);
  });

  it("is silent where nothing is added", () => {
    expect(planned(["schwerin"], {}).remarks).toEqual([]);
  });
});

describe("--option", () => {
  const { scenarios } = planned(["climate-mayor", "schwerin"], {});
  const ids = (chosen: readonly Scenario[]) => chosen.map(({ options }) => options.map(({ id }) => id));

  it("keeps the options named, the first of them as base", () => {
    const chosen = chooseEverywhere(scenarios, ["unit-only", "group-kept", "officer", "unit-only"]);
    expect(ids(chosen)).toEqual([["unit-only", "officer"], ["group-kept"]]);
    expect(chooseEverywhere(scenarios, [])).toBe(scenarios);
  });

  it("explains an id that no scenario has, and a scenario that has none of them", () => {
    expect(() => chooseEverywhere(scenarios, ["unit-onyl"])).toThrow(/--option: .*found: unit-onyl; .*Did you mean "unit-only"/);
    expect(() => chooseEverywhere(scenarios, ["officer"])).toThrow(/--option: schwerin: none of the options named/);
  });
});

describe("--organisation", () => {
  it("takes the administration of another scenario by its id", () => {
    const plain = { worlds: 1, replications: 1, set: [], add: [], without: [] };
    const request = { ...plain, organisation: "muenchen" } as unknown as RunRequest;
    const { organisations } = makePlan(["climate-mayor"], request, library, () => undefined);
    expect(organisations[0]).toEqual(library.organisationOf(library.scenario("muenchen")));
  });
});
