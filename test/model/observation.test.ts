import { describe, expect, it } from "vitest";
import { instruments } from "../../sim/instruments/registry.ts";
import { fateCode, stages } from "../../sim/model/fate.ts";
import { run } from "../../sim/run.ts";
import { inputWith, parametersWith, topicsNamed, watch } from "../support/city.ts";

const topics = ["climate-adaptation", "integration"];
const levers = instruments.flatMap((i) => i.levers(i.example.with, { id: i.id, topics, start: 10, end: 60, ramp: 4 }));
const input = inputWith({ topics: topicsNamed(...topics), levers, weeks: 85 });

describe("what is seen by department", () => {
  const { series, byDepartment, departments } = run(input);
  const count = departments.length;

  it.each(["awareness", "knowHow", "openness", "trust", "courseHours"] as const)("%s adds up to that of the house", (name) => {
    for (let q = 0; q < series.quarters; q++) {
      const people = byDepartment.inPost.subarray(q * count, (q + 1) * count);
      for (let t = 0; t < topics.length; t++) {
        const at = q * topics.length + t;
        const here = byDepartment[name].subarray(at * count, (at + 1) * count);
        const sum = here.reduce((all, value, d) => all + value * people[d], 0);
        expect(sum / people.reduce((a, b) => a + b, 0)).toBeCloseTo(series[name][at], 5);
        expect(new Set(here).size).toBeGreaterThan(3);
      }
    }
  });

  it("stress, backlog and persons present are those of the weeks of a quarter", () => {
    const sums = { stress: 0, backlogHours: 0, present: 0 };
    watch(input, ({ c, week }) => {
      if (week < 78) return;
      sums.stress += c.meanStress[4];
      sums.backlogHours += c.meanBacklog[4];
      sums.present += c.present[4];
    });
    // The last quarter is cut short: weeks 78 to 84.
    for (const [name, sum] of Object.entries(sums) as [keyof typeof sums, number][])
      expect(byDepartment[name][6 * count + 4]).toBeCloseTo(sum / 7, 4);
  });

  it("priority is the head's at the end of the quarter", () => {
    watch(input, ({ c, week }) => {
      if (week !== 25) return;
      for (let d = 0; d < count; d++)
        expect(byDepartment.priority[(1 * 2 + 1) * count + d]).toBe(Math.fround(c.priority[count + d]));
    });
  });
});

it("working ties are told pair by pair: their mean is that of the house, no department has one with itself", () => {
  const { tieStrengths, ties, departments } = run(input);
  const count = departments.length;
  expect(tieStrengths.length).toBe(count * count);
  expect(tieStrengths.every((strength, de) => (de % (count + 1) === 0 ? strength === 0 : strength > 0 && strength < 1))).toBe(
    true,
  );
  expect(tieStrengths.reduce((sum, strength) => sum + strength, 0) / (count * (count - 1))).toBeCloseTo(ties, 5);
  // Not by direction, but from pair to pair they differ.
  const both = (d: number, e: number) => [tieStrengths[d * count + e], tieStrengths[e * count + d]];
  for (let d = 0; d < count; d++) for (let e = 0; e < d; e++) expect(both(d, e)[0] / both(d, e)[1]).toBeCloseTo(1, 0);
  expect(Math.max(...tieStrengths)).toBeGreaterThan(2 * Math.min(...tieStrengths.filter((strength) => strength > 0)));
});

it("hours in courses are those offered, as far as people are willing and not under stress", () => {
  const year = (changes: object) => {
    const { series } = run(inputWith({ weeks: 104, parameters: parametersWith({ trainingHours: 12, ...changes }) }));
    return series.courseHours.reduce((sum, hours) => sum + hours, 0) / 2 / 2;
  };
  const relaxed = year({ stressAttendance: 0, openness: 0.5 });
  expect(relaxed).toBeGreaterThan(12 * 0.3);
  expect(relaxed).toBeLessThan(12 * 0.7);
  expect(year({ stressAttendance: 0, openness: 0.8 })).toBeGreaterThan(1.2 * relaxed);
  expect(year({ stressAttendance: 1, openness: 0.5 })).toBeLessThan(0.9 * relaxed);
});

describe("what is told of single cases", () => {
  const world = watch(input, () => {});
  const log = world.cases.log();

  it("partners are as many as the topic's cases have on average, and a case without them is not lost between departments", () => {
    for (const [t, { partners }] of world.topics.entries()) {
      const rows = [...log.partners.keys()].filter((row) => log.topic[row] === t);
      const mean = rows.reduce((sum, row) => sum + log.partners[row], 0) / rows.length;
      expect(mean).toBeGreaterThan(0.85 * partners * world.p.partners);
      expect(mean).toBeLessThan(1.15 * partners * world.p.partners);
    }
    const alone = [...log.fate].filter((_, row) => log.partners[row] === 0);
    expect(alone.length).toBeGreaterThan(50);
    expect(alone).not.toContain(fateCode("uncoordinated"));
    expect([...log.fate]).toContain(fateCode("uncoordinated"));
  });

  it("effort is known from know how on, and lies around the topic's mean", () => {
    const knowHow = stages.indexOf("knowHow");
    for (let row = 0; row < log.length; row++) {
      const mean = world.c.effortMean[log.topic[row]];
      if (log.stage[row] < knowHow) expect(log.effort[row]).toBeNaN();
      else {
        expect(log.effort[row]).toBeGreaterThanOrEqual(0.249 * mean);
        expect(log.effort[row]).toBeLessThanOrEqual(1.751 * mean);
      }
    }
  });
});
