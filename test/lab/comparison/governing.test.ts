import { describe, expect, it } from "vitest";
import { instruments } from "../../../sim/instruments/registry.ts";
import { fates } from "../../../sim/model/fate.ts";
import { loadLibrary } from "../../../sim/node/library.ts";
import { inquiryOf } from "../../../sim/study/inquiry/inquiry-of-scenario.ts";
import { measures } from "../../../viz/lab/comparison/measure.ts";
import { governingFates, governingLevers, governingMeasures } from "../../../viz/lab/comparison/why/governing.ts";
import { mechanismsOf } from "../../../viz/lab/comparison/why/mechanisms-of.ts";

const library = loadLibrary();
const known = library.evidence.mechanisms.map(({ id }) => id);
const lists = [governingFates, governingMeasures, governingLevers].flatMap((table) => Object.values(table));
const inquiry = inquiryOf(library.scenario("climate-mayor"));
const ask = (topic: Parameters<typeof mechanismsOf>[0]) => mechanismsOf(topic, null, inquiry, instruments, library.evidence);

describe("what governs a number", () => {
  it("names only mechanisms that the register has, none twice in a list", () => {
    for (const list of lists) {
      expect(list.filter((id) => !known.includes(id))).toEqual([]);
      expect(new Set(list).size).toBe(list.length);
    }
  });

  it("leaves no mechanism of the register unasked", () => {
    const asked = new Set(lists.flat());
    expect(known.filter((id) => !asked.has(id))).toEqual([]);
  });

  it("has something to say of every fate, number and lever of an instrument", () => {
    for (const fate of fates) expect(ask({ kind: "fate", fate }).length).toBeGreaterThan(2);
    for (const measure of measures) expect(ask({ kind: "measure", measure }).length).toBeGreaterThan(0);
    const pulled = new Set(instruments.flatMap(({ pulls }) => pulls));
    for (const lever of pulled) expect(governingLevers[lever].length).toBeGreaterThan(0);
  });

  it("keeps every loss near its own stage: the first mechanism works on cases or on who is responsible", () => {
    for (const fate of fates) {
      const [first] = ask({ kind: "fate", fate });
      expect(["casework", "outside", "governance"]).toContain(first.process);
    }
  });

  it("tells an instrument's mechanisms by its levers, each once, and nothing of one that is not there", () => {
    const option = inquiry.options.find(({ uses }) => uses.some(({ use }) => use === "deputy-mayor"))!;
    const index = option.uses.findIndex(({ use }) => use === "deputy-mayor");
    const ids = ask({ kind: "use", option: option.id, index }).map(({ id }) => id);
    expect(ids).toEqual([...governingLevers.backing]);
    expect(ask({ kind: "use", option: option.id, index: 99 })).toEqual([]);
  });
});
