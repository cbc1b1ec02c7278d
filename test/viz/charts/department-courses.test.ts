import { describe, expect, it } from "vitest";
import { type DepartmentCourse, departmentCourses } from "../../../viz/charts/department-courses.ts";
import { departmentCoursesExamples } from "../../../viz/charts/department-courses-examples.ts";
import type { Trend } from "../../../viz/text/courses-words.ts";
import { boxesOf } from "./boxes.ts";
import { drawn } from "./drawing.ts";

const base = departmentCoursesExamples.example;
const row = (name: string, change: number, trend: Trend, other: Trend = "steady", small = false): DepartmentCourse => ({
  code: name,
  name,
  dezernat: "I",
  small,
  base: { gaps: base.years.map((_, year) => 0.5 + (change * year) / 9), change, trend },
  other: { gaps: base.years.map(() => 0.5), change: 0, trend: other },
  rest: base.years.map(() => 0.6),
});
const seen = (svg: Element) => boxesOf(svg).map((box) => box.text);

describe("title", () => {
  const rows = [
    row("Rechtsamt", 0.1, "grows"),
    row("Tiefbauamt", 0.3, "grows", "shrinks"),
    row("Sport", 0, "steady"),
    row("", 0.9, "grows", "grows", true),
  ];

  it("counts the units in which the gap grows and shrinks, under both options, and names the strongest that stands alone", () => {
    expect(drawn(departmentCourses, { ...base, rows }).title).toBe(
      "Unter A wächst die Lücke in 3 Einheiten (am stärksten: Tiefbauamt), sonst ändert sie sich nicht klar; " +
        "unter B wächst sie in 1 und schrumpft in 1",
    );
    const both = [...rows, row("Kultur", -0.4, "shrinks")];
    expect(drawn(departmentCourses, { ...base, rows: both }, { language: "en" }).title).toBe(
      "Under A the gap grows in 3 units (most: Tiefbauamt) and shrinks in 1; elsewhere it does not clearly change; " +
        "under B it grows in 1 and shrinks in 1",
    );
  });

  it("says when it only shrinks, when nothing changes, and nothing of an option that is not there", () => {
    const alone = (rows: readonly DepartmentCourse[]) => {
      const { b: _, ...without } = base;
      return drawn(departmentCourses, { ...without, rows: rows.map(({ other: __, ...rest }) => rest) }).title;
    };
    expect(alone([row("Kultur", -0.4, "shrinks")])).toBe("Unter A schrumpft die Lücke in 1 Einheit (am stärksten: Kultur)");
    expect(alone([row("Kultur", 0, "steady")])).toBe("Unter A ändert sich die Lücke in keiner Einheit klar");
    expect(alone([])).toBe("In diesem Zeitraum wird kein Fall fällig");
  });
});

it("orders units by trend and size of the change, with the last year's numbers at the lines", () => {
  const rows = [row("Sport", 0, "steady"), row("Rechtsamt", 0.1, "grows"), row("Tiefbauamt", 0.3, "grows")];
  const words = seen(drawn(departmentCourses, { ...base, rows }).svg);
  const order = [
    "Lücke wächst unter A: 2 Einheiten",
    "Tiefbauamt",
    "Rechtsamt",
    "Keine klare Änderung unter A: 1 Einheit",
    "Sport",
  ];
  expect(words.filter((text) => order.includes(text))).toEqual(order);
  expect(words.filter((text) => /^A \d+$/.test(text))).toEqual(["A 80", "A 60", "A 50"]);
});

it("draws all panels in one scale, and each option in its own line", () => {
  const { svg, table } = drawn(departmentCourses, {
    ...base,
    b: { ...base.b!, letter: "C" },
    rows: [row("Tiefbauamt", 0.3, "grows"), row("Sport", 0, "steady")],
  });
  const lines = [...svg.querySelectorAll("path[data-option]")];
  expect(lines.map((path) => path.getAttribute("stroke-dasharray"))).toEqual([null, "2 3", null, "2 3"]);
  // 50 of 100 lies equally high above the floor of both panels.
  const first = (path: Element) => Number(/^M[\d.]+,([\d.]+)/.exec(path.getAttribute("d")!)![1]);
  const floors = [...svg.querySelectorAll("line[stroke='#C8C8C8']")].map((line) => Number(line.getAttribute("y1")));
  const above = lines.map((path) => Math.min(...floors.filter((y) => y >= first(path)).map((y) => y - first(path))));
  expect(new Set(above.map(Math.round)).size).toBe(1);
  expect(table.columns.map(({ name }) => name).slice(-2)).toEqual(["year9", "year10"]);
  expect(table.rows.map((cells) => cells[3])).toEqual(["alle übrigen", "A", "C", "alle übrigen", "A", "C"]);
});
