import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { InputError } from "../../sim/core/problem.ts";
import { main } from "../../sim/node/cli/main.ts";
import { makePlan, type RunRequest } from "../../sim/node/cli/make-plan.ts";
import { loadLibrary, shelfOf } from "../../sim/node/library.ts";
import type { Inquiry } from "../../sim/study/inquiry/inquiry.ts";
import { inquiryFile } from "../../sim/study/inquiry/inquiry-file.ts";
import { inquiryOf } from "../../sim/study/inquiry/inquiry-of-scenario.ts";
import { linkOf } from "../../sim/study/inquiry/link.ts";
import { organisationOf, writeDown } from "../../sim/study/inquiry/organisation-of-inquiry.ts";
import { planInquiry } from "../../sim/study/inquiry/plan-of-inquiry.ts";
import type { Plan } from "../../sim/study/plan.ts";
import { querschnitt } from "./querschnitt.ts";

const library = loadLibrary();
const shelf = shelfOf(library);
const folder = mkdtempSync(join(tmpdir(), "querschnitt-inquiry-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const begun = inquiryOf(shelf.scenario("climate-mayor"));
const small = writeDown(organisationOf({ kind: "typical", inhabitants: 5000 }, shelf), shelf);
const inquiry: Inquiry = {
  ...begun,
  organisation: { kind: "written", written: { ...small, title: { de: "Kleinstadt", en: "Small town" } } },
  weeks: 60,
  compareFrom: 4,
  options: begun.options.slice(0, 2).map((option, o) => ({ ...option, id: `option-${o}`, description: { de: "", en: "" } })),
  fixed: {
    parameters: { tieFade: library.parameters.find(({ name }) => name === "tieFade")!.min },
    structures: { stages: "compensating" },
  },
  seed: "Kiel",
  worlds: 2,
  ensemble: "ranges",
};
const link = `https://example.org/querschnitt.html${linkOf(inquiry, { page: "comparison" }, shelf)}`;
const file = join(folder, "frage.json");
writeFileSync(file, inquiryFile(inquiry));

function planned(words: readonly string[], asked: Partial<RunRequest> = {}): Plan {
  const nothing = { set: [], add: [], without: [] };
  return makePlan(words, { ...nothing, ...asked } as unknown as RunRequest, library, () => undefined);
}

/** What a command line writes, and its exit code. */
async function said(...words: string[]): Promise<{ code: number; out: string; err: string }> {
  const text = { out: "", err: "" };
  const stdout = { columns: 80, write: (more: string) => (text.out += more) };
  const stderr = { write: (more: string) => (text.err += more) };
  const code = await main(words, { stdout, stderr, env: {} });
  return { code, ...text };
}

describe("the plan of a link or a file", () => {
  it.each([
    ["a link", link],
    ["the fragment alone", link.slice(link.indexOf("#"))],
    ["a file", file],
  ])("is the lab's: %s", (_, word) => {
    expect(planned([word])).toEqual(planInquiry(inquiry, shelf, { kind: "ranges" }));
  });

  it("gives way to what the command line says", () => {
    const { worlds, seed, replications, fixed } = planned([link], {
      worlds: 7,
      seed: "Bonn",
      replications: 3,
      set: ["tieFade=0.01"],
    });
    expect({ worlds, seed, replications, fixed }).toEqual({ worlds: 7, seed: "Bonn", replications: 3, fixed: { tieFade: 0.01 } });
    expect(planned([link], { organisation: "halle" }).organisations[0].id).toBe("halle");
    expect(planned([link], { ensemble: "plausible" }).ensemble.kind).toBe("plausible");
  });

  it("can be changed like a scenario, in an administration that no scenario names", () => {
    const { scenarios, organisations } = planned([link], { set: ["options.option-1.title.en=Other"], add: ["training"] });
    expect(scenarios[0].options.map(({ title }) => title.en)).toEqual([
      "One officer as before",
      "Other",
      "One officer as before + Training on the topic",
    ]);
    expect(scenarios[0].organisation).toBe("typical-5000");
    expect(organisations[0].title.de).toBe("Kleinstadt");
    expect(planned([link], { set: ["organisation=halle"] }).organisations[0].id).toBe("halle");
  });

  it("takes an administration by the id of another scenario", () => {
    const elsewhere = linkOf({ ...begun, organisation: { kind: "named", id: "muenchen" } }, {}, shelf)!;
    expect(planned([elsewhere], { ensemble: "ranges" }).organisations[0]).toEqual(shelf.organisationNamed("muenchen"));
  });

  it("stands alone", () => {
    expect(() => planned([link, "climate-mayor"])).toThrow(/a link or file of the lab settles chance .* run alone/);
  });
});

describe("without a link", () => {
  it("there are twenty sets of assumptions, one replication each, and the usual seed", () => {
    const { worlds, replications, seed } = planned(["climate-mayor"], { ensemble: "ranges" });
    expect({ worlds, replications, seed }).toEqual({ worlds: 20, replications: 1, seed: "querschnitt" });
  });

  it("the help says so", async () => {
    const { out } = await said("run", "--help");
    expect(out.replaceAll(/\s+/g, " ")).toMatch(/number of sets of assumptions \(whole number from 1 to 1000\) \[default: 20\]/);
  });
});

describe("show", () => {
  it("tells a link like a scenario, with what is held fixed", async () => {
    const { code, out } = await said("show", link);
    expect(code).toBe(0);
    for (const words of [
      "Small town, ",
      "A  One officer as before (option-0)",
      "2, by the ranges alone",
      "chance: “Kiel”",
      "--set structure.stages=compensating",
    ])
      expect(out).toContain(words);
    expect(Math.max(...out.split("\n").map((line) => [...line].length))).toBeLessThanOrEqual(80);
    expect((await said("show", file, "--lang", "de")).out).toContain("Kleinstadt, ");
  });

  it("gives the inquiry itself as JSON", async () => {
    const { out } = await said("show", link, "--json");
    expect(JSON.parse(out)).toEqual({ schemaVersion: 1, kind: "inquiries", item: inquiry });
  });
});

describe("what is wrong is explained", () => {
  it.each([
    [
      "a link that was cut",
      link.slice(0, -20),
      /link: the link is incomplete or was changed on its way; .*expected: the whole link/,
    ],
    ["a link of a later program", link.replace("#1.", "#9."), /newer version of the program/],
  ])("%s", async (_, word, words) => {
    const { code, out, err } = await said("run", word);
    expect({ code, out }).toEqual({ code: 2, out: "" });
    expect(err).toMatch(words);
  });

  it("in a file by line and column", async () => {
    const broken = join(folder, "broken.json");
    writeFileSync(
      broken,
      inquiryFile(inquiry).replace('"focus": "climate-mitigation"', '"focus": "climate"').replace('"worlds": 2', '"worlds": 200'),
    );
    const { code, err } = await said("run", broken);
    expect(code).toBe(2);
    expect(err).toMatch(
      /broken\.json:\d+:\d+: worlds: value is out of range; found: 200; expected: a whole number from 1 to 100/,
    );
    writeFileSync(broken, inquiryFile(inquiry).replace('"version": 1,', ""));
    expect((await said("run", broken)).err).toMatch(/broken\.json: version: the version is missing/);
    expect(() => planned([broken])).toThrow(InputError);
  });
});

it("a link, its file and the same question as a scenario give the same digest", { timeout: 240_000 }, async () => {
  const plain = {
    ...begun,
    weeks: 60,
    compareFrom: 4,
    worlds: 1,
    ensemble: "ranges" as const,
    organisation: { kind: "typical" as const, inhabitants: 5000 },
  };
  const same = join(folder, "same.json");
  writeFileSync(same, inquiryFile(plain));
  const digests: string[] = [];
  const scenario = [
    "climate-mayor",
    "--weeks",
    "60",
    "--set",
    "compareFrom=4",
    "--inhabitants",
    "5000",
    "--worlds",
    "1",
    "--ensemble",
    "ranges",
  ];
  for (const [i, words] of [[linkOf(plain, {}, shelf)!], [same], scenario].entries()) {
    const { code, out, err } = await querschnitt(["run", ...words, "--json", "--quiet", "--out", join(folder, String(i))], {
      cwd: folder,
    });
    expect({ code, err }).toEqual({ code: 0, err: "" });
    digests.push(JSON.parse(out).digest);
  }
  expect(digests[0]).toMatch(/^[0-9a-f]{64}$/);
  expect(new Set(digests).size).toBe(1);
});

it("compare takes two options of a link", { timeout: 120_000 }, async () => {
  const words = ["compare", link, "option-1", "option-0", "--worlds", "1", "--json", "--out", join(folder, "compared")];
  const { code, out } = await querschnitt(words, { cwd: folder });
  expect(code).toBe(0);
  expect(JSON.parse(out)).toMatchObject({ seed: "Kiel", worlds: 1, scenarios: [{ option: "option-1" }, { option: "option-0" }] });
});
