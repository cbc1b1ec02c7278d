import { expect, it } from "vitest";
import { optionsOf } from "../../sim/node/store/options-tried.ts";
import { baselinePlan } from "../baseline/plan.ts";
import { library } from "../support/city.ts";

it("options that leave something out or change it are options of their own, the same ones are not", () => {
  const remscheid = library.scenario("remscheid");
  const [history] = remscheid.options;
  const twin = { ...history, id: "twin" };
  const scenario = { ...remscheid, options: [...remscheid.options, twin] };
  const hashes = optionsOf({ ...baselinePlan, scenarios: [scenario] }).map(({ hash }) => hash);
  expect(new Set(hashes).size).toBe(remscheid.options.length);
  expect(hashes.at(-1)).toBe(hashes[0]);
});
