import { column } from "../../sim/core/table.ts";
import { thisThread } from "../../sim/host/this-thread.ts";
import type { Scenario } from "../../sim/scenario/scenario.ts";
import { planJobs } from "../../sim/study/jobs.ts";
import type { Plan } from "../../sim/study/plan.ts";
import { varianceReduction } from "../../sim/study/statistics/variance-reduction.ts";
import { centralWorld } from "../../sim/study/worlds.ts";
import { library } from "./city.ts";
import { heading, median, say } from "./measure.ts";
import { planOf } from "./plan.ts";
import type { Effort } from "./speed.ts";

/** What common chance is worth in each scenario: how many times more runs independent chance would need. */
export async function commonChance({ weeks, worlds }: Effort): Promise<void> {
  heading("Common against independent chance: variance of the difference in the gap, first option against each other");
  const central = centralWorld(library.parameters);
  for (const id of library.scenarioIds) {
    const scenario = library.scenario(id);
    const shortened = { ...scenario, weeks: Math.min(weeks, scenario.weeks) };
    const common = { ...shortened, compareFrom: scenario.compareFrom < shortened.weeks ? scenario.compareFrom : 0 };
    const across = await gaps(planOf(common, { worlds }));
    const within = await gaps(
      planOf(common, { replications: worlds, fixed: central.parameters, fixedStructures: central.structures }),
    );
    report(`${id}, ${worlds} sets of assumptions`, common, across);
    report(`${id}, one set, ${worlds} seeds`, common, within);
  }
}

/** The focus topic's gap of every run, by option, in the order of worlds and replications. */
async function gaps(plan: Plan): Promise<ReadonlyMap<string, readonly number[]>> {
  const { focus } = plan.scenarios[0];
  const byOption = new Map<string, number[]>();
  await thisThread().run(plan, planJobs(plan), ({ tables }) => {
    const table = tables.topics!;
    const [options, topics, values] = ["option", "topic", "gap"].map((name) => column(table, name));
    for (let row = 0; row < table.rows; row++) {
      if (topics[row] !== focus) continue;
      const option = String(options[row]);
      byOption.set(option, [...(byOption.get(option) ?? []), Number(values[row])]);
    }
  });
  return byOption;
}

function report(what: string, { options }: Scenario, gap: ReadonlyMap<string, readonly number[]>): void {
  const base = gap.get(options[0].id)!;
  const reductions = options.slice(1).map(({ id }) => varianceReduction(base, gap.get(id)!));
  const factors = reductions.map(({ factor }) => factor);
  const deviation = (variances: readonly number[]) => (100 * Math.sqrt(median(variances))).toFixed(2);
  const paired = deviation(reductions.map((r) => r.paired));
  const unpaired = deviation(reductions.map((r) => r.unpaired));
  const range = `${Math.min(...factors).toFixed(0)} … ${Math.max(...factors).toFixed(0)}`;
  say(what, median(factors), "× fewer runs", `by option ${range}; points of spread ${paired} instead of ${unpaired}`);
}
