import { expect, it } from "vitest";
import { costAndCases } from "../../../viz/charts/cost-and-cases.ts";
import { costAndCasesExamples } from "../../../viz/charts/cost-and-cases-examples.ts";
import { boxesOf } from "./boxes.ts";
import { drawn } from "./drawing.ts";

const data = costAndCasesExamples.example;
const [a, b, c] = data.options;
const seen = (svg: Element) => boxesOf(svg).map((box) => box.text);
const flat = (mean: number) => ({ mean, lo: mean, hi: mean });

it("says in one breath what an option saves, what it costs more and what is left undone for it", () => {
  expect(drawn(costAndCases, data).title).toBe(
    "Mit C gehen 5 bis 13 von 100 Fällen weniger verloren als mit A. " +
      "Das kostet im Jahr rund 319.000 Euro mehr, von 100 Stunden Regelarbeit bleibt 1 mehr liegen",
  );
  expect(drawn(costAndCases, { ...data, told: "B" }).title).toMatch(
    /^Mit B gehen von 100 Fällen 7 weniger bis 1 mehr verloren als mit A\. Das kostet im Jahr rund 16\.000 Euro mehr/,
  );
  const same = {
    ...b,
    yearly: flat(a.yearly.mean * 1.01),
    arrears: flat(0.02),
    difference: { ...flat(0), verdict: "equivalent" as const },
  };
  expect(drawn(costAndCases, { ...data, options: [a, same], told: "B" }, { language: "en" }).title).toBe(
    "With B, practically as many cases are lost as with A. It costs about as much a year, and 2 fewer of 100 hours of regular work are left undone",
  );
  expect(drawn(costAndCases, { topic: data.topic, options: [a] }).title).toBe(
    "Option A kostet rund 412.000 Euro im Jahr; von 100 Stunden Regelarbeit bleiben 4 liegen",
  );
});

it.each([960, 340])("shows at %i pixels what is not counted, and arrears wherever there is cost", (width) => {
  const words = seen(drawn(costAndCases, data, { width }).svg);
  expect(words.join(" ")).toMatch(/Nicht gezählt: Mehrarbeit in den Ämtern/);
  expect(words.join(" ")).toContain("Keine Rangfolge");
  for (const text of ["412", "428 (+16)", "731 (+319)", "dazu einmalig 24", "4", "6 (+2)", "5 (+1)"])
    expect(words).toContain(text);
  const at = (text: string) => words.indexOf(text);
  if (width < 480) expect(at("428 (+16)") < at("6 (+2)") && at("6 (+2)") < at("731 (+319)")).toBe(true);
});

it("keeps the order of the options, however good or cheap they are", () => {
  const { svg, table } = drawn(costAndCases, { ...data, options: [a, c, b] });
  expect(table.rows.map(([letter]) => letter)).toEqual(["A", "C", "B"]);
  const heights = ["A", "C", "B"].map((letter) =>
    Number(svg.querySelector(`text[data-option="${letter}"][x="0"]`)!.getAttribute("y")),
  );
  expect(heights).toEqual([...heights].sort((p, q) => p - q));
});

it("does not draw an open difference like a clear one", () => {
  const { svg } = drawn(costAndCases, data);
  const fills = [...svg.querySelectorAll("circle")].map((circle) => circle.getAttribute("fill"));
  expect(fills).toEqual(["#B5B5B5", "#1A1A1A"]);
});
