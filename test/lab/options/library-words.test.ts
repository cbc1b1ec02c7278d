import { describe, expect, test } from "vitest";
import { instruments } from "../../../sim/instruments/registry.ts";
import { choiceWords } from "../../../viz/lab/options/choice-words.ts";
import { sourceWords } from "../../../viz/lab/options/source-words.ts";
import { amount, unitWords } from "../../../viz/lab/options/unit-words.ts";

const parameters = instruments.flatMap(({ id, parameters }) =>
  Object.entries(parameters).map(([name, parameter]) => ({ id, name, parameter })),
);

describe("words for what the library writes in signs", () => {
  test("every word of every choice is said in both languages, and no two alike", () => {
    for (const { id, name, parameter } of parameters.filter(({ parameter: { choices } }) => choices)) {
      for (const language of ["de", "en"] as const) {
        const said = parameter.choices!.map((word) => choiceWords(id, name, word, language));
        expect(new Set(said).size, `${id}.${name}`).toBe(said.length);
        if (language === "de")
          for (const [i, word] of parameter.choices!.entries()) expect(said[i], `${id}.${name}`).not.toBe(word);
      }
    }
  });

  test("every unit of a number is said in both languages", () => {
    const units = new Set(
      parameters.filter(({ parameter }) => typeof parameter.default === "number").map(({ parameter }) => parameter.unit),
    );
    for (const unit of units) {
      expect(unitWords(unit, "de"), unit).not.toMatch(/FTE|weeks|years|factor|share|weight|count|0…1/);
      expect(unitWords(unit, "en"), unit).not.toMatch(/FTE|factor|share|weight|count|0…1/);
    }
    expect(amount(1, "FTE", "de")).toBe("1 Vollzeitstelle");
    expect(amount(2.5, "FTE", "de")).toBe("2,5 Vollzeitstellen");
    expect(amount(1.6, "factor", "de")).toBe("1,6-mal so viel wie sonst");
    expect(amount(1500, "€/year", "en")).toBe("1,500 € a year");
  });

  test.each([
    ["seed 001 §1.3 (Würzburg)", "IRS Dialog 2/2025 §1.3 (Würzburg)"],
    [
      "seed 001 §3.2 (Halle: a Leitungsstelle negotiates with other heads); default: assumption",
      "IRS Dialog 2/2025 §3.2 (Halle); Vorgabe: Annahme",
    ],
    ["seed 002 (asked as a question)", "Projekt ISDN"],
    ["Pressman & Wildavsky (1973), applied to seed 002", "Pressman & Wildavsky (1973), angewandt auf Projekt ISDN"],
    [
      "extrapolated from seed 001 §3.1 and seed 004",
      "weitergedacht aus IRS Dialog 2/2025 §3.1 und Deutsch-Französisches Zukunftswerk",
    ],
  ])("the source %s is told as readers can look it up", (source, told) => {
    expect(sourceWords(source, "de")).toBe(told);
  });

  test("no source of a claim is left with its number alone", () => {
    for (const { evidence } of instruments)
      for (const { source } of evidence)
        for (const language of ["de", "en"] as const) expect(sourceWords(source, language)).not.toMatch(/\bseed\b/);
  });
});
