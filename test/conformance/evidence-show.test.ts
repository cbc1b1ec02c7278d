import { describe, expect, it } from "vitest";
import { structuralAlternatives } from "../../sim/model/parameters.ts";
import { entriesOf, findEntries } from "../../sim/node/cli/catalogue.ts";
import { loadLibrary } from "../../sim/node/library.ts";
import { querschnitt } from "../cli/querschnitt.ts";

const library = loadLibrary();

describe.concurrent("evidence on the command line", () => {
  it("lists every mechanism, in each language", async () => {
    const { mechanisms } = library.evidence;
    const { items } = JSON.parse((await querschnitt(["list", "evidence", "--json"])).out);
    expect(items.map(({ id }: { id: string }) => id)).toEqual(mechanisms.map(({ id }) => id));
    const german = await querschnitt(["list", "evidence", "--lang", "de"]);
    expect(german.out).toContain("rank-inhibits-talk");
    expect(german.out).toContain("angenommen");
    expect(german.out).not.toContain("assumed");
  });

  it("shows it with a parameter, a process, an alternative, a mechanism and an instrument", async () => {
    const said: readonly (readonly [id: string, de: string, en: string])[] = [
      ["trustLoss", "trust-follows-answers", "trust-follows-answers"],
      ["politics", "voluntary-cut-first", "voluntary-cut-first"],
      ["coordination", "Mayntz & Scharpf 1975", "Mayntz & Scharpf 1975"],
      ["rank-inhibits-talk", "Gleicher Rang macht das Gespräch offener", "Equal rank makes talk more open"],
      ["officer", "von Beschäftigten berichtet", "reported by practitioners"],
    ];
    for (const [id, de, en] of said) {
      expect((await querschnitt(["show", id, "--lang", "de"])).out.replaceAll("\n", " "), id).toContain(de);
      expect((await querschnitt(["show", id, "--lang", "en"])).out.replaceAll("\n", " "), id).toContain(en);
    }
  });

  it("gives it whole as JSON", async () => {
    const { kind, item } = JSON.parse((await querschnitt(["show", "trustLoss", "--json"])).out);
    expect([kind, item.evidence[0].mechanism]).toEqual(["parameters", "trust-follows-answers"]);
    expect(item.evidence[0].sources[0].reading).toEqual({ de: expect.any(String), en: expect.any(String) });
  });
});

it("offers each structural alternative with its forms", () => {
  const forms = entriesOf("structures", library).map(({ id, value }) => [id, (value as { forms: unknown }).forms]);
  expect(Object.fromEntries(forms)).toEqual(structuralAlternatives);
  expect(findEntries("openness", library).map(({ kind }) => kind)).toEqual(["parameters", "metrics", "structures"]);
});
