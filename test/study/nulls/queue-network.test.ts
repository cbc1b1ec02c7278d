import { describe, expect, it } from "vitest";
import { observed } from "../../../sim/metrics/observed.ts";
import { fateValue, gapOf, total } from "../../../sim/metrics/summaries.ts";
import { buildWorld } from "../../../sim/model/build.ts";
import { type Fate, fates, pending } from "../../../sim/model/fate.ts";
import type { Lever } from "../../../sim/model/levers.ts";
import type { World } from "../../../sim/model/world.ts";
import { run } from "../../../sim/run.ts";
import type { ExperimentArm } from "../../../sim/study/hypotheses/experiment.ts";
import { queueNetwork } from "../../../sim/study/nulls/queue-network.ts";
import { watch } from "../../support/city.ts";
import { digestOf } from "../../support/digest.ts";
import { armWith, everything, inputOf, leversOf, topics } from "./arms.ts";

/** State of people by person and topic, of departments' cultures, and of acquaintance. */
const people = ["awareness", "knowHow", "openness", "trust", "duty"] as const;
const single = ["load", "efficacy", "network"] as const;
const ofDepartments = ["culture", "conviction", "meanOpenness", "processView"] as const;
const ofHeads = ["superiorConviction"] as const;
const ties = ["informalTie", "bodyTie", "projectTie"] as const;

function stateOf({ c }: World): Record<string, number[]> {
  const names = [...people, ...single, ...ofDepartments, ...ofHeads, ...ties];
  return Object.fromEntries(names.map((name) => [name, [...c[name]]]));
}

const spread = (values: Iterable<number>): number => Math.max(...values) - Math.min(...values);
const perTopic = (values: Float32Array, topic: number): Float32Array => {
  const n = values.length / 2;
  return values.subarray(topic * n, (topic + 1) * n);
};

/** Share of the first topic's value that ends in one of these fates. */
function lostTo(arm: ExperimentArm, ...wanted: Fate[]): number {
  const seen = observed(run(inputOf(arm)));
  return fateValue(seen, 0, wanted) / total(seen.value, seen, 0);
}

describe("the queue network", () => {
  it("begins with people, heads and departments that are all alike", () => {
    const real = buildWorld(inputOf(armWith()));
    const w = buildWorld(inputOf(queueNetwork(armWith())));
    for (const name of people)
      for (const t of [0, 1]) {
        expect(spread(perTopic(w.c[name], t)), name).toBe(0);
        if (name !== "trust") expect(spread(perTopic(real.c[name], t)), name).toBeGreaterThan(0.1);
      }
    for (const name of [...single, "utilisation"] as const) expect(spread(w.c[name]), name).toBe(0);
    for (const name of ["culture", "conviction", "superiorConviction"] as const) expect(spread(w.c[name]), name).toBe(0);
  });

  it("levels departments whose utilisation is known", () => {
    const { organisation } = armWith();
    const known = {
      ...organisation,
      departments: organisation.departments.map((d, i) => ({ ...d, utilisation: i % 2 === 0 ? 0.8 : 1.1 })),
    };
    const { c } = buildWorld(inputOf(queueNetwork(armWith({ organisation: known }))));
    expect(spread(c.utilisation)).toBe(0);
  });

  it("leaves people, cultures and acquaintance as they were with every instrument at work for two years", () => {
    const arm = armWith({ levers: everything });
    const moved = (look: ExperimentArm): string[] => {
      let before: Record<string, number[]> = {};
      const w = watch(inputOf(look), (now) => {
        if (now.week === 0) before = stateOf(now);
      });
      const after = stateOf(w);
      return Object.keys(before).filter((name) => before[name].some((x, i) => x !== after[name][i]));
    };
    expect(moved(queueNetwork(arm))).toEqual([]);
    expect(moved(arm)).toEqual(expect.arrayContaining([...people, "efficacy", "processView", ...ties]));
  });

  it("has officers who know the same, stay, and do not grow", () => {
    const levers = [...leversOf("officer"), ...leversOf("line-unit", { posts: 6, qualification: 0.4 })];
    const w = watch(inputOf(queueNetwork(armWith({ levers }))), () => {});
    const filled = w.units.map((unit) => [...unit.skill]);
    expect(filled.flat().length).toBeGreaterThanOrEqual(7);
    for (const skill of filled.flat()) expect(skill).toBe(1);
    for (const unit of w.units) expect(spread(unit.spell)).toBe(0);
  });

  it("ends cases in queues and work alone", () => {
    const { log } = run(inputOf(queueNetwork(armWith({ levers: everything, weeks: 156 }))));
    const ends = new Set([...log.fate].filter((code) => code !== pending).map((code) => fates[code]));
    for (const fate of ends) expect(["stuck", "uncoordinated", "overloaded", "symbolic", "implemented"]).toContain(fate);
  });

  it("loses more cases in each of its queues when its servers have less time", () => {
    const levers = leversOf("line-unit", { posts: 1 });
    const arm = (parameters: ExperimentArm["parameters"]) =>
      queueNetwork(armWith({ levers, weeks: 156, compareFrom: 52, parameters }));
    const usual = arm({});
    expect(lostTo(arm({ adviceHours: 60 }), "stuck")).toBeGreaterThan(lostTo(usual, "stuck") + 0.1);
    expect(lostTo(arm({ headAttention: 0.05 }), "uncoordinated")).toBeGreaterThan(lostTo(usual, "uncoordinated") + 0.1);
    expect(lostTo(arm({ utilisation: 1.3 }), "overloaded", "symbolic")).toBeGreaterThan(
      lostTo(usual, "overloaded", "symbolic") + 0.1,
    );
  });

  it("is helped by posts, its servers", () => {
    const gap = (posts: number): number => {
      const levers = posts === 0 ? [] : leversOf("line-unit", { posts });
      return gapOf(observed(run(inputOf(queueNetwork(armWith({ levers, weeks: 156, compareFrom: 52 }))))), 0);
    };
    expect(gap(3)).toBeLessThan(gap(0) - 0.1);
  });

  it("delivers measures without money, however their steps are written", () => {
    const step = { id: "build", lead: "", partners: [], weeks: 4, hours: 20, euro: 50_000, after: [] };
    const programme: Lever = {
      ...{ start: 0, end: null, ramp: 0, lever: "programme", programme: "plan", topic: topics[0], measures: 6 },
      ...{ binding: 1, joint: true, steps: 1, arrangement: "line", network: [step] },
    };
    const delivered = (arm: ExperimentArm): number => run(inputOf(arm)).programmeDelivered[0];
    const arm = armWith({ levers: [programme], weeks: 260, parameters: { programmeSpreadWeeks: 26 } });
    expect(delivered(queueNetwork(arm))).toBeGreaterThan(1);
    expect(delivered({ ...arm, off: ["politics"] })).toBe(0);
  });

  it("does not know what only people know", () => {
    const digest = (parameters: ExperimentArm["parameters"]) =>
      digestOf(run(inputOf(queueNetwork(armWith({ levers: everything, weeks: 60, parameters })))));
    const open = { openness: 0.9, opennessWithinDepartments: 0.4, trustLoss: 0.5, doingTeaches: 0.2, stressLoss: 0.3 };
    expect(digest(open)).toBe(digest({}));
    expect(digest({ knowHow: 1.5 })).not.toBe(digest({}));
  });

  it("keeps what the arm itself opens and switches off", () => {
    const { open, off } = queueNetwork(armWith({ open: ["do"], off: ["officers", "politics"] }));
    expect(open).toEqual(["assign", "notice", "takeUp", "decide", "afford", "do"]);
    expect([...off].sort()).toEqual(["attitudes", "learning", "officers", "politics", "staffing"]);
  });
});
