import { piscinaPool } from "../../sim/host/piscina.ts";
import { planJobs } from "../../sim/study/jobs.ts";
import type { Plan } from "../../sim/study/plan.ts";
import { library } from "./city.ts";
import { heading, median, say, verdict } from "./measure.ts";
import { planOf } from "./plan.ts";
import type { Reference } from "./reference.ts";
import type { Effort } from "./speed.ts";

/** What a second worker brings, beside what a second reference loop brings on this machine at this time. */
export async function workers({ weeks, repetitions, worlds, large }: Effort, reference: Reference): Promise<void> {
  heading("Two workers against two reference loops at once, time on the clock");
  const scenario = { ...library.scenario("climate-mayor"), weeks, compareFrom: 0 };
  const plan = planOf(scenario, { worlds: Math.max(2, worlds - (worlds % 2)) });
  const one = await openPool(plan, 1);
  const two = await openPool(plan, 2);
  const gains: { readonly model: number; readonly loop: number }[] = [];
  for (let i = 0; i < repetitions; i++) {
    const alone = await reference.clock(large, 1);
    const [a, b] = await Promise.all([reference.clock(large, 1), reference.clock(large, 1)]);
    gains.push({ model: (await one.seconds()) / (await two.seconds()), loop: (2 * alone) / ((a + b) / 2) });
  }
  await one.close();
  await two.close();
  const share = median(gains.map(({ model, loop }) => model / loop));
  say("two loops do, in the time of one", median(gains.map(({ loop }) => loop)), "times the work");
  say("two workers do, in the time of one", median(gains.map(({ model }) => model)), "times the work");
  say("workers ÷ loops", 100 * share, "%", verdict(share >= 0.9, "90 %"));
}

/** A pool that has run each of its threads warm. */
async function openPool(plan: Plan, count: number): Promise<{ seconds(): Promise<number>; close(): Promise<void> }> {
  const pool = piscinaPool({ workers: count });
  const jobs = planJobs(plan);
  const seconds = async () => {
    const start = performance.now();
    await pool.run(plan, jobs, () => {});
    return (performance.now() - start) / 1000;
  };
  await seconds();
  return { seconds, close: () => pool.close() };
}
