import { describe, expect, it } from "vitest";
import { effectForest } from "../../../viz/charts/effect-forest.ts";
import type { EffectForestData, ForestContrast, ForestHypothesis } from "../../../viz/charts/effect-forest-data.ts";
import { effectForestExamples } from "../../../viz/charts/effect-forest-examples.ts";
import { boxesOf } from "./boxes.ts";
import { drawn } from "./drawing.ts";

const { example } = effectForestExamples;
const [{ contrasts }] = example.hypotheses;
const one = (verdict: ForestHypothesis["verdict"], more: Partial<ForestHypothesis> = {}): ForestHypothesis => ({
  ...example.hypotheses[0],
  verdict,
  ...more,
});
const finding = (judged: EffectForestData["judged"], language: "de" | "en", ...verdicts: ForestHypothesis["verdict"][]) =>
  drawn(effectForest, { ...example, judged, hypotheses: verdicts.map((verdict) => one(verdict)) }, { language }).title;
const seen = (svg: Element) => boxesOf(svg).map((box) => box.text);
/** A single contrast, in multiples of its bound of 0.5. */
const contrast = (lo: number, estimate: number, hi: number, more: Partial<ForestContrast> = {}): ForestContrast => ({
  ...contrasts[0],
  bound: 0.5,
  lo: lo / 2,
  estimate: estimate / 2,
  hi: hi / 2,
  priorEstimate: estimate / 2,
  ablated: undefined,
  standIns: undefined,
  ...more,
});
const plot = (some: readonly ForestContrast[], weighted = false) =>
  drawn(effectForest, { ...example, weighted, hypotheses: [one("supported", { contrasts: some })] });

describe("the title counts verdicts", () => {
  it("of several, in grammar", () => {
    expect(finding("hypotheses", "de", "supported", "supported", "contradicted")).toBe(
      "2 von 3 Hypothesen sind gestützt, eine ist widerlegt",
    );
    expect(finding("patterns", "de", "supported", "contradicted", "contradicted", "undecided")).toBe(
      "Eines der 4 Muster ist gestützt, 2 sind widerlegt, eines bleibt offen",
    );
    expect(finding("hypotheses", "en", "supported", "equivalent", "equivalent", "undecided", "supported")).toBe(
      "2 of 5 hypotheses are supported, 2 show no notable effect, one stays undecided",
    );
  });

  it("when all agree, and when there is only one", () => {
    expect(finding("patterns", "de", "supported", "supported")).toBe("Beide Muster sind gestützt");
    expect(finding("patterns", "en", "supported", "supported", "supported")).toBe("All 3 patterns are supported");
    expect(finding("hypotheses", "de", "undecided", "undecided")).toBe(
      "Keine der beiden Hypothesen ist gestützt, beide bleiben offen",
    );
    expect(finding("hypotheses", "en", "undecided", "contradicted")).toBe(
      "Neither of the two hypotheses is supported, one is contradicted, one stays undecided",
    );
    expect(finding("hypotheses", "de", "equivalent")).toBe("Die Hypothese zeigt keinen nennenswerten Effekt");
    expect(finding("patterns", "en", "undecided")).toBe("The pattern stays undecided");
    expect(finding("hypotheses", "en", "contradicted")).toBe("The hypothesis is contradicted");
  });
});

describe("the axis is in multiples of the smallest effect that counts", () => {
  const marks = (svg: Element) => Array.from(svg.querySelectorAll("[data-row]"));
  const across = (mark: Element) => Number(mark.querySelector("circle")!.getAttribute("cx"));

  it("so that outcomes of different size share it", () => {
    const small = contrast(1, 3, 4, { bound: 0.001, lo: 0.001, estimate: 0.003, hi: 0.004 });
    const [first, second] = marks(plot([contrast(1, 3, 4), small]).svg);
    expect(across(first)).toBeCloseTo(across(second), 6);
  });

  it("and the wanted range lies where the claim wants the effect", () => {
    const [above, within, notBelow] = marks(
      plot([contrast(1, 2, 4), contrast(1, 2, 4, { test: "within" }), contrast(1, 2, 4, { test: "not-below" })]).svg,
    ).map((mark) => {
      const strip = mark.querySelector("rect")!;
      const from = Number(strip.getAttribute("x"));
      return [from, from + Number(strip.getAttribute("width"))];
    });
    expect(above[0]).toBeCloseTo(within[1], 1);
    expect(notBelow[0]).toBeCloseTo(within[0], 1);
    expect(notBelow[1]).toBeCloseTo(above[1], 1);
    expect(above[1]).toBeGreaterThan(within[1]);
  });

  it("with an arrow at each end that goes on, and the multiple of what lies outside", () => {
    const arrows = (svg: Element) => marks(svg)[0].querySelectorAll("path[d$='v8z']").length;
    expect(arrows(plot([contrast(-3, 2, 5)]).svg)).toBe(0);
    expect(arrows(plot([contrast(-30, 2, 5)]).svg)).toBe(1);
    expect(arrows(plot([contrast(Number.NEGATIVE_INFINITY, 2, Number.POSITIVE_INFINITY)]).svg)).toBe(2);
    const far = plot([contrast(20, 34, 50)]);
    expect(seen(far.svg)).toContain("34×");
    expect(seen(plot([contrast(1, 2, 50)]).svg).join(" ")).not.toContain("×");
  });

  it("says where no run gives a number", () => {
    const nothing = { estimate: Number.NaN, lo: Number.NaN, hi: Number.NaN, priorEstimate: Number.NaN };
    expect(seen(plot([contrast(1, 2, 3, nothing)]).svg)).toContain("keine Zahl");
  });
});

describe("a verdict", () => {
  it("has a shape and a word of its own", () => {
    const shape = (verdict: ForestHypothesis["verdict"]) => {
      const { svg } = plot([contrast(1, 2, 3, { verdict })]);
      const mark = svg.querySelector("[data-row]")!.lastElementChild!;
      const words = seen(svg).filter((text) => ["gestützt", "widerlegt", "kein nennenswerter Effekt", "offen"].includes(text));
      return [`${mark.localName} ${mark.getAttribute("d")?.replace(/^M[^a-z]*/, "")}`, words[0]];
    };
    const all = (["supported", "contradicted", "equivalent", "undecided"] as const).map(shape);
    expect(new Set(all.map(([mark]) => mark)).size).toBe(4);
    expect(all.map(([, word]) => word)).toEqual(["gestützt", "widerlegt", "kein nennenswerter Effekt", "offen"]);
  });

  it("of a contrast is left out where it only repeats that of the whole", () => {
    const words = (some: readonly ForestContrast[]) => seen(plot(some).svg).filter((text) => text === "gestützt").length;
    // The key, the whole; with two contrasts each of them as well.
    expect(words([contrast(1, 2, 3)])).toBe(2);
    expect(words([contrast(1, 2, 3), contrast(1, 2, 3)])).toBe(4);
  });
});

describe("what is set beside", () => {
  it("shows the ranges alone only where worlds are weighted", () => {
    const words = (weighted: boolean) => seen(drawn(effectForest, { ...example, weighted }).svg);
    expect(words(true)).toContain("42 von 100 (30)");
    expect(words(true)).toContain("aus den Spannen allein");
    expect(words(false)).toContain("42 von 100");
    expect(words(false)).not.toContain("aus den Spannen allein");
  });

  it("is explained in the key, and only where it occurs", () => {
    const key = seen(plot([contrast(1, 2, 3, { standIns: { funnel: 0.2 } })]).svg);
    expect(key).toContain("Trichter ohne Akteure");
    expect(key).not.toContain("nur Nachfrage");
    expect(key).not.toContain("ohne den Mechanismus");
  });

  it("stands in the table: columns of null models for patterns alone", () => {
    const names = (judged: EffectForestData["judged"]) =>
      drawn(effectForest, { ...example, judged }).table.columns.map(({ name }) => name);
    expect(names("patterns")).toEqual([...names("hypotheses"), "ablated", "funnel", "queue-network", "demand-only"]);
  });
});
