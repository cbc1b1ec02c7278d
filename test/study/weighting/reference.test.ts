import { join } from "node:path";
import { beforeAll, describe, expect, it } from "vitest";
import type { Table } from "../../../sim/core/table.ts";
import { type DrawProvenance, readProvenance } from "../../../sim/node/store/draw-provenance.ts";
import { mechanismVersion } from "../../../sim/node/store/model-version.ts";
import { readParquet } from "../../../sim/node/store/parquet.ts";
import { readPlausibleWorlds, referenceWorlds } from "../../../sim/node/store/plausible-worlds.ts";
import { comesOutAgain } from "../../../sim/study/hypotheses/comes-out-again.ts";
import { compileHypothesis } from "../../../sim/study/hypotheses/compile.ts";
import { drawWorlds } from "../../../sim/study/worlds.ts";
import { library } from "../../support/city.ts";

const folder = join(referenceWorlds, "..");
let provenance: DrawProvenance;
let effects: Table;

beforeAll(async () => {
  provenance = await readProvenance(folder);
  effects = await readParquet(join(folder, "effects.parquet"));
});

describe("the plausible worlds that come with the program", () => {
  it("are at least 200, from thousands of draws, with weights that average to about one", () => {
    const worlds = readPlausibleWorlds(referenceWorlds, library.parameters)!.worlds;
    expect(worlds.length).toBeGreaterThanOrEqual(200);
    expect(provenance.draws).toBeGreaterThanOrEqual(2000);
    for (const key of ["weight", "priorWeight"] as const) {
      const mean = worlds.reduce((sum, world) => sum + world[key], 0) / worlds.length;
      expect(mean).toBeGreaterThan(0.9);
      expect(mean).toBeLessThan(1.1);
    }
  });

  it("are the draws they say they are", () => {
    const drawn = drawWorlds(library.parameters, provenance.seed, provenance.draws);
    const worlds = readPlausibleWorlds(referenceWorlds, library.parameters)!.worlds;
    for (const { draw, ranks, structures } of worlds) {
      expect(ranks).toEqual(drawn[draw].ranks);
      expect(structures).toEqual(drawn[draw].structures);
    }
  });

  it("rest on a matrix without holes for every pattern of set C", () => {
    const wanted = library.patternIds.filter((id) => library.hypothesis(id).pattern?.set === "C");
    expect(provenance.patterns.map(({ id }) => id).sort()).toEqual([...wanted].sort());
    const contrasts = wanted.reduce((sum, id) => sum + compileHypothesis(library.hypothesis(id), library).contrasts.length, 0);
    expect(effects.rows).toBe(contrasts * provenance.draws * provenance.replications);
  });

  // Counting may change without touching a world; where mechanisms have changed the worlds are called stale, and no bit can be expected.
  it.skipIf(readPlausibleWorlds(referenceWorlds, library.parameters)?.model !== mechanismVersion())(
    "come out again, bit by bit",
    () => {
      const experiment = compileHypothesis(library.hypothesis("training-widens"), library);
      const plan = {
        experiments: [experiment],
        parameters: library.parameters,
        seed: provenance.seed,
        ensemble: { kind: "ranges" },
        fixed: {},
        fixedStructures: {},
      } as const;
      for (const draw of [0, 1234]) expect(comesOutAgain(plan, effects, draw, provenance.replications)).toBe(true);
      expect(comesOutAgain({ ...plan, seed: "other" }, effects, 0, provenance.replications)).toBe(false);
    },
    60_000,
  );
});
