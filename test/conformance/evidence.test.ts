import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { instruments } from "../../sim/instruments/registry.ts";
import { metrics } from "../../sim/metrics/registry.ts";
import { mechanismIds } from "../../sim/model/mechanism.ts";
import { parameterNames } from "../../sim/model/parameter-names.ts";
import { structuralAlternatives } from "../../sim/model/parameters.ts";
import { processIds } from "../../sim/model/week.ts";
import { loadLibrary } from "../../sim/node/library.ts";
import { withBlocks, withoutBlocks } from "../docs/blocks.ts";
import { strengthOf } from "../docs/strength.ts";
import { evidenceGaps, type NeedsEvidence } from "./evidence-gaps.ts";
import { evidenceBlocks } from "./evidence-page.ts";

const library = loadLibrary();
const register = library.evidence;
const page = readFileSync(new URL("../../docs/evidence.md", import.meta.url), "utf8");

const model: NeedsEvidence = {
  instruments,
  parameters: [...new Set([...parameterNames, ...library.parameters.map(({ name }) => name)])],
  processes: processIds,
  structures: Object.keys(structuralAlternatives),
  taken: [
    ...instruments.map(({ id }) => id),
    ...metrics.map(({ id }) => id),
    ...parameterNames,
    ...processIds,
    ...mechanismIds,
    ...library.scenarioIds,
    ...library.organisationIds,
    ...library.topics.map(({ id }) => id),
  ],
  publications: [...withoutBlocks(page).matchAll(/Cited as ([^.]+(?:\. [^.]+)*?)\.$/gm)].map(([, name]) => name),
};

it("keeps docs/evidence.md as register and instruments declare it (npx vitest run test/conformance/evidence.test.ts --update)", async () => {
  const written = withBlocks(page, evidenceBlocks(register, instruments, library.parameters));
  await expect(written).toMatchFileSnapshot("../../docs/evidence.md");
});

it("lacks no evidence", () => {
  expect(evidenceGaps(register, model)).toEqual([]);
});

it("explains every source and every grade it uses", () => {
  const prose = withoutBlocks(page);
  const readings = register.mechanisms.flatMap(({ sources }) => sources);
  const claims = instruments.flatMap(({ evidence }) => evidence);
  for (const { source, grade } of [...readings, ...claims]) {
    expect(prose).toContain(`| ${grade} |`);
    for (const [seed] of source.matchAll(/seed 00\d/g)) expect(prose).toContain(`| ${seed} |`);
  }
});

describe("a gap is found", () => {
  const [first, ...others] = register.mechanisms;
  const [reading] = first.sources;
  const with_ = (change: object) => ({ ...register, mechanisms: [{ ...first, ...change }, ...others] });
  const sourced = (change: object) => with_({ sources: [{ ...reading, ...change }] });
  const claim = { claim: { de: "Eins", en: "One" }, source: "seed 001 §4", grade: "perceived" as const };

  it.each([
    ["a parameter without a mechanism", register, { parameters: ["unheard"] }, "parameter unheard: no mechanism"],
    ["a process without a mechanism", register, { processes: ["sleep"] }, "process sleep: no mechanism"],
    ["an alternative without a mechanism", register, { structures: ["form"] }, "structure form: no mechanism"],
    ["an instrument without a claim", register, { instruments: [{ id: "x", evidence: [] }] }, "instrument x: no claim"],
    [
      "a claim tested by an unknown pattern",
      register,
      { instruments: [{ id: "x", evidence: [{ ...claim, patterns: ["two-circle"] }] }] },
      "instrument x: unknown pattern two-circle",
    ],
    [
      "a claim in one language",
      register,
      { instruments: [{ id: "x", evidence: [{ ...claim, claim: { de: "Eins", en: " " } }] }] },
      "instrument x: a text is empty",
    ],
    ["a pattern that tests nothing", { ...register, mechanisms: [] }, {}, "pattern two-circles: no mechanism"],
    ["a title in one language", with_({ title: { de: "Eins", en: "Eins" } }), {}, "the same in both languages"],
    ["an empty reading", sourced({ reading: { de: "", en: "One" } }), {}, "a text is empty"],
    ["an untranslated reading", sourced({ reading: { de: "Eins", en: "Eins" } }), {}, "the same in both languages"],
    ["an id that an instrument bears", with_({ id: "officer" }), {}, "mechanism officer: the id is taken"],
    ["a section that seed 001 does not have", sourced({ source: "seed 001 §5.1" }), {}, "unknown source seed 001 §5.1"],
    ["a publication nobody lists", sourced({ source: "Nemo 2020" }), {}, "unknown source Nemo 2020"],
    ["a source graded as an assumption", sourced({ grade: "assumption" }), {}, "cannot be graded assumption"],
    ["an assumption graded as observed", sourced({ source: "assumption", grade: "observed" }), {}, "cannot be graded observed"],
  ])("%s", (_, changed, needs, found) => {
    expect(evidenceGaps(changed, { ...model, ...needs }).join("\n")).toContain(found);
  });
});

it("tells numbers from a source, with a direction, and assumed", () => {
  expect(strengthOf("assumption")).toBe("assumption");
  expect(strengthOf("seed 001 §1.2 (direction), size: assumption")).toBe("direction");
  expect(strengthOf("Leverkusen 2024: 12.5 years")).toBe("given");
  expect(() => strengthOf("our guess")).toThrow("our guess");
});
