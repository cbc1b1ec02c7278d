import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { fates, stages } from "../../../sim/model/fate.ts";
import type { Lever } from "../../../sim/model/levers.ts";
import type { ExperimentArm } from "../../../sim/study/hypotheses/experiment.ts";
import { funnel } from "../../../sim/study/nulls/funnel.ts";
import { funnelMeasure } from "../../../sim/study/nulls/funnel-measure.ts";
import { anyLeverOf, leverKinds } from "../../support/arbitrary-lever.ts";
import { library, metropolis } from "../../support/city.ts";
import { armWith, everything, leversOf } from "./arms.ts";

const specs = library.parameters;
const worlds = Array.from({ length: 40 }, (_, index) => ({ index }));

function of(arm: Partial<ExperimentArm>, measure: string, world = { index: 0 }, seed = "seed", topic = 0): number {
  return funnelMeasure(funnel(armWith(arm), world, seed, specs), { measure, topic });
}

/** What the two together add beyond what each adds alone. */
function interaction(
  one: Partial<ExperimentArm>,
  other: Partial<ExperimentArm>,
  measure: string,
  world: { index: number },
): number {
  const both = {
    levers: [...(one.levers ?? []), ...(other.levers ?? [])],
    parameters: { ...one.parameters, ...other.parameters },
  };
  return of(both, measure, world) - of(one, measure, world) - of(other, measure, world) + of({}, measure, world);
}

const logit = (p: number): number => Math.log(p / (1 - p));
const span = { start: 0, end: null, ramp: 0 };
const climate = ["climate-adaptation"];
const rule: Lever = {
  ...span,
  lever: "rule",
  rule: "check",
  topics: climate,
  kind: "checklist",
  scope: [],
  coverage: 0.8,
  guidance: 0,
  hoursPerCase: 2,
};
const course: Lever = {
  ...span,
  lever: "learning",
  topics: climate,
  hoursPerStaffYear: 8,
  voluntary: true,
  content: "subject",
  format: "course",
  types: [],
};
const money: Lever = {
  ...span,
  lever: "money",
  topic: climate[0],
  euroPerYear: 80_000,
  ownShare: 0,
  source: "topicBudget",
  protected: false,
};

describe("the funnel", () => {
  it("gives every case one fate, whatever levers and settings there are", () => {
    const lever = fc.constantFrom(...leverKinds).chain((kind) => anyLeverOf(kind, 104));
    const setting = fc.tuple(fc.constantFrom(...specs.map(({ name }) => name)), fc.double({ min: -5, max: 5, noNaN: true }));
    fc.assert(
      fc.property(fc.array(lever, { maxLength: 8 }), fc.array(setting), fc.nat(1000), (levers, settings, index) => {
        const arm = armWith({ levers, parameters: Object.fromEntries(settings) });
        const { fateShare, topics } = funnel(arm, { index }, "any", specs);
        expect(fateShare.length).toBe(topics.length * fates.length);
        for (let t = 0; t < topics.length; t++) {
          const shares = fateShare.subarray(t * fates.length, (t + 1) * fates.length);
          for (const share of shares) expect(share).toBeGreaterThanOrEqual(0);
          expect(shares.reduce((a, b) => a + b)).toBeCloseTo(1, 12);
        }
      }),
    );
  });

  it("lies where the specification centres the model when no lever acts", () => {
    const gaps = Array.from({ length: 500 }, (_, index) => of({}, "gap", { index })).sort((a, b) => a - b);
    expect(gaps[25]).toBeGreaterThan(0.45);
    expect(gaps[475]).toBeLessThan(0.85);
    expect(gaps[475] - gaps[25]).toBeGreaterThan(0.2);
  });

  it("has no interaction on the log scale where levers and settings address different stages, but one on the plain scale", () => {
    const pairs: [Partial<ExperimentArm>, Partial<ExperimentArm>][] = [
      [{ levers: [rule] }, { levers: [money] }],
      [{ levers: [rule] }, { parameters: { openness: 0.65 } }],
      [{ levers: leversOf("training", { content: "process" }) }, { parameters: { openness: 0.65 } }],
    ];
    for (const world of worlds)
      for (const [one, other] of pairs) {
        expect(Math.abs(interaction(one, other, "logPass", world))).toBeLessThan(1e-12);
        expect(interaction(one, other, "gap", world)).toBeLessThan(-1e-5);
      }
  });

  it("has levers on the same stage weaken each other", () => {
    for (const world of worlds) {
      expect(interaction({ levers: [rule] }, { levers: [course] }, "logPass.notice", world)).toBeLessThan(-1e-4);
      expect(interaction({ levers: [rule] }, { levers: [course] }, "logPass", world)).toBeLessThan(-1e-4);
    }
  });

  it("adds up what levers and settings do to the logit of one stage", () => {
    const awareness = { awareness: 1.1 };
    for (const world of worlds) {
      const at = (arm: Partial<ExperimentArm>): number => logit(of(arm, "pass.notice", world));
      const both = at({ levers: [rule, course], parameters: awareness });
      const none = at({});
      const apart = [{ levers: [rule] }, { levers: [course] }, { parameters: awareness }].map((arm) => at(arm) - none);
      expect(both - none).toBeCloseTo(apart[0] + apart[1] + apart[2], 10);
      for (const each of apart) expect(each).toBeGreaterThan(0.01);
    }
  });

  it("never lets more posts lower what passes", () => {
    const posts = [0, 0.25, 0.5, 1, 2, 4, 8, 16];
    const unit = (n: number): readonly Lever[] =>
      leversOf("line-unit").map((lever) => (lever.lever === "unit" ? { ...lever, posts: n } : lever));
    for (const world of worlds) {
      for (const stage of stages) {
        const passes = posts.map((n) => of({ levers: unit(n) }, `pass.${stage}`, world));
        for (let i = 1; i < passes.length; i++) expect(passes[i]).toBeGreaterThanOrEqual(passes[i - 1] - 1e-12);
      }
      const gaps = posts.map((n) => of({ levers: unit(n) }, "gap", world));
      expect(gaps[0]).toBe(of({}, "gap", world));
      for (let i = 1; i < gaps.length; i++) expect(gaps[i]).toBeLessThan(gaps[i - 1]);
    }
  });

  it("knows how long a lever acts, not when", () => {
    const at = (start: number, end: number | null, ramp = 0): number =>
      of({ weeks: 104, compareFrom: 52, levers: [{ ...rule, start, end, ramp }] }, "pass.notice");
    const none = of({}, "pass.notice");
    expect(at(52, 78)).toBe(at(78, 104));
    expect(at(60, 90, 30)).toBe(at(60, 90));
    expect(at(0, 52)).toBe(none);
    expect(at(104, null)).toBe(none);
    expect(at(0, null)).toBe(at(52, 104));
    expect(logit(at(52, 78)) - logit(none)).toBeCloseTo((logit(at(0, null)) - logit(none)) / 2, 10);
  });

  it("gives the same bits again, and draws that nothing else in the arm moves", () => {
    const arm = armWith({ levers: everything, parameters: { utilisation: 1, openness: { plus: 0.1 } } });
    for (const world of worlds) {
      expect(funnel(arm, world, "seed", specs).fateShare).toEqual(funnel(arm, world, "seed", [...specs].reverse()).fateShare);
      for (const stage of stages)
        if (stage !== "afford")
          expect(of({ levers: [money] }, `pass.${stage}`, world)).toBeCloseTo(of({}, `pass.${stage}`, world), 12);
    }
    expect(new Set(worlds.map((world) => of({}, "gap", world))).size).toBe(worlds.length);
    expect(of({}, "gap", { index: 3 }, "other")).not.toBe(of({}, "gap", { index: 3 }));
  });

  it("has no administration, people, structures or chance", () => {
    const arm = { levers: everything, parameters: { utilisation: 1 } };
    const spreads = Object.fromEntries(specs.filter(({ name }) => name.endsWith("Spread")).map(({ name, max }) => [name, max]));
    for (const measure of ["gap", "logPass.coordinate"]) {
      const usual = of(arm, measure);
      expect(of({ ...arm, organisation: metropolis }, measure)).toBe(usual);
      expect(of({ ...arm, structures: { stages: "compensating", openness: "none" } }, measure)).toBe(usual);
      expect(of({ ...arm, chance: "own", off: ["officers", "learning"] }, measure)).toBe(usual);
      expect(of({ ...arm, parameters: { ...arm.parameters, ...spreads, leavingPerYear: 0.3, forgetting: 1 } }, measure)).toBe(
        usual,
      );
    }
    for (const kind of ["heads", "recruitment", "recut", "overtake"]) {
      const levers = everything.filter(({ lever }) => lever === kind);
      expect(levers.length, kind).toBeGreaterThan(0);
      expect(of({ levers }, "gap")).toBe(of({}, "gap"));
    }
  });

  it("touches the topics a lever is about", () => {
    expect(of({ levers: [rule] }, "gap", worlds[0], "seed", 1)).toBe(of({}, "gap", worlds[0], "seed", 1));
    expect(of({ levers: [rule] }, "gap")).toBeLessThan(of({}, "gap"));
  });

  it("passes everything at a stage that is opened", () => {
    for (const stage of stages) {
      expect(of({ open: [stage] }, `pass.${stage}`)).toBe(1);
      expect(of({ open: [stage] }, "gap")).toBeLessThan(of({}, "gap"));
    }
    expect(of({ open: stages }, "gap")).toBeCloseTo(0.5 * of({ open: stages }, "lost.symbolic"), 12);
  });
});

describe("levers that by definition wait for others", () => {
  const unit = leversOf("line-unit", { posts: 1 })[0];

  it("a later lever of the same unit takes it over", () => {
    if (unit.lever !== "unit") throw new Error("the first lever of a line unit is its team");
    const later: Lever = { ...unit, start: 52, posts: 3 };
    const grown = of({ levers: [unit, later] }, "gap");
    expect(of({ levers: [later, unit] }, "gap")).toBeCloseTo(grown, 12);
    expect(grown).toBeCloseTo(of({ levers: [{ ...unit, end: 52 }, later] }, "gap"), 12);
    expect(grown).toBeGreaterThan(of({ levers: [unit, { ...later, unit: "second" }] }, "gap"));
  });

  it("backing that needs a window acts while an event does", () => {
    const backing: Lever = {
      ...span,
      lever: "backing",
      topics: climate,
      by: "keyActor",
      attentionHours: 6,
      veto: false,
      heard: false,
      window: true,
    };
    const event: Lever = {
      ...{ ...span, start: 26, end: 78, lever: "demand" as const, topic: climate[0] },
      ...{ occasions: 1, regularWork: 0, contact: 0, salience: 0.5, novelty: 0 },
    };
    expect(of({ levers: [backing] }, "pass.decide")).toBe(of({}, "pass.decide"));
    const half = of({ levers: [backing, event] }, "pass.decide");
    const whole = of({ levers: [{ ...backing, window: false }, event] }, "pass.decide");
    const none = of({ levers: [event] }, "pass.decide");
    expect(logit(half) - logit(none)).toBeCloseTo((logit(whole) - logit(none)) / 2, 10);
    expect(half).toBeGreaterThan(none);
  });

  it("a funding programme pays only where somebody applies", () => {
    const programme: Lever = {
      ...span,
      lever: "funding",
      topic: climate[0],
      euroPerYear: 200_000,
      ownShare: 0.2,
      hoursNeeded: 300,
    };
    const applies = (fundraise: number): Lever => {
      if (unit.lever !== "unit") throw new Error("the first lever of a line unit is its team");
      return { ...unit, hours: { advise: 1 - fundraise, visit: 0, screen: 0, convene: 0, fundraise, bridge: 0 } };
    };
    expect(of({ levers: [programme] }, "gap")).toBe(of({}, "gap"));
    expect(of({ levers: [programme, applies(0)] }, "pass.afford")).toBe(of({ levers: [applies(0)] }, "pass.afford"));
    expect(of({ levers: [programme, applies(0.3)] }, "pass.afford")).toBeGreaterThan(
      of({ levers: [applies(0.3)] }, "pass.afford") + 1e-3,
    );
  });
});

describe("settings of an arm", () => {
  const set = (parameters: ExperimentArm["parameters"], measure: string): number => of({ parameters }, measure);

  it("count from the default, however they are written", () => {
    expect(set({ utilisation: 0.92, effort: 1 }, "gap")).toBe(set({}, "gap"));
    expect(set({ utilisation: { plus: 0.06 } }, "gap")).toBeCloseTo(set({ utilisation: 0.98 }, "gap"), 12);
    expect(set({ effort: { times: 1.4 } }, "gap")).toBe(set({ effort: 1.4 }, "gap"));
  });

  it("move their own stage in their own direction", () => {
    const expected = [
      ["utilisation", 0.98, "do", -1],
      ["effort", 1.4, "do", -1],
      ["openness", 0.68, "takeUp", 1],
      ["awareness", 1.2, "notice", 1],
      ["knowHow", 1.2, "knowHow", 1],
      ["partners", 1.3, "coordinate", -1],
      ["unclear", 0.22, "assign", -1],
      ["conflict", 1.5, "decide", -1],
      ["baseBudget", 850, "afford", 1],
    ] as const;
    for (const [name, value, own, sign] of expected)
      for (const stage of stages) {
        const moved = set({ [name]: value }, `pass.${stage}`) - set({}, `pass.${stage}`);
        if (stage === own) expect(sign * moved, name).toBeGreaterThan(1e-3);
        else expect(Math.abs(moved), name).toBeLessThan(1e-12);
      }
  });

  it("are worth the same on the logit at both ends of a logarithmic range, and no more far beyond", () => {
    const away = (value: number): number => logit(set({ effort: value }, "pass.do")) - logit(set({}, "pass.do"));
    expect(away(0.5)).toBeCloseTo(-away(2), 10);
    expect(away(0)).toBe(away(1e-6));
    expect(away(1e9)).toBe(away(1e6));
    expect(Number.isFinite(away(0))).toBe(true);
  });
});
