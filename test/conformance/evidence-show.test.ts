import { describe, expect, it } from "vitest";
import { structuralAlternatives } from "../../sim/model/parameters.ts";
import { entriesOf, findEntries } from "../../sim/node/cli/catalogue.ts";
import { main } from "../../sim/node/cli/main.ts";
import { loadLibrary } from "../../sim/node/library.ts";

const library = loadLibrary();

/** What a call of the command line writes to standard output, on a terminal wide enough not to break lines. */
async function said(...words: string[]): Promise<string> {
  let out = "";
  const stdout = { columns: 1000, write: (text: string) => (out += text) };
  const code = await main(words, { stdout, stderr: { write: () => undefined }, env: {} });
  expect(code).toBe(0);
  return out;
}

describe("evidence on the command line", () => {
  it("lists every mechanism, in each language", async () => {
    const { mechanisms } = library.evidence;
    const { items } = JSON.parse(await said("list", "evidence", "--json"));
    expect(items.map(({ id }: { id: string }) => id)).toEqual(mechanisms.map(({ id }) => id));
    const german = await said("list", "evidence", "--lang", "de");
    expect(german).toContain("rank-inhibits-talk");
    expect(german).toContain("angenommen");
    expect(german).not.toContain("assumed");
  });

  it("shows it with a parameter, a process, an alternative, a mechanism and an instrument", async () => {
    const shown: readonly (readonly [id: string, de: string, en: string])[] = [
      ["trustLoss", "trust-follows-answers", "trust-follows-answers"],
      ["politics", "voluntary-cut-first", "voluntary-cut-first"],
      ["coordination", "Mayntz & Scharpf 1975", "Mayntz & Scharpf 1975"],
      ["rank-inhibits-talk", "Gleicher Rang macht das Gespräch offener", "Equal rank makes talk more open"],
      ["officer", "von Beschäftigten berichtet", "reported by practitioners"],
    ];
    for (const [id, de, en] of shown) {
      expect(await said("show", id, "--lang", "de"), id).toContain(de);
      expect(await said("show", id, "--lang", "en"), id).toContain(en);
    }
  });

  it("gives it whole as JSON", async () => {
    const { kind, item } = JSON.parse(await said("show", "trustLoss", "--json"));
    expect([kind, item.evidence[0].mechanism]).toEqual(["parameters", "trust-follows-answers"]);
    expect(item.evidence[0].sources[0].reading).toEqual({ de: expect.any(String), en: expect.any(String) });
  });
});

it("offers each structural alternative with its forms", () => {
  const forms = entriesOf("structures", library).map(({ id, value }) => [id, (value as { forms: unknown }).forms]);
  expect(Object.fromEntries(forms)).toEqual(structuralAlternatives);
  expect(findEntries("openness", library).map(({ kind }) => kind)).toEqual(["parameters", "metrics", "structures"]);
});
