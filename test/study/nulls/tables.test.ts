import { expect, it } from "vitest";
import { stages } from "../../../sim/model/fate.ts";
import { funnelStages } from "../../../sim/study/nulls/funnel-base.ts";
import { funnelParameters } from "../../../sim/study/nulls/funnel-parameters.ts";
import { peopleSettings } from "../../../sim/study/nulls/people-settings.ts";
import { library } from "../../support/city.ts";

const known = library.parameters.map(({ name }) => name);

it("a parameter moves one stage of the funnel, one way", () => {
  const named = Object.values(funnelParameters).flatMap(({ raise, lower }) => [...raise, ...lower]);
  expect(new Set(named).size).toBe(named.length);
  expect(known).toEqual(expect.arrayContaining(named));
});

it("the funnel's stages are those of a case, then the quality of the work", () => {
  expect(funnelStages).toEqual([...stages, "quality"]);
});

it("the queue network holds each parameter once", () => {
  const held = peopleSettings.map(({ parameter }) => parameter);
  expect(new Set(held).size).toBe(held.length);
  expect(known).toEqual(expect.arrayContaining(held));
});
