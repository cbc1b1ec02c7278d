import { describe, expect, it } from "vitest";
import { influx } from "../../sim/instruments/influx.ts";
import { buildWorld } from "../../sim/model/build.ts";
import type { World } from "../../sim/model/world.ts";
import { administration, inputWith, optionInput, scenarios, topicIds, topicsNamed, watch, watchOnly } from "../support/city.ts";
import { occasionsOf } from "../support/occasions.ts";
import { mean, variance } from "../support/statistics.ts";

function outsideOf(topics: readonly string[], seed = 1): World {
  return watchOnly(inputWith({ topics: topicsNamed(...topics), weeks: 60, seed }), ["outside"], () => {});
}

/** Rows of one topic in a column of staff and topics. */
function traitsOf({ c, topics, staff }: World, topic: string): number[][] {
  const from = topics.findIndex(({ id }) => id === topic) * staff;
  return [c.awareness, c.knowHow, c.openness, c.duty].map((column) => [...column.subarray(from, from + staff)]);
}

describe.each(scenarios.map((scenario) => [scenario.id, scenario] as const))("scenario %s", (_id, scenario) => {
  const weeks = Math.min(scenario.weeks, 160);

  it("meets the same occasions in every option", () => {
    const [first, ...others] = scenario.options.map((option) =>
      occasionsOf(watch(optionInput(scenario, option.id, { weeks }), () => {})),
    );
    expect(first.length).toBeGreaterThan(1_000);
    for (const occasions of others) expect(occasions).toEqual(first);
  });

  it("meets them however people and politics move", () => {
    const input = optionInput(scenario, scenario.options[0].id, { weeks });
    const whole = occasionsOf(watch(input, () => {}));
    expect(occasionsOf(watchOnly(input, ["outside"], () => {}))).toEqual(whole);
  });
});

describe("a topic more", () => {
  const [some, all] = [outsideOf(["integration", "inclusion"]), outsideOf(topicIds)];

  it.each(["integration", "inclusion"])("leaves the occasions of %s as they were", (topic) => {
    expect(occasionsOf(some, topic).length).toBeGreaterThan(100);
    expect(occasionsOf(all, topic)).toEqual(occasionsOf(some, topic));
  });

  it.each(["integration", "inclusion"])("leaves what people bring to %s as it was", (topic) => {
    expect(traitsOf(all, topic)).toEqual(traitsOf(some, topic));
  });
});

it("the order of topics does not matter to what comes and to what people bring", () => {
  const forward = outsideOf(topicIds);
  const backward = outsideOf([...topicIds].reverse());
  for (const topic of topicIds) {
    expect(occasionsOf(backward, topic)).toEqual(occasionsOf(forward, topic));
    expect(traitsOf(backward, topic)).toEqual(traitsOf(forward, topic));
  }
});

it("another seed brings other occasions and other people", () => {
  const [a, b] = [outsideOf(topicIds, 1), outsideOf(topicIds, 2)];
  const common = new Set(occasionsOf(a));
  expect(occasionsOf(b).filter((line) => common.has(line)).length).toBeLessThan(0.001 * b.cases.length);
  expect(traitsOf(a, "integration")).not.toEqual(traitsOf(b, "integration"));
});

it("as many occasions come as the topics announce", () => {
  const { c } = buildWorld(inputWith({ topics: topicsNamed(...topicIds) }));
  const expected = c.arrivals.reduce((sum, rate) => sum + 60 * rate, 0);
  const came = [1, 2, 3, 4].map((seed) => outsideOf(topicIds, seed).cases.length);
  for (const count of came) expect(Math.abs(count - expected)).toBeLessThan(3.5 * Math.sqrt(expected));
});

it("an event adds contact and work while it lasts, and leaves none behind", () => {
  const levers = influx.levers({ fadeWeeks: 0 }, { id: "influx", topics: ["integration"], start: 10, end: 30, ramp: 5 });
  const states = new Map<number, [number[], number[]]>();
  watchOnly(inputWith({ topics: topicsNamed("integration"), levers, weeks: 40 }), ["outside"], ({ c, week }) => {
    states.set(week, [[...c.contact], [...c.extraWork]]);
  });
  const sum = (values: number[]) => values.reduce((total, x) => total + x, 0);
  expect(sum(states.get(12)![0])).toBeGreaterThan(sum(states.get(9)![0]));
  expect(sum(states.get(29)![0])).toBeGreaterThan(sum(states.get(12)![0]));
  expect(states.get(29)).toEqual(states.get(14));
  expect(states.get(30)).toEqual(states.get(9));
});

it("as many cases come to one department of thousands of staff as to many small ones", () => {
  const relevance = { integration: 1 };
  const large = administration([{ code: "A", staff: 12_000, relevance }]);
  const input = inputWith({ organisation: large, topics: topicsNamed("integration"), weeks: 40 });
  const w = watchOnly(input, ["outside"], () => {});
  const counts = new Float64Array(40);
  for (let row = 0; row < w.cases.length; row++) counts[w.cases.week[row]]++;
  const rate = w.c.arrivals[0];
  expect(rate).toBeGreaterThan(1_000);
  expect(Math.abs(mean(counts) - rate)).toBeLessThan(3.5 * Math.sqrt(rate / 40));
  expect(variance(counts) / rate).toBeGreaterThan(0.4);
  expect(variance(counts) / rate).toBeLessThan(1.9);
});
