import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import type { Text } from "../../sim/core/language.ts";
import { chooseEnsemble } from "../../sim/node/cli/choose-ensemble.ts";
import { mechanismVersion } from "../../sim/node/store/model-version.ts";
import { readPlausibleWorlds } from "../../sim/node/store/plausible-worlds.ts";
import type { PlausibleWorlds } from "../../sim/study/plausible-worlds.ts";
import { library } from "../support/city.ts";
import { storedWorlds } from "../support/stored-worlds.ts";
import { temporaryFolder } from "./temporary.ts";

const specs = library.parameters;
const folder = temporaryFolder();
const stored = storedWorlds(specs, mechanismVersion(), 12);
let files = 0;

/** A file of worlds, some of it changed; or any other text. */
function written(content: Partial<PlausibleWorlds> | string): string {
  const path = join(folder, `worlds-${++files}.json`);
  writeFileSync(path, typeof content === "string" ? content : JSON.stringify({ ...stored, ...content }));
  return path;
}

describe("a file of plausible worlds", () => {
  test("gives its worlds in their order with the model version of their weights", () => {
    expect(readPlausibleWorlds(written({}), specs)).toEqual({ kind: "plausible", model: stored.model, worlds: stored.worlds });
  });

  test("may list the parameters in another order: ranks follow their names", () => {
    const turned = written({
      names: stored.names.toReversed(),
      worlds: stored.worlds.map((world) => ({ ...world, ranks: world.ranks.toReversed() })),
    });
    expect(readPlausibleWorlds(turned, specs)?.worlds).toEqual(stored.worlds);
  });

  test("means nothing under other ranges", () => {
    const [first, ...rest] = specs;
    expect(readPlausibleWorlds(written({}), [{ ...first, max: first.max + 1 }, ...rest])).toBeUndefined();
    expect(readPlausibleWorlds(written({ parameters: "0".repeat(64), worlds: [] }), specs)).toBeUndefined();
  });

  const world = stored.worlds[0];
  test.each([
    [
      "a weight above 2",
      { worlds: [{ ...world, weight: 2.5 }] },
      /worlds\[0\]\.weight: value is out of range; found: 2\.5; expected: .*2/,
    ],
    ["a negative weight", { worlds: [world, { ...world, priorWeight: -1 }] }, /worlds\[1\]\.priorWeight: .*found: -1/],
    [
      "an unknown form",
      { worlds: [{ ...world, structures: { ...world.structures, stages: "gate" } }] },
      /structures\.stages.*found: "gate".*Did you mean "gates"/,
    ],
    [
      "too few ranks",
      { worlds: [{ ...world, ranks: [1, 2] }] },
      /worlds\[0\]\.ranks: the number of ranks does not fit the parameters; found: 2/,
    ],
    [
      "a rank beyond 16 bits",
      { worlds: [{ ...world, ranks: world.ranks.map(() => 65536) }] },
      /ranks\[0\]: value is out of range; found: 65536/,
    ],
    ["no world", { worlds: [] }, /worlds: .*at least 1/],
    ["another version", { schemaVersion: 2 }, /schemaVersion: .*found: 2; expected: 1/],
  ] as const)("with %s is explained", (_what, content, complaint) => {
    expect(() => readPlausibleWorlds(written(content as unknown as Partial<PlausibleWorlds>), specs)).toThrow(complaint);
  });

  test("that is no JSON is refused with line and column", () => {
    expect(() => readPlausibleWorlds(written('{\n  "schemaVersion": 1,\n  worlds: []\n}'), specs)).toThrow(
      /worlds-\d+\.json:3:3: the file is no valid JSON/,
    );
  });
});

describe("the choice of the ensemble", () => {
  /** What is chosen, and what is told on the way; without `asked` by default, with the file `reference` in the program's place. */
  function chosen(asked: string | undefined, reference: string) {
    const told: string[] = [];
    const tell = (kind: string) => (text: Text) => told.push(`${kind}: ${text.en}`);
    const ensemble = chooseEnsemble(asked, specs, { remark: tell("remark"), warn: tell("warning") }, reference);
    return { kind: ensemble.kind, told };
  }
  const [usable, missing] = [written({}), join(folder, "nowhere.json")];
  const stale = written({ model: "0123456789abcde" });
  const foreign = written({ parameters: "0".repeat(64) });

  test("by default takes the weighted worlds that come with the program, without a word", () => {
    expect(chosen(undefined, usable)).toEqual({ kind: "plausible", told: [] });
    expect(chosen("plausible", usable)).toEqual({ kind: "plausible", told: [] });
  });

  test("takes the ranges alone when asked to, and a file when one is named", () => {
    expect(chosen("ranges", usable)).toEqual({ kind: "ranges", told: [] });
    expect(chosen(usable, missing)).toEqual({ kind: "plausible", told: [] });
  });

  test("falls back on the ranges with one remark where there is no file", () => {
    expect(chosen(undefined, missing)).toEqual({
      kind: "ranges",
      told: [expect.stringMatching(/^remark: All sets of assumptions count alike/)],
    });
  });

  test("falls back on the ranges with a warning where the file belongs to other parameters", () => {
    expect(chosen(undefined, foreign)).toEqual({
      kind: "ranges",
      told: [expect.stringMatching(/^warning: .*other parameters.*The ranges alone are used/)],
    });
  });

  test("uses weights of another model version, with a warning", () => {
    const { kind, told } = chosen(undefined, stale);
    expect(kind).toBe("plausible");
    expect(told).toEqual([expect.stringMatching(/^warning: .*an earlier state of the mechanisms/)]);
    expect(chosen(stale, missing).told).toEqual(told.map(() => expect.stringMatching(/^warning: .*earlier state/)));
  });

  test("refuses what was asked for by name and cannot be had", () => {
    expect(() => chosen("plausible", missing)).toThrow(/nowhere\.json: file not found/);
    expect(() => chosen(missing, usable)).toThrow(/nowhere\.json: file not found/);
    expect(() => chosen(foreign, usable)).toThrow(/belong to other parameters.*--ensemble ranges/);
    expect(() => chosen("plausible", foreign)).toThrow(/belong to other parameters/);
  });
});
