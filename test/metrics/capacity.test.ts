import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { capacityAwareness } from "../../sim/metrics/capacity-awareness.ts";
import { capacityComponents } from "../../sim/metrics/capacity-components.ts";
import { capacityGovernance } from "../../sim/metrics/capacity-governance.ts";
import { capacityLeadership } from "../../sim/metrics/capacity-leadership.ts";
import { capacityLearning } from "../../sim/metrics/capacity-learning.ts";
import { type CapacityTally, tallyCapacity } from "../../sim/metrics/capacity-tally.ts";
import type { Metric } from "../../sim/metrics/metric.ts";
import { observed } from "../../sim/metrics/observed.ts";
import { type CapacityCount, capacityCounts } from "../../sim/model/capacity.ts";
import { handMadeRun, type Told } from "./hand-made-run.ts";

const ways: readonly CapacityCount[] = capacityCounts.filter((name) => /^(via|settledBy|helpedBy)/.test(name));
const tally = (counts: Partial<Record<CapacityCount, number>>): CapacityTally =>
  tallyCapacity(handMadeRun({ capacity: [[counts]] }), 0, 0, 1);
const evenly = (names: readonly CapacityCount[], each = 7) => Object.fromEntries(names.map((name) => [name, each]));
const outputOf = (metric: Metric, told: Told, topic = 0) => metric.value(observed(handMadeRun(told)), topic);

describe("diversity of governance forms", () => {
  const governance = (counts: Partial<Record<CapacityCount, number>>) => capacityGovernance.of(tally(counts));

  it("is 0 with one way, 1 with all ways alike, and counts ways in between", () => {
    expect(ways).toHaveLength(11);
    expect(governance({ viaTie: 40 })).toBe(0);
    expect(governance(evenly(ways))).toBeCloseTo(1, 12);
    expect(governance(evenly(["viaBody", "settledByUnit", "helpedByRule"]))).toBeCloseTo(0, 12);
    expect(governance(evenly(["viaBody", "viaTie"]))).toBeCloseTo(1 / 4, 12);
    expect(governance(evenly(["viaBody", "viaTie", "settledByUnit", "settledByLine"]))).toBeCloseTo((1 / 4 + 1) / 2, 12);
  });

  it("says less of a way that is hardly used", () => {
    const rare = governance({ viaDienstweg: 990, viaBody: 10 });
    expect(rare).toBeGreaterThan(0);
    expect(rare).toBeLessThan(governance({ viaDienstweg: 500, viaBody: 500 }) * 0.1);
  });

  it("depends on shares alone: not on how much is done, nor on which ways of one question they are", () => {
    fc.assert(
      fc.property(
        fc.array(fc.nat({ max: 500 }), { minLength: 11, maxLength: 11 }),
        fc.integer({ min: 2, max: 9 }),
        fc.nat({ max: 4 }),
        (uses, factor, turn) => {
          fc.pre(uses.some((n) => n > 0));
          const of = (shift: number, times: number) =>
            governance(Object.fromEntries(ways.map((way, i) => [way, uses[i < 5 ? (i + shift) % 5 : i] * times])));
          expect(of(0, 1)).toBeGreaterThanOrEqual(-1e-12);
          expect(of(0, 1)).toBeLessThanOrEqual(1 + 1e-12);
          expect(of(turn, factor)).toBeCloseTo(of(0, 1), 10);
        },
      ),
    );
  });

  it("is 0 where cases arose and no way was used, and unknown where none arose", () => {
    expect(governance({ arose: 12 })).toBe(0);
    expect(governance({})).toBeNaN();
  });
});

describe("leadership, awareness and learning", () => {
  it("weigh their parts alike", () => {
    expect(capacityLeadership.of(tally({ laid: 10, carried: 6, meanCoResponsibility: 0.3, shareLed: 0.45 }))).toBeCloseTo(0.45);
    expect(capacityAwareness.of(tally({ arose: 200, recognised: 50, asked: 40, joined: 30, meanAwareness: 0.5 }))).toBeCloseTo(
      0.5,
    );
    expect(capacityLearning.of(tally({ settled: 50, taught: 20, lookedBack: 5 }))).toBeCloseTo(0.25);
  });

  it("leave out a part that nothing tells about", () => {
    expect(capacityLeadership.of(tally({ meanCoResponsibility: 0.2, shareLed: 0.4 }))).toBeCloseTo(0.3);
    expect(capacityAwareness.of(tally({ arose: 10, recognised: 1, meanAwareness: 0.3 }))).toBeCloseTo(0.2);
    expect(capacityLearning.of(tally({ arose: 10 }))).toBeNaN();
  });

  it("take nothing learned for 0, not for unknown", () => {
    expect(capacityLearning.of(tally({ settled: 50 }))).toBe(0);
    expect(capacityAwareness.of(tally({ arose: 10, asked: 10 }))).toBe(0);
  });

  it("do not exceed 1 when matters of last year are released in this one", () => {
    expect(capacityLeadership.of(tally({ laid: 4, carried: 9, meanCoResponsibility: 1, shareLed: 1 }))).toBe(1);
  });

  it("never fall when more is recognised, joined, released, taught or looked back on", () => {
    const grown = [
      [capacityLeadership, "carried", "laid"],
      [capacityAwareness, "recognised", "arose"],
      [capacityAwareness, "joined", "asked"],
      [capacityLearning, "taught", "settled"],
      [capacityLearning, "lookedBack", "settled"],
    ] as const;
    fc.assert(
      fc.property(
        fc.constantFrom(...grown),
        fc.integer({ min: 1, max: 90 }),
        fc.nat({ max: 99 }),
        ([component, done, all], n, m) => {
          const at = (count: number) => component.of(tally({ [all]: 100, [done]: count }));
          expect(at(Math.min(100, m + n))).toBeGreaterThanOrEqual(at(m));
          if (m + n <= 100) expect(at(m + n)).toBeGreaterThan(at(m));
        },
      ),
    );
  });
});

describe("over the period compared", () => {
  const years = [10, 20, 60].map((recognised, y) => [
    { arose: 100, recognised, meanAwareness: 0.1 * y },
    { arose: 1, recognised: 1, meanAwareness: 1 },
  ]);
  const told: Told = { topics: ["climate", "integration"], weeks: 156, capacity: years };

  it("events of whole years are added and states averaged, topic by topic", () => {
    const awareness = (compareFrom: number, topic = 0) => outputOf(capacityAwareness, { ...told, compareFrom }, topic);
    expect(awareness(0)).toBeCloseTo((0.3 + 0.1) / 2);
    expect(awareness(52)).toBeCloseTo((0.4 + 0.15) / 2);
    expect(awareness(40)).toBe(awareness(52));
    expect(awareness(0, 1)).toBe(1);
  });

  it("the last year counts where no whole year is compared", () => {
    const late = outputOf(capacityAwareness, { ...told, compareFrom: 130 });
    expect(late).toBeCloseTo((0.6 + 0.2) / 2);
    expect(outputOf(capacityAwareness, { ...told, weeks: 130, compareFrom: 110 })).toBe(late);
  });
});

it("components are four, in the order of the seed, each an output of its own", () => {
  expect(capacityComponents.map(({ component }) => component)).toEqual(["governance", "leadership", "awareness", "learning"]);
  for (const { title, meaning } of capacityComponents) {
    expect(title.de).not.toBe(title.en);
    expect(meaning.de).not.toBe(meaning.en);
  }
});
