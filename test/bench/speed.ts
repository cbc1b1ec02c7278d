import { buildWorld } from "../../sim/model/build.ts";
import { processes } from "../../sim/model/week.ts";
import { run } from "../../sim/run.ts";
import { fullRun, staffOf } from "./city.ts";
import { cpuTime, heading, median, say, verdict } from "./measure.ts";
import type { Reference } from "./reference.ts";

/** How long and how often to measure. */
export interface Effort {
  readonly weeks: number;
  readonly repetitions: number;
  readonly sizes: readonly number[];
  /** Staff of the large administration. */
  readonly large: number;
  readonly worlds: number;
}

/** Nanoseconds of CPU per agent and week of one whole run, from building the city to its result. */
function speed(staff: number, topics: number, weeks: number, seed: number): number {
  const input = fullRun(staff, topics, weeks, seed);
  return cpuTime(() => run(input)) / (staffOf(input.organisation) * weeks);
}

/** Runs until the compiler has seen enough: two seconds of CPU, or two runs where that is less. */
function warmUp(staff: number, topics: number, weeks: number): void {
  let spent = 0;
  for (let seed = 1; seed <= 2 || (weeks > 100 && spent < 2e9); seed++) {
    const input = fullRun(staff, topics, weeks, seed);
    spent += cpuTime(() => run(input));
  }
}

/** Several rounds over all `kinds`, one after the other in each, so that a busy minute strikes all alike. */
function rounds<Kind>(kinds: readonly Kind[], count: number, one: (kind: Kind, round: number) => number): number[][] {
  const results = Array.from({ length: count }, (_, round) => kinds.map((kind) => one(kind, round)));
  return kinds.map((_, k) => results.map((result) => result[k]));
}

/** The full model on one core beside the reference loop. */
export async function speedBesideReference({ weeks, repetitions, large }: Effort, reference: Reference): Promise<void> {
  heading("Speed on one core: two topics, about 5 occasions per staff member, year and topic, fates logged");
  for (const staff of [large / 10, large]) {
    warmUp(staff, 2, weeks);
    const organisation = staffOf(fullRun(staff, 2, weeks, 1).organisation);
    const beside: { readonly model: number; readonly loop: number }[] = [];
    let cases = 0;
    for (let i = 0; i < repetitions; i++) {
      const loop = await reference.cpu(staff, 1);
      const input = fullRun(staff, 2, weeks, i + 10);
      const model = cpuTime(() => (cases = run(input).log.length)) / (organisation * weeks);
      beside.push({ model, loop });
    }
    const ratio = median(beside.map(({ model, loop }) => model / loop));
    say(`${organisation} staff: reference loop`, median(beside.map(({ loop }) => loop)), "ns / agent-week");
    say(`${organisation} staff: full model`, median(beside.map(({ model }) => model)), "ns / agent-week");
    say(`${organisation} staff: ratio`, ratio, "×", `${verdict(ratio <= 10, "10 ×")}; ${verdict(ratio <= 5, "5 ×")}`);
    say(`${organisation} staff: occasions`, (cases * 52) / (weeks * organisation * 2), "/ staff-year, topic");
  }
}

/** What a third topic costs. */
export function thirdTopic({ weeks, repetitions, large }: Effort): void {
  heading("Three topics against two");
  for (const topics of [2, 3]) warmUp(large, topics, weeks);
  const [two, three] = rounds([2, 3], repetitions, (topics, round) => speed(large, topics, weeks, round + 10));
  const ratio = median(two.map((ns, round) => three[round] / ns));
  say("two topics", median(two), "ns / agent-week");
  say("three topics", median(three), "ns / agent-week");
  say("ratio", ratio, "×", verdict(ratio <= 1.5, "1.5 ×"));
}

/** Whether an agent costs the same in small and in large administrations. */
export function costBySize({ weeks, repetitions, sizes }: Effort): void {
  heading("Cost by size of the administration, two topics");
  for (const staff of sizes) warmUp(staff, 2, weeks);
  const costs = rounds(sizes, repetitions, (staff, round) => {
    // Short runs are repeated: they all take about as long.
    const repeated = Math.max(1, Math.round(sizes[sizes.length - 1] / staff / 2));
    return median(Array.from({ length: repeated }, (_, i) => speed(staff, 2, weeks, 100 * round + i + 10)));
  }).map(median);
  const middle = median(costs);
  sizes.forEach((staff, i) => {
    const away = (100 * (costs[i] - middle)) / middle;
    const said = `${away >= 0 ? "+" : "−"}${Math.abs(away).toFixed(0)} %`;
    say(`${staff} staff`, costs[i], "ns / agent-week", `${said}: ${verdict(Math.abs(away) <= 25, "±25 %")}`);
  });
}

/** Which process of the week takes how long; time on the clock. */
export function profile({ weeks, large }: Effort): void {
  heading(`Where the time goes: ${large} staff, two topics`);
  warmUp(large, 2, weeks);
  const spent = new Map<string, number>();
  const start = performance.now();
  const world = buildWorld(fullRun(large, 2, weeks, 20));
  spent.set("(building the city)", performance.now() - start);
  for (world.week = 0; world.week < weeks; world.week++) {
    for (const { id, step } of processes) {
      const from = performance.now();
      step(world);
      spent.set(id, (spent.get(id) ?? 0) + performance.now() - from);
    }
  }
  const all = [...spent.values()].reduce((sum, ms) => sum + ms, 0);
  for (const [id, ms] of spent)
    say(id, (ms * 1e6) / (world.staff * weeks), "ns / agent-week", `${((100 * ms) / all).toFixed(0)} %`);
}
