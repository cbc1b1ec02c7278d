import { describe, expect, it } from "vitest";
import { contrast } from "../../../viz/charts/colours.ts";
import { whoWorksWithWhom } from "../../../viz/charts/who-works-with-whom.ts";
import { whoWorksWithWhomExamples } from "../../../viz/charts/who-works-with-whom-examples.ts";
import { boxesOf, overlaps } from "./boxes.ts";
import { drawn } from "./drawing.ts";

const { a, b } = whoWorksWithWhomExamples.example;
const unit = (name: string, dezernat: string, small = false) => ({ code: name, name, dezernat, small });
const units = [unit("Rechtsamt", "I"), unit("Kämmerei", "I"), unit("Tiefbau", "II"), unit("Umwelt", "II")];
const ties = [
  { from: 0, to: 1, a: 0.5, b: 0.4 },
  { from: 0, to: 2, a: 0.1, b: 0.1 },
  { from: 0, to: 3, a: 0.1, b: 0.12 },
  { from: 1, to: 2, a: 0.1, b: 0.3 },
  { from: 1, to: 3, a: 0, b: 0.16 },
  { from: 2, to: 3, a: 0.6, b: 0.6 },
];
const data = { a, b, units, ties };
const seen = (svg: Element) => boxesOf(svg).map((box) => box.text);

describe("title", () => {
  it("tells the ties across Dezernate under both options, and the pair that changes most", () => {
    // (10 + 10 + 10 + 0) / 4 and (10 + 12 + 30 + 16) / 4.
    expect(drawn(whoWorksWithWhom, data).title).toBe(
      "Über Dezernate hinweg kennen sich unter B 17 von 100 Paaren von Beschäftigten, unter A 8; am meisten gewinnen „Kämmerei“ und „Tiefbau“",
    );
    const back = { ...data, ties: ties.map((tie) => ({ ...tie, a: tie.b, b: tie.a })) };
    expect(drawn(whoWorksWithWhom, back, { language: "en" }).title).toMatch(/under A 17; “Kämmerei” and “Tiefbau” lose most$/);
  });

  it("says when nothing changes, and what stands without an option or a second Dezernat", () => {
    const same = { ...data, ties: ties.map((tie) => ({ ...tie, b: tie.a })) };
    expect(drawn(whoWorksWithWhom, same).title).toMatch(/^Wer mit wem arbeitet, ändert sich unter B kaum: .* 8 von 100/);
    const alone = { a, units, ties: ties.map(({ b: _, ...tie }) => tie) };
    expect(drawn(whoWorksWithWhom, alone).title).toMatch(/^Unter A .* 8 von 100 .*, innerhalb eines Dezernats 55$/);
    const one = { ...alone, units: units.map((each) => ({ ...each, dezernat: "I" })) };
    expect(drawn(whoWorksWithWhom, one).title).toBe("Unter A kennen sich 23 von 100 Paaren von Beschäftigten aus der Arbeit");
  });
});

it("shows the base below the diagonal and the option above it, in one scale that is white at nothing", () => {
  const { svg, table } = drawn(whoWorksWithWhom, data);
  const cells = [...svg.querySelectorAll("rect[data-row]")].map((cell) => {
    const number = (name: string) => Number(cell.getAttribute(name));
    return { x: number("x"), y: number("y"), fill: cell.getAttribute("fill")!, row: table.rows[number("data-row")] };
  });
  expect(cells).toHaveLength(12);
  const columns = [...new Set(cells.map(({ x }) => x))].sort((p, q) => p - q);
  const lines = [...new Set(cells.map(({ y }) => y))].sort((p, q) => p - q);
  for (const { x, y, row } of cells) expect(lines.indexOf(y) > columns.indexOf(x)).toBe(row[0] === "A");
  const fill = (strength: number) => [...new Set(cells.filter(({ row }) => row[5] === strength).map((cell) => cell.fill))];
  expect(fill(0)).toEqual(["#ffffff"]);
  expect(fill(0.1)).toHaveLength(1);
  expect(contrast(fill(0.1)[0], "#ffffff")).toBeLessThan(contrast(fill(0.6)[0], "#ffffff"));
});

it("marks ties that change by five of a hundred or more", () => {
  const { svg } = drawn(whoWorksWithWhom, data);
  const key = 2;
  const dots = [...svg.querySelectorAll("circle")].slice(key).map((circle) => circle.getAttribute("fill") !== "none");
  expect(dots).toEqual([false, true, true]);
});

it("pools many units by Dezernat where it is narrow, with the ties inside on the diagonal", () => {
  const many = { a, b, units: [...units, ...[5, 6, 7, 8, 9, 10].map((n) => unit(`Amt ${n}`, "III"))], ties };
  const { table, svg } = drawn(whoWorksWithWhom, many, { width: 340 });
  const told = table.rows
    .filter(([letter]) => letter === "A")
    .map(([, first, , second, , strength]) => [first, second, Math.round(100 * Number(strength))]);
  expect(told.slice(0, 3)).toEqual([
    ["I", "I", 50],
    ["II", "I", 8],
    ["II", "II", 60],
  ]);
  expect(seen(svg).join(" ")).toContain("In dieser schmalen Form stehen Dezernate");
  expect(drawn(whoWorksWithWhom, data, { width: 340 }).table.rows).toHaveLength(12);
});

describe("nodes and links", () => {
  it.each([960, 340])("are drawn for few units at %i pixels, without labels over each other", (width) => {
    const few = { ...whoWorksWithWhomExamples.example, form: "network" as const };
    const { svg, table } = drawn(whoWorksWithWhom, few, { width });
    expect(svg.querySelectorAll("line[data-row]").length).toBe(table.rows.length);
    expect(svg.querySelectorAll("circle[data-department]").length).toBe(2 * few.units.length);
    expect(overlaps(boxesOf(svg))).toEqual([]);
  });

  it("give way to the matrix for more than 25", () => {
    const { svg } = drawn(whoWorksWithWhom, { ...whoWorksWithWhomExamples.extreme, form: "network" });
    expect(svg.querySelectorAll("line[data-row]").length).toBe(0);
    expect(svg.querySelectorAll("rect[data-row]").length).toBe(60 * 59);
  });
});
