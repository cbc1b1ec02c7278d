import { mkdirSync, writeFileSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { canonicalJson } from "../../sim/node/store/canonical.ts";
import { modelVersion } from "../../sim/node/store/model-version.ts";
import { defaultFolder, runId } from "../../sim/node/store/run-id.ts";
import type { Plan } from "../../sim/study/plan.ts";
import { sampleEnsemble, samplePlan } from "../host/sample-plan.ts";
import { temporaryFolder } from "./temporary.ts";

/** The same data with the keys of every object in another order. */
function shuffled(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(shuffled);
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .reverse()
      .map(([key, inner]) => [key, shuffled(inner)]),
  );
}

test("canonical JSON says the same as JSON and forgets the order of keys", () => {
  const data = fc.jsonValue({ maxDepth: 4 });
  fc.assert(
    fc.property(data, (value) => {
      expect(JSON.parse(canonicalJson(value))).toEqual(JSON.parse(JSON.stringify(value)));
      expect(canonicalJson(shuffled(value))).toBe(canonicalJson(value));
    }),
  );
  expect(() => canonicalJson({ a: Number.NaN })).toThrow("NaN has no JSON form");
});

describe("a run's id", () => {
  const id = (change: Partial<Plan>, model = "v1") => runId({ ...samplePlan, ...change }, model);

  test("stays when worlds or replications grow and when keys change places", () => {
    expect(id({ worlds: 50, replications: 3 })).toBe(id({}));
    expect(runId(shuffled(samplePlan) as Plan, "v1")).toBe(id({}));
    expect(id({ without: ["a", "b"] })).toBe(id({ without: ["b", "a"] }));
  });

  test("differs for everything that decides the numbers", () => {
    const [alpha, beta] = samplePlan.scenarios;
    const ids = [
      id({}),
      id({}, "v2"),
      id({ seed: "2" }),
      id({ scenarios: [{ ...alpha, weeks: 53 }, beta] }),
      id({ organisations: samplePlan.organisations.toReversed() }),
      id({ fixed: {} }),
      id({ fixedStructures: {} }),
      id({ without: ["turnover"] }),
      id({ log: "fates" }),
      id({ ensemble: sampleEnsemble }),
      id({ ensemble: { ...sampleEnsemble, model: "other" } }),
      id({ ensemble: { ...sampleEnsemble, worlds: sampleEnsemble.worlds.map((world) => ({ ...world, weight: 1.5 })) } }),
    ];
    expect(new Set(ids).size).toBe(ids.length);
  });

  test("names the folder readably", () => {
    expect(defaultFolder(samplePlan, "v1")).toBe(join("results", `alpha-beta-${id({}).slice(0, 8)}`));
    expect(basename(defaultFolder(samplePlan, "v1", "main"))).toMatch(/^main-[0-9a-f]{8}$/);
  });
});

describe("the model's version", () => {
  const root = temporaryFolder();
  let copies = 0;
  const put = (folder: string, path: string, text: string) => {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  };
  /** The version of a small source tree in which one file is written anew. */
  const versionWith = (path: string, text: string) => {
    const folder = join(root, String(++copies));
    for (const name of ["core", "model", "instruments", "organisation", "scenario", "metrics", "study"])
      put(folder, `sim/${name}/a.ts`, "x\ny\n");
    put(folder, "sim/model/week/b.ts", "z\n");
    put(folder, "sim/run.ts", "run\n");
    put(folder, "scenarios/parameters.yaml", "p: 1\n");
    put(folder, path, text);
    return modelVersion(folder);
  };
  const version = versionWith("sim/run.ts", "run\n");

  test("has 15 hex digits and does not depend on line ends or on files outside the engine", () => {
    expect(version).toMatch(/^[0-9a-f]{15}$/);
    expect(versionWith("sim/core/a.ts", "x\r\ny\r\n")).toBe(version);
    expect(versionWith("sim/node/cli.ts", "new")).toBe(version);
    expect(versionWith("sim/model/notes.md", "new")).toBe(version);
  });

  test.each(["sim/core/a.ts", "sim/model/week/b.ts", "sim/model/c.ts", "sim/run.ts", "scenarios/parameters.yaml"])(
    "changes with %s",
    (path) => {
      expect(versionWith(path, "changed")).not.toBe(version);
    },
  );
});
