import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { spread, textWidth, truncate, wrap } from "../../../viz/charts/measure.ts";
import { bold, ranges, regular } from "../../../viz/charts/widths.ts";
import { advances } from "./dejavu.ts";

const words = fc
  .array(fc.string({ unit: fc.constantFrom(..."abcmwIÄß-/1"), minLength: 1, maxLength: 24 }), { minLength: 1, maxLength: 12 })
  .map((parts) => parts.join(" "));

describe("widths", () => {
  it("are those of the font", () => {
    expect(regular).toEqual(advances("DejaVuSans.ttf"));
    expect(bold).toEqual(advances("DejaVuSans-Bold.ttf"));
    expect(regular.length).toBe(ranges.reduce((sum, [first, last]) => sum + last - first + 1, 0));
  });

  it("scale with the size; bold is wider; an unknown sign counts a full em", () => {
    expect(textWidth("Straße", 20)).toBeCloseTo(2 * textWidth("Straße", 10), 9);
    expect(textWidth("Straße", 10, true)).toBeGreaterThan(textWidth("Straße", 10));
    expect(textWidth("漢", 12)).toBe(12);
  });
});

describe("wrap", () => {
  it("keeps every line in the width and loses no letter", () => {
    fc.assert(
      fc.property(words, fc.integer({ min: 60, max: 300 }), (text, width) => {
        const lines = wrap(text, 12, width);
        for (const line of lines) expect(textWidth(line, 12)).toBeLessThanOrEqual(width);
        expect(lines.join("").replace(/[\s-]/g, "")).toBe(text.replace(/[\s-]/g, ""));
      }),
    );
  });

  it("breaks after a hyphen or a slash, and breaks a long word with a hyphen", () => {
    expect(wrap("Klima-Bürgermeister", 10, 80)).toEqual(["Klima-", "Bürgermeister"]);
    for (let width = 60; width < 160; width += 3) {
      const [, ...rest] = wrap("Kommunalbeauftragten“", 11, width, true);
      for (const line of rest) expect(line.length).toBeGreaterThan(3);
    }
    const lines = wrap("Grundstücksverkehrsgenehmigungszuständigkeit", 10, 120);
    expect(lines.length).toBeGreaterThan(1);
    expect(lines[0].endsWith("-")).toBe(true);
  });

  it("cuts what exceeds the lines allowed", () => {
    const lines = wrap("eins zwei drei vier fünf sechs sieben", 10, 60, false, 2);
    expect(lines.length).toBe(2);
    expect(lines[1].endsWith("…")).toBe(true);
    expect(textWidth(lines[1], 10)).toBeLessThanOrEqual(60);
  });
});

describe("truncate", () => {
  it("leaves what fits, and ends in … within the width otherwise", () => {
    expect(truncate("Tiefbauamt", 12, 200)).toBe("Tiefbauamt");
    const short = truncate("Feuerwehr und Katastrophenschutz", 12, 100);
    expect(short).toMatch(/^Feuerwehr.*…$/);
    expect(textWidth(short, 12)).toBeLessThanOrEqual(100);
  });
});

describe("spread", () => {
  const labels = fc.array(
    fc.record({ at: fc.double({ min: 0, max: 400, noNaN: true }), size: fc.integer({ min: 5, max: 40 }) }),
    {
      minLength: 1,
      maxLength: 10,
    },
  );

  it("keeps order, separates labels and stays inside when there is room", () => {
    fc.assert(
      fc.property(labels, (all) => {
        const centres = spread(
          all.map((l) => l.at),
          all.map((l) => l.size),
          0,
          420,
        );
        const order = all.map((_, i) => i).sort((p, q) => all[p].at - all[q].at || p - q);
        for (let i = 1; i < order.length; i++) {
          const [p, q] = [order[i - 1], order[i]];
          expect(centres[q] - centres[p]).toBeGreaterThanOrEqual((all[p].size + all[q].size) / 2 - 1e-6);
        }
        for (const [i, centre] of centres.entries()) {
          expect(centre - all[i].size / 2).toBeGreaterThanOrEqual(-1e-6);
          expect(centre + all[i].size / 2).toBeLessThanOrEqual(420 + 1e-6);
        }
      }),
    );
  });

  it("moves nothing that has room", () => {
    expect(spread([10, 50, 90], [20, 20, 20], 0, 100)).toEqual([10, 50, 90]);
  });
});
