import { describe, expect, it } from "vitest";
import { capacityComponents } from "../../../sim/metrics/capacity-components.ts";
import { type Fate, fates } from "../../../sim/model/fate.ts";
import { bottleneckBars } from "../../../viz/charts/bottleneck-bars.ts";
import { capacityProfile } from "../../../viz/charts/capacity-profile.ts";
import {
  bottleneckBarsExamples,
  capacityProfileExamples,
  fateHeatmapExamples,
  gapOverTimeExamples,
  optionDumbbellExamples,
  quantileDotsExamples,
  stageSankeyExamples,
} from "../../../viz/charts/examples.ts";
import { fateAlluvial } from "../../../viz/charts/fate-alluvial.ts";
import { fateHeatmap } from "../../../viz/charts/fate-heatmap.ts";
import { flipStrip } from "../../../viz/charts/flip-strip.ts";
import { flipStripExamples } from "../../../viz/charts/flip-strip-examples.ts";
import { gapOverTime } from "../../../viz/charts/gap-over-time.ts";
import { optionDumbbell } from "../../../viz/charts/option-dumbbell.ts";
import { quantileDots } from "../../../viz/charts/quantile-dots.ts";
import { stageSankey } from "../../../viz/charts/stage-sankey.ts";
import { boxesOf } from "./boxes.ts";
import { drawn } from "./drawing.ts";

const shares = (some: Partial<Record<Fate, number>>) =>
  Object.fromEntries(fates.map((fate) => [fate, some[fate] ?? 0])) as Record<Fate, number>;
const seen = (svg: Element) => boxesOf(svg).map((box) => box.text);

describe("titles say what the numbers show", () => {
  it("heatmap: the commonest loss, and the department that loses most cases by it", () => {
    const base = fateHeatmapExamples.example;
    const row = (name: string, cases: number, some: Partial<Record<Fate, number>>, small = false) => ({
      code: name,
      name,
      dezernat: "I",
      small,
      cases,
      fates: shares(some),
    });
    const rows = [
      row("Tiefbauamt", 100, { stuck: 0.5, implemented: 0.5 }),
      row("Rechtsamt", 2, { stuck: 0.9, implemented: 0.1 }),
      row("", 500, { stuck: 0.6, implemented: 0.4 }, true),
    ];
    expect(drawn(fateHeatmap, { ...base, rows }).title).toBe(
      "Am häufigsten gehen Fälle verloren, weil Verfahrenswissen fehlt\u00A0– vor allem hier: Tiefbauamt (50 von 100 Fällen)",
    );
    const done = [row("Tiefbauamt", 10, { implemented: 1 })];
    expect(drawn(fateHeatmap, { ...base, rows: done }, { language: "en" }).title).toBe("No case is lost");
    expect(drawn(fateHeatmap, { ...base, rows: [] }).title).toBe("In diesem Zeitraum wird kein Fall fällig");
  });

  it("heatmap: small units stand together under one name", () => {
    const names = seen(drawn(fateHeatmap, fateHeatmapExamples.example).svg);
    expect(names).toContain("Kleine Einheiten zusammen");
    expect(names.join(" ")).toContain("weniger als fünf Beschäftigten");
  });

  it("course: the best option, one option alone, and options close together", () => {
    const base = gapOverTimeExamples.example;
    expect(drawn(gapOverTime, base).title).toMatch(/^Am Ende ist die Lücke unter C am kleinsten: 40 bis 62 von 100 Fällen/);
    expect(drawn(gapOverTime, { ...base, courses: [base.courses[2]] }).title).toMatch(
      /^Die Umsetzungslücke sinkt von \d+ auf 51 /,
    );
    expect(drawn(gapOverTime, gapOverTimeExamples.extreme).title).toMatch(/nah beieinander/);
  });

  it("course: with a calendar axis, marks, title and table tell dates", () => {
    const base = gapOverTimeExamples.example;
    const dated = {
      ...base,
      calendar: { from: 2013, until: "2023-01", compareFrom: "2016-01" },
      flags: [
        { year: 3, month: "2016-01", title: { de: "Förderung endet", en: "Grant ends" } },
        { year: 5.42, month: "2018-06", title: { de: "Hitzesommer", en: "Hot summers" } },
      ],
      courses: base.courses.map(({ option, points }) => ({ option, points: points.map((p) => ({ ...p, month: "2013-07" })) })),
    };
    const figure = drawn(gapOverTime, dated);
    expect(figure.title).toMatch(/^Ende 2022 ist die Lücke unter C am kleinsten/);
    const words = seen(figure.svg);
    for (const year of ["2013", "2018", "2022", "Jan 2016: Förderung endet, ab hier verglichen", "Juni 2018: Hitzesommer"])
      expect(words).toContain(year);
    expect(words.join(" ")).not.toContain("seit Beginn");
    expect(figure.table.columns[1]).toMatchObject({ name: "month", label: "Monat" });
    expect(figure.table.rows[0][1]).toBe("2013-07");
    expect(figure.description).toContain("Option C „Stabsstelle mit drei Stellen“, Ende 2022: 40 bis 62 von 100 Fällen.");

    const narrow = seen(drawn(gapOverTime, dated, { width: 340, language: "en" }).svg);
    expect(narrow).toContain("2 (June 2018): Hot summers");
    expect(narrow.join(" ")).toContain("Gap at the end of 2022, of 100 cases");
    // A run that begins inside a year has the first tick at the next one.
    const inside = drawn(gapOverTime, { ...dated, calendar: { ...dated.calendar, from: 2013.5 } });
    expect(seen(inside.svg)).not.toContain("2013");
    const at = (figure: typeof inside, text: string) =>
      Number([...figure.svg.querySelectorAll("text")].find((label) => label.textContent === text)!.getAttribute("x"));
    expect(at(inside, "2015") - at(inside, "2014")).toBeCloseTo(at(figure, "2015") - at(figure, "2014"), 0);
    expect(at(inside, "2014")).toBeLessThan(at(figure, "2014"));
  });

  it("course: the axis begins at whole tens below what is drawn, and says so", () => {
    const base = gapOverTimeExamples.example;
    const flat = (share: number) => {
      const points = base.courses[0].points.map((p) => ({ ...p, p10: share, p25: share, p50: share, p75: share, p90: share }));
      return seen(drawn(gapOverTime, { ...base, courses: [{ ...base.courses[0], points }] }).svg);
    };
    expect(flat(0.655)).toEqual(expect.arrayContaining(["Umsetzungslücke, von 100 Fällen (Achse ab 60)", "60", "70", "80"]));
    // The only 0 left is the first year.
    expect(flat(0.655).filter((text) => text === "0")).toHaveLength(1);
    expect(flat(0.05)).toContain("Umsetzungslücke, von 100 Fällen");
    expect(flat(1)).toEqual(expect.arrayContaining(["80", "90", "100"]));
  });

  it("course: of many options only the first has bands, and the lead says so", () => {
    const base = gapOverTimeExamples.example;
    const four = {
      ...base,
      courses: "ABCD".split("").map((letter) => ({ ...base.courses[0], option: { ...base.courses[0].option, letter } })),
    };
    const bands = (data: typeof base) => drawn(gapOverTime, data).svg.querySelectorAll("path[fill-opacity]").length;
    expect([bands(base), bands(four)]).toEqual([6, 2]);
    expect(drawn(gapOverTime, four).description).toContain("Bänder um A:");
    expect(drawn(gapOverTime, base).description).not.toContain("Bänder um");
  });

  it("way: how many arrive and where most ways end", () => {
    const base = stageSankeyExamples.example;
    const title = (some: Partial<Record<Fate, number>>) => drawn(stageSankey, { ...base, fates: shares(some) }).title;
    expect(title({ unnoticed: 0.3, stuck: 0.39, implemented: 0.31 })).toBe(
      "Von 100 Fällen kommen 31 ans Ziel; am häufigsten endet der Weg bei „Wissen, wie“ (39)",
    );
    expect(title({ notReleased: 0.2, weighed: 0.2, stuck: 0.3, implemented: 0.3 })).toContain("„Entscheiden“ (40)");
    expect(title({ implemented: 1 })).toBe("Von 100 Fällen kommen 100 ans Ziel, keiner endet vorher");
    expect(title({})).toBe("In diesem Zeitraum wird kein Fall fällig");
  });

  it("dumbbell: how many units clearly gain and lose", () => {
    const base = optionDumbbellExamples.example;
    const rows = base.rows.slice(0, 4);
    const title = (...verdicts: ("better" | "worse" | "undecided")[]) =>
      drawn(optionDumbbell, { ...base, rows: verdicts.map((verdict, i) => ({ ...rows[i], verdict })) }).title;
    expect(title("better", "better", "worse", "undecided")).toBe(
      "Unter B verlieren 2 von 4 Einheiten klar weniger Fälle, 1 klar mehr",
    );
    expect(title("worse", "undecided")).toBe("Unter B verliert 1 von 2 Einheiten klar mehr Fälle, keine klar weniger");
    expect(title("undecided")).toBe("Keine Einheit zeigt einen klaren Unterschied zwischen A und B");
    expect(title()).toBe("Keine Einheit hat fällige Fälle");
  });

  it("dots: fifty dots, and words in sets of assumptions as they were", () => {
    const differences = Array.from({ length: 20 }, (_, i) => (i < 17 ? -0.1 : 0.05) + i / 1000);
    const figure = drawn(quantileDots, { ...quantileDotsExamples.example, differences, lo: -0.1, hi: 0.05, verdict: "better" });
    expect(figure.title).toBe("B verliert in 17 von 20 Annahmensätzen weniger Fälle als A");
    expect(figure.table.rows.length).toBe(50);
    expect(figure.table.rows.filter(([, d]) => Number(d) < 0).length).toBe(42);
    expect(seen(figure.svg)).toContain("17 von 20");
    const slight = { ...quantileDotsExamples.example, differences: differences.map(() => -0.004), verdict: "undecided" as const };
    expect(drawn(quantileDots, slight).title).toBe(
      "Nicht entschieden: B verliert in 20 von 20 Annahmensätzen weniger Fälle als A, im Mittel aber höchstens 1 von 100",
    );
    const undecided = drawn(quantileDots, { ...quantileDotsExamples.example, verdict: "undecided" }, { language: "en" });
    expect(undecided.title).toBe("Undecided: B loses fewer cases than A in 49 of 50 sets of assumptions");
  });

  it("dots: where sets of assumptions are weighted, dots and words follow the weights, and the ranges alone stand beside", () => {
    const differences = Array.from({ length: 50 }, (_, i) => (i < 30 ? -0.1 : 0.05) + i / 1000);
    const weights = differences.map((d) => (d < 0 ? 1.25 : 0.625));
    const weighted = { weights, priorWeights: differences.map(() => 1), verdictPrior: "undecided" as const };
    const data = { ...quantileDotsExamples.example, differences, weighted };
    const figure = drawn(quantileDots, data);
    // 37.5 of 50 by weight.
    expect(figure.table.rows.filter(([, d]) => Number(d) < 0).length).toBe(37);
    expect(figure.title).toBe("B verliert in 38 von 50 Annahmensätzen weniger Fälle als A");
    const words = seen(figure.svg);
    expect(words).toContain("38 von 50");
    expect(words).toContain("Aus den Spannen allein: 30 von 50 weniger, 20 mehr");
    expect(words.join(" ")).toContain("gewichtet nach dem, was bekannt ist");
    expect(words.join(" ")).toContain("Aus den Spannen allein hieße das Urteil „offen“");
    const alike = drawn(quantileDots, { ...data, weighted: { ...weighted, verdictPrior: data.verdict } }, { language: "en" });
    expect(seen(alike.svg)).toContain("By the ranges alone: 30 of 50 fewer, 20 more");
    expect(seen(alike.svg).join(" ")).not.toContain("the verdict would be");
  });

  it("flips: whether the lead changes, the verdict, the size, or nothing", () => {
    const { example } = flipStripExamples;
    const [asking, openness, fading] = example.rows;
    const title = (changes: Partial<typeof example>, language: "de" | "en" = "de") =>
      drawn(flipStrip, { ...example, ...changes }, { language }).title;
    expect(title({})).toBe(
      "Ob A oder B weniger Fälle verliert, hängt an „Neigung, andere zu fragen“ und an einer weiteren Annahme",
    );
    expect(title({ rows: [openness, fading] })).toBe(
      "Ob B klar weniger Fälle verliert als A, hängt an „Wie Mitwirkungsbereitschaft abfärbt“",
    );
    expect(title({ rows: [fading] }, "en")).toBe(
      "No single assumption flips the verdict; “Fading of unused knowledge” changes most how large the difference is",
    );
    expect(title({ rows: [] })).toBe("Keine einzelne Annahme verschiebt die Antwort erkennbar");
    expect(title({ rows: [], all: { ...example.all, worlds: 5 } })).toBe(
      "5 Annahmensätze reichen nicht, um zu sagen, was die Antwort kippen könnte",
    );
    const worse = {
      ...asking,
      parts: asking.parts.map((part, p) => (p === 1 ? { ...part, mean: 0, verdict: "undecided" as const } : part)),
    };
    expect(title({ rows: [worse] }, "en")).toBe("Whether B clearly loses more cases than A depends on “Readiness to ask others”");
  });

  it("flips: both kinds stand apart; shares by the ranges alone in brackets, only where worlds are weighted", () => {
    const { example } = flipStripExamples;
    const words = seen(drawn(flipStrip, example).svg);
    expect(words.indexOf("Kippt das Urteil")).toBeLessThan(words.indexOf("Ändert nur die Größe"));
    expect(words).toContain("weniger in 24 von 26 (23)");
    const plain = seen(drawn(flipStrip, { ...example, weighted: false }).svg);
    expect(plain).toContain("weniger in 24 von 26");
    expect(plain.join(" ")).not.toContain("Klammern");
    const sizes = seen(drawn(flipStrip, { ...example, rows: example.rows.slice(2) }, { width: 340 }).svg);
    expect(sizes).not.toContain("Kippt das Urteil");
    expect(sizes).toContain("17 von 25 (16)");
  });

  it("twins: how many cases change, gain and are missed; one-sided cases are told", () => {
    const pairs = [
      { from: "unnoticed", to: "unnoticed", share: 0.5 },
      { from: "unnoticed", to: "implemented", share: 0.2 },
      { from: "implemented", to: "implemented", share: 0.27 },
      { from: "implemented", to: "overloaded", share: 0.03 },
    ] as const;
    const { a, b, topic } = optionDumbbellExamples.example;
    const figure = drawn(fateAlluvial, { topic, a, b, pairs, cases: 80, onlyA: 3, onlyB: 12 });
    expect(figure.title).toBe("Unter B enden 23 von 100 Fällen anders: 20 kommen zusätzlich ans Ziel, 3 nicht mehr");
    expect(figure.description).toContain("3 Fälle nur unter A, 12 nur unter B");
    expect(seen(figure.svg)).toContain("47 (+17)");
    const same = drawn(fateAlluvial, {
      topic,
      a,
      b,
      pairs: [{ from: "stuck", to: "stuck", share: 1 }],
      cases: 1,
      onlyA: 0,
      onlyB: 0,
    });
    expect(same.title).toBe("Unter A und B enden dieselben Fälle gleich");
  });

  it("bottleneck: the stage whose opening narrows the base's gap most", () => {
    expect(drawn(bottleneckBars, bottleneckBarsExamples.example, { language: "en" }).title).toBe(
      "The narrowest place under A is “Notice”: if it always passed, the gap would fall from 72 to 59 of 100 cases",
    );
    expect(drawn(bottleneckBars, bottleneckBarsExamples.extreme).title).toMatch(/^Keine einzelne Stufe/);
  });

  describe("profile of capacities", () => {
    const { of, profiles } = capacityProfileExamples.example;
    const [a, b] = profiles;
    const level = (p50: number, higher = 0) => ({
      p10: p50 - 0.02,
      p50,
      p90: p50 + 0.02,
      higher,
      lower: 50 - higher,
      worlds: 50,
    });
    const profile = (like: typeof a, governance: number, learning?: number, higher = 0) => ({
      ...like,
      components: { governance: level(governance), ...(learning === undefined ? {} : { learning: level(learning, higher) }) },
    });

    it("names what changes most against A, and in how many sets of assumptions", () => {
      const figure = drawn(capacityProfile, capacityProfileExamples.example);
      expect(figure.title).toBe("Am meisten ändert sich „Systembewusstsein“: 50 von 100 unter C, 31 unter A");
      expect(seen(figure.svg)).toContain("„Systembewusstsein“ ist unter C in 50 von 50 Annahmensätzen höher als unter A.");
      const less = drawn(capacityProfile, { of, profiles: [profile(a, 0.3, 0.4), profile(b, 0.33, 0.2, 4)] }, { language: "en" });
      expect(less.title).toBe("“Reflection and learning” changes most: 20 of 100 under B, 40 under A");
      expect(seen(less.svg).join(" ")).toContain("is lower under B than under A in 46 of 50 sets of assumptions.");
    });

    it("says when options hardly differ, when one stands alone and when nothing happened", () => {
      const title = (...some: typeof profiles) => drawn(capacityProfile, { of, profiles: some }).title;
      expect(title(profile(a, 0.3), profile(b, 0.32))).toBe("Die Profile unterscheiden sich kaum: höchstens um 2 von 100");
      expect(title(a, { ...a })).toBe("Die Profile sind gleich");
      expect(title(profile(a, 0.3, 0.1))).toBe(
        "Das Profil von A, je von 100: Vielfalt der Governance-Formen 30, Reflexion und Lernen 10",
      );
      expect(title({ ...a, components: {} })).toBe("Es geschah nichts, woran sich diese Fähigkeiten zeigen");
    });

    it("compares with the base only what the base has", () => {
      const title = drawn(capacityProfile, { of, profiles: [profile(a, 0.3), profile(b, 0.35, 0.9)] }).title;
      expect(title).toContain("Vielfalt der Governance-Formen");
    });

    it("ranks no scenario: it names the span, keeps the order and says so", () => {
      const figure = drawn(capacityProfile, {
        of: "scenarios",
        profiles: [
          profile({ ...b, name: { ...b.name, letter: "1" } }, 0.5),
          profile({ ...a, name: { ...a.name, letter: "2" } }, 0.2),
        ],
      });
      expect(figure.title).toBe(
        "Am weitesten liegen die Profile bei „Vielfalt der Governance-Formen“ auseinander: 20 bis 50 von 100",
      );
      expect(figure.table.rows.map(([number]) => number)).toEqual(["1", "2"]);
      expect(seen(figure.svg).join(" ")).toContain("Keine Rangfolge: Es sind Typen, keine Städte.");
    });

    it("calls the components as the outputs do", () => {
      const text = seen(drawn(capacityProfile, capacityProfileExamples.example).svg);
      for (const { title } of capacityComponents) expect(text).toContain(title.de);
      const english = seen(drawn(capacityProfile, capacityProfileExamples.example, { language: "en" }).svg);
      for (const { title } of capacityComponents) expect(english).toContain(title.en);
    });
  });
});
