import { expect, it } from "vitest";
import { whoWorksWithWhomData } from "../../../viz/findings/data/who-works-with-whom.ts";
import { organisation, scenarios, topics } from "../report/setting.ts";
import { tableOf } from "../report/study.ts";

const [scenario] = scenarios;
const about = { scenario, organisation, topic: topics[0] };
const [a, b] = scenario.options.map(({ id }) => id);
const tie = (option: string, world: number, from: string, to: string, strength: number) => ({
  scenario: scenario.id,
  option,
  world,
  replication: 0,
  a: from,
  b: to,
  strength,
});
const table = tableOf("ties", [
  tie(a, 0, "61", "66", 0.2),
  tie(a, 1, "61", "66", 0.4),
  tie(b, 0, "66", "61", 0.6),
  tie(b, 1, "61", "66", 0.6),
  tie(a, 0, "01", "61", 0.1),
  tie(a, 0, "61", "02", 0.3),
  tie(a, 1, "01", "61", 0.1),
  tie(a, 1, "61", "02", 0.3),
  tie(a, 0, "01", "02", 0.9),
]);
const study = whoWorksWithWhomData(about, table, a, b, undefined)!;
const { units, ties } = study.data;
const between = (p: string, q: string) => {
  const [from, to] = [p, q].map((code) => units.findIndex((unit) => unit.code === code)).sort((x, y) => x - y);
  return ties.find((one) => one.from === from && one.to === to)!;
};

it("gives the mean tie of each pair of units under both options, whichever stands first", () => {
  expect(study.worlds).toBe(2);
  expect(between("61", "66").a).toBeCloseTo(0.3);
  expect(between("61", "66").b).toBeCloseTo(0.6);
  expect(between("10", "66")).toMatchObject({ a: 0, b: 0 });
  expect(ties).toHaveLength((units.length * (units.length - 1)) / 2);
});

it("keeps Dezernate together and pools the small units last, with the mean of their ties", () => {
  const dezernate = units.map(({ dezernat }) => dezernat);
  expect(dezernate.filter((name, i) => name !== dezernate[i - 1])).toHaveLength(new Set(dezernate).size);
  expect(units[units.length - 1]).toMatchObject({ code: "small", small: true });
  expect(units.map(({ code }) => code)).not.toContain("01");
  expect(between("small", "61").a).toBeCloseTo(0.2);
});

it("respects the worlds' weights, and is none without ties", () => {
  const weighted = whoWorksWithWhomData(about, table, a, undefined, [0, 1])!;
  expect(weighted.data.ties.find(({ from, to }) => units[from].code === "61" && units[to].code === "66")!.a).toBeCloseTo(0.4);
  expect(weighted.data.b).toBeUndefined();
  expect(whoWorksWithWhomData(about, tableOf("ties", []), a, b, undefined)).toBeUndefined();
});
