import { describe, expect, it } from "vitest";
import type { Claim } from "../../../sim/scenario/hypothesis.ts";
import { contrastsOf } from "../../../sim/study/hypotheses/contrasts.ts";
import { measures } from "../../../sim/study/hypotheses/measures/registry.ts";
import { contrastFacts } from "../../../viz/report/tests/contrast-sentences.ts";
import type { TestReportInput } from "../../../viz/report/tests/input.ts";
import { buildTestPage, buildTestReport } from "../../../viz/report/tests/report.ts";
import { effectText, unitWords } from "../../../viz/report/tests/units.ts";
import { problemsOf } from "./html.ts";
import { fileWith, judged, tested, testedHypotheses, testedPatterns } from "./tested.ts";

/** Text of one language's edition, tags and figures removed. */
function edition(page: string, language: "de" | "en"): string {
  const body = page.slice(page.indexOf(`<div class="edition" id="${language}"`));
  const own = language === "de" ? body.slice(0, body.indexOf('<div class="edition" id="en"')) : body;
  return own
    .replace(/<svg[\s\S]*?<\/svg>/g, "")
    .replace(/<[^>]+>/g, " ")
    .replace(/\s+/g, " ")
    .replace(/ ([.,:;])/g, "$1");
}

const hypotheses = testedHypotheses();
const only = (more: Parameters<typeof tested>[2], verdict: Parameters<typeof tested>[1] = "supported"): TestReportInput => ({
  ...hypotheses,
  tested: [tested("one", verdict, more)],
  files: hypotheses.files.slice(0, 1),
});
const german = (input: TestReportInput) => edition(buildTestPage(input), "de");

describe.each([
  ["hypotheses", hypotheses],
  ["patterns", testedPatterns()],
])("the report on %s", (_, input) => {
  const page = buildTestPage(input);

  it("needs nothing from outside and is well formed", () => {
    for (const [, url] of page.matchAll(/\b(?:src|href|xlink:href|action)="([^"]*)"/g)) expect(url).toMatch(/^(#|data:)/);
    expect(page).not.toMatch(/@import|url\((?!#)/);
    expect(problemsOf(page)).toEqual([]);
    expect(page).not.toMatch(/NaN|undefined|Infinity|\[object/);
  });

  it("says the same in both languages, in words of each", () => {
    const [de, en] = [edition(page, "de"), edition(page, "en")];
    const effects = (text: string) => (text.match(/−?\d+[.,]\d+/g) ?? []).map((number) => number.replace(",", "."));
    expect(effects(de).length).toBeGreaterThan(20);
    expect(effects(de)).toEqual(effects(en));
    for (const word of ["Annahmensätze", "gestützt", "Umsetzungslücke", "Verlangt"]) expect(en).not.toContain(word);
    for (const word of ["supported", "wanted", "assumptions", "Implementation gap"]) expect(de).not.toContain(word);
  });
});

describe("the answer", () => {
  it("comes before everything else and counts", () => {
    const text = german(hypotheses);
    expect(text.indexOf("Eine der 3 Hypothesen ist gestützt, eine ist widerlegt, eine bleibt offen.")).toBeLessThan(
      text.indexOf("Eine Hypothese sagt vorher"),
    );
    expect(text).toContain(
      "Titel officers-help: ● gestützt. Alles zusammen trifft in 36 von 40 Annahmensätzen zu, aus den Spannen allein in 28.",
    );
  });

  it("of patterns tells each set: what is supported, what vanishes, what simpler models show", () => {
    expect(german(testedPatterns(3))).toContain(
      "Regeln (R): Das Muster ist gestützt. Ohne seinen Mechanismus verschwindet es. Ein einfacheres Modell zeigt es auch. Validierung (V): 2 von 3 gestützt. Ohne ihren Mechanismus verschwinden 2 von 3. 3 davon zeigt schon ein einfacheres Modell.",
    );
  });
});

describe("a hypothesis", () => {
  it("is told with what it wanted and what was found, in units people read", () => {
    const text = german(hypotheses);
    expect(text).toContain("Umsetzungslücke fällt von „heute“ zu „mehr Stellen“.");
    expect(text).toContain("gestützt: 6,5 Punkte von 100 (4,0 bis 10,0); verlangt: mindestens 2,0; aus den Spannen allein 5,2.");
    expect(text).toContain("gestützt: 3,0 Wochen (1,0 bis 5,0); verlangt: mindestens 2,0; aus den Spannen allein 2,4.");
    expect(text).toContain("offen: 1,0 Punkte von 100 (ab −2,0)");
  });

  it("names the cases that carried it, and leaves out what is less than half a case of 100", () => {
    const text = german(hypotheses);
    expect(text).toContain("Von 100 Fällen enden unter „mehr Stellen“ anders als unter „heute“:");
    expect(text).toContain("7: „Fachgerecht umgesetzt“ statt „Betroffenheit nicht erkannt“");
    expect(text).not.toContain("Verfahrenswissen fehlte");
    expect(german(only({ moved: [] }))).toContain("Kaum ein Fall endet anders.");
  });

  it("says whether its file stood before it was tested", () => {
    const text = german(hypotheses);
    expect(text).toContain("Bestätigend: geprüft in der Form, die seit dem 5. März 2026 festliegt.");
    expect(text).toMatch(/Titel courses-help erkundend .*Erkundend: Die Datei wurde geändert/);
  });

  it("says why the whole is open: too few worlds, or too many tested together", () => {
    expect(german(hypotheses)).toContain("offen. Bei 1 von 2 Behauptungen reichen 40 Annahmensätze nicht für ein Urteil.");
    const supported = tested("one", "supported").contrasts;
    const strict = {
      ...hypotheses,
      tested: hypotheses.tested.map((one) => ({ ...one, verdict: "undecided" as const, contrasts: supported })),
    };
    expect(german(strict)).toContain("Für sich genommen gestützt. Weil 3 zusammen geprüft wurden, reicht das nicht.");
  });

  it("leaves out the ranges alone where all sets of assumptions count alike", () => {
    const text = german({ ...hypotheses, ensemble: "ranges" });
    expect(text).toContain("trifft in 36 von 40 Annahmensätzen zu.");
    expect(text).not.toContain("Spannen allein");
  });
});

describe("a pattern", () => {
  const text = german(testedPatterns());
  it("is told without its mechanism", () => {
    expect(text).toContain("Niemand berät: der Effekt verschwindet (weniger als ein Drittel bleibt); 6,5 → 0,4 Punkte von 100.");
    expect(text).toContain("Niemand berät: der Effekt verschwindet nicht ganz; 6,5 → 5,0 Punkte von 100, bleibt.");
  });

  it("is told as simpler models show it, and what that means", () => {
    expect(text).toMatch(/Warteschlangen \([^)]*\): gestützt \(erste Behauptung: 5,0 Punkte von 100\)/);
    expect(text).toMatch(/Trichter \([^)]*\): stumm/);
    expect(text).toContain("ergibt schon die Rechnung");
  });

  it("counts less when the description of the model names it", () => {
    expect(text.split("Die Beschreibung des Modells nennt den Mechanismus schon.").length - 1).toBe(2);
  });
});

describe("the method", () => {
  it("says how many were tested, from here so far, and what that means", () => {
    expect(german(hypotheses)).toMatch(/Zusammen geprüft wurden 3 Hypothesen\..*höchstens bei 5 %.*bisher 7 Fassungen/);
    expect(german(only({ confidence: 0.9 }))).toMatch(/Geprüft wurde eine Hypothese\..*höchstens bei 10 %/);
    expect(german(testedPatterns())).not.toContain("Fassung");
  });
});

describe("what a contrast demands", () => {
  const arms = ["a", "b", "c", "d"].map((id) => ({ id }));
  const sentences = (claim: Claim, language: "de" | "en" = "de") => {
    const contrasts = contrastsOf(claim, { arms, outcomes: [{ id: "gap" }, { id: "wait" }] }).map(({ test, bound }) =>
      judged(claim.id, bound, [0, 1, 2], "supported", test),
    );
    return contrastFacts({ contrasts }, fileWith([claim]), language).map(({ says }) => says);
  };
  const base = { id: "x", outcome: "gap", smallest: 0.02 } as const;

  it.each<[Claim, readonly string[]]>([
    [{ ...base, kind: "equivalent", arms: ["a", "b"] }, ["Umsetzungslücke ist bei „heute“ und „mehr Stellen“ praktisch gleich"]],
    [
      { ...base, kind: "monotone", arms: ["a", "b", "c"], direction: "rises" },
      [
        "Umsetzungslücke steigt von „heute“ zu „mehr Austausch“",
        "Umsetzungslücke fällt von „heute“ zu „mehr Stellen“ nicht wieder",
        "Umsetzungslücke fällt von „mehr Stellen“ zu „mehr Austausch“ nicht wieder",
      ],
    ],
    [
      { ...base, kind: "threshold", arms: ["a", "b", "c", "d"], at: "c", direction: "falls" },
      [
        "Umsetzungslücke bleibt von „heute“ bis „mehr Stellen“ praktisch gleich",
        "Umsetzungslücke bleibt von „heute“ bis „mehr Austausch“ praktisch gleich",
        "Umsetzungslücke fällt von „mehr Austausch“ zu „beides“",
      ],
    ],
    [
      {
        ...base,
        kind: "reversal",
        pairs: [
          ["a", "b"],
          ["c", "d"],
        ],
        direction: "falls",
      },
      ["Umsetzungslücke fällt von „heute“ zu „mehr Stellen“", "Umsetzungslücke steigt von „mehr Austausch“ zu „beides“"],
    ],
    [
      { ...base, kind: "interaction", arms: ["a", "b", "c", "d"], direction: "weakens" },
      ["„mehr Stellen“ und „mehr Austausch“ zusammen heben Umsetzungslücke weniger als beide einzeln zusammengezählt"],
    ],
    [
      { ...base, kind: "concave", arms: ["a", "b", "c"] },
      ["Umsetzungslücke: der Zuwachs nimmt von „heute“ bis „mehr Austausch“ ab"],
    ],
    [
      { ...base, kind: "peak", arms: ["a", "b", "c"] },
      ["Umsetzungslücke steigt am unteren Ende („heute“)", "Umsetzungslücke fällt am oberen Ende („mehr Austausch“)"],
    ],
    [{ ...base, kind: "level", arms: ["a"], below: 0.2 }, ["Umsetzungslücke liegt bei „heute“ unter 20,0 Punkte von 100"]],
    [
      {
        id: "x",
        smallest: 1,
        kind: "contrast",
        terms: [
          { arm: "a", outcome: "gap", weight: 1 },
          { arm: "a", outcome: "wait", weight: -1 },
        ],
      },
      ["„gap“ liegt über „wait“"],
    ],
    [
      {
        id: "x",
        smallest: 1,
        kind: "contrast",
        terms: [
          { arm: "b", outcome: "gap", weight: -0.5 },
          { arm: "a", outcome: "gap", weight: 1 },
        ],
      },
      ["x: − 0,5 × gap (mehr Stellen) + gap (heute) liegt über null"],
    ],
  ])("%j", (claim, expected) => {
    expect(sentences(claim)).toEqual(expected);
    expect(sentences(claim, "en")).not.toEqual(expected);
  });

  it("names outcomes apart that have the same measure, and mixed units as such", () => {
    const { outcomes, ...file } = fileWith([{ ...base, outcome: "late", kind: "equivalent", arms: ["a", "b"] }]);
    const both = { ...file, outcomes: { ...outcomes, late: outcomes.gap } };
    const contrasts = [judged("x", 0.02, [0, 0, 0])];
    expect(contrastFacts({ contrasts }, both, "de")[0].says).toMatch(/^Umsetzungslücke \(late\) ist/);
    const terms = [
      { arm: "a", outcome: "gap", weight: 1 },
      { arm: "b", outcome: "wait", weight: 1 },
    ];
    const mixed = fileWith([{ id: "x", kind: "contrast", terms, smallest: 1 }]);
    expect(unitWords(contrastFacts({ contrasts }, mixed, "de")[0].unit, "de")).toBe("verschiedene Einheiten");
  });
});

describe("effects as text", () => {
  it("have the decimals that tell them from the smallest that counts; shares are points of 100", () => {
    expect(effectText(0.0834, 0.02, "share 0…1", "de")).toBe("8,3");
    expect(effectText(0.0834, 0.005, "0…1", "en")).toBe("8.34");
    expect(effectText(-12.34, 10, "weeks", "de")).toBe("−12");
    expect(effectText(-0.001, 0.02, "share", "de")).toBe("−0,1");
    expect(effectText(-0.0001, 0.02, "share", "de")).toBe("0,0");
    expect(effectText(1234.5, 100, "euro", "de")).toBe("1.235");
  });

  it("have words for the unit of every measure", () => {
    const without = measures.map(({ unit }) => unit).filter((unit) => unitWords(unit, "de") === unit);
    expect([...new Set(without)]).toEqual([]);
  });
});

describe("files and figures", () => {
  it("come as SVG, PNG and CSV in both languages, one figure for each set", { timeout: 60_000 }, async () => {
    const { html, files } = await buildTestReport(testedPatterns());
    expect(html).toBe(buildTestPage(testedPatterns()));
    const kinds = (id: string) => ["de", "en"].flatMap((l) => ["svg", "png", "csv"].map((e) => `figures/${id}.${l}.${e}`));
    expect(files.map(({ path }) => path).sort()).toEqual([...kinds("effect-forest-R"), ...kinds("effect-forest-V")].sort());
    const csv = files.find(({ path }) => path === "figures/effect-forest-R.en.csv")!.content as string;
    expect(csv.split("\r\n")[1]).toContain("0.065");
  });

  it("are parted where a list is longer than a printed page", () => {
    const page = buildTestPage(testedPatterns(18));
    const heights = [...page.matchAll(/viewBox="0 0 960 (\d+)"/g)].map(([, height]) => Number(height));
    expect(heights.length).toBe(2 * 4);
    // A4 without margins is √2 times as high as wide.
    expect(Math.max(...heights)).toBeLessThan(960 * 1.3);
    const marks = page.match(/data-row/g)!.length;
    expect(marks).toBe(2 * 2 * 2 * 19);
  });

  it("are the same from results that went through JSON", () => {
    const input = testedHypotheses();
    expect(buildTestPage({ ...input, tested: JSON.parse(JSON.stringify(input.tested)) })).toBe(buildTestPage(input));
  });
});
