import { instruments } from "../../../sim/instruments/registry.ts";
import type { Organisation } from "../../../sim/model/organisation.ts";
import type { RunResult } from "../../../sim/model/result.ts";
import { beginRun } from "../../../sim/run.ts";
import { compileOption } from "../../../sim/scenario/compile.ts";
import { planInquiry } from "../../../sim/study/inquiry/plan-of-inquiry.ts";
import type { Plan } from "../../../sim/study/plan.ts";
import { leversKey, settingKey, settingOf } from "../../../sim/study/setting.ts";
import { unitsOf } from "../../findings/data/units.ts";
import { chooseCases } from "./followed-cases.ts";
import type { FollowRequest } from "./messages.ts";
import type { WorkerLibrary, WorkOn } from "./worker.ts";

/** Two traced runs of one set of assumptions. */
interface Traced {
  readonly key: string;
  readonly a: RunResult;
  readonly b: RunResult;
}

/** Single cases under two options; the last pair of runs is kept, for the next question about it. */
export function followWork({ shelf, plausible }: WorkerLibrary): WorkOn<"follow"> {
  let traced: Traced | undefined;

  function* trace({ a, b, query }: FollowRequest, plan: Plan): Generator<undefined, Traced, undefined> {
    const [scenario] = plan.scenarios;
    const setting = settingOf({ ...plan, log: "trace" }, { scenario: scenario.id, world: query.world, replication: 0 });
    const levers = [a, b].map((option) => compileOption(scenario, option, instruments));
    const key = [settingKey(setting), ...levers.map(leversKey)].join(" ");
    if (traced?.key === key) return traced;
    const results: RunResult[] = [];
    for (const ofOption of levers) {
      const run = beginRun({ ...setting.input, levers: ofOption, open: [] });
      while (run.week < run.weeks) {
        run.advance(run.week + 1);
        yield;
      }
      results.push(run.result());
    }
    return (traced = { key, a: results[0], b: results[1] });
  }

  return {
    async follow(request, { inSlices }) {
      const plan = planInquiry(request.inquiry, shelf, plausible);
      const { a, b } = await inSlices(trace(request, plan));
      const topic = a.topics.indexOf(plan.scenarios[0].focus);
      return chooseCases(a, b, { topic, query: request.query, count: request.count, unitOf: unitNames(plan.organisations[0]) });
    },
  };
}

/** Code by which each department is shown: its own, or that of the small ones together. */
function unitNames(organisation: Organisation): (code: string) => string {
  const names = new Map(unitsOf(organisation).flatMap(({ name, codes }) => codes.map((code) => [code, name.code] as const)));
  return (code) => names.get(code) ?? code;
}
