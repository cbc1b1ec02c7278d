import { describe, expect, it } from "vitest";
import { exponential } from "../../sim/core/maths.ts";
import { Queue } from "../../sim/core/queue.ts";
import { block, first, openStream, second } from "../../sim/core/random.ts";
import { batchMeans } from "../support/statistics.ts";

/** A class of Poisson arrivals with exponential service of mean 1 and exponential patience of the given mean. */
interface Line {
  readonly urgency: 0 | 1;
  readonly rate: number;
  readonly patience: number;
}

const allAlive = new Int32Array(1);
const week = 16;

/**
 * Waits of the arrivals of every class within `time`, in order of arrival, and whether they lapsed; the unit of time is a
 * mean service, the queue is asked every 16 of them.
 */
function simulateQueue(servers: number, lines: readonly Line[], time: number) {
  const queue = new Queue(servers);
  const streams = lines.map((_, line) => openStream(7, `theory/${line}`));
  const count = lines.map(({ rate }) => Math.round(rate * time));
  const waits = count.map((n) => new Float64Array(n));
  const lapsed = count.map((n) => new Uint8Array(n));
  const patience = count.map((n) => new Float64Array(n));
  const next = lines.map(() => 0);
  const clock = lines.map((line, l) => arrive(line, l));
  function arrive({ rate }: Line, l: number): number {
    block(streams[l], 0, next[l]);
    return exponential(first(streams[l]), 1 / rate);
  }
  for (let now = week; next.some((n, l) => n < count[l]) || queue.length > 0; now += week) {
    lines.forEach((line, l) => {
      while (clock[l] < now && next[l] < count[l]) {
        const n = next[l]++;
        const service = exponential(second(streams[l]), 1);
        block(streams[l], 1, n);
        patience[l][n] = exponential(first(streams[l]), line.patience);
        queue.enqueue(line.urgency, n * lines.length + l, clock[l], service, clock[l] + patience[l][n]);
        clock[l] += arrive(line, l);
      }
    });
    queue.serve(now, allAlive, 31);
    for (let k = 0; k < queue.served; k++) {
      const id = queue.servedId[k];
      waits[id % lines.length][Math.floor(id / lines.length)] = queue.servedStart[k] - queue.servedArrival[k];
    }
    for (let k = 0; k < queue.lapsed; k++) {
      const [l, n] = [queue.lapsedId[k] % lines.length, Math.floor(queue.lapsedId[k] / lines.length)];
      lapsed[l][n] = 1;
      waits[l][n] = patience[l][n];
    }
  }
  return { waits, lapsed };
}

function expectMean(series: ArrayLike<number>, theory: number): void {
  const { mean, error } = batchMeans(series);
  expect(error).toBeGreaterThan(0);
  expect(error).toBeLessThan(0.12 * theory);
  expect(Math.abs(mean - theory), `${mean} ± ${error}, theory ${theory}`).toBeLessThan(3 * error);
}

/** Mean wait in mean services by Erlang's C formula: c servers, each busy a share `utilisation` of time. */
function erlangC(servers: number, utilisation: number): number {
  const load = servers * utilisation;
  let blocked = 1;
  for (let c = 1; c <= servers; c++) blocked = (load * blocked) / (c + load * blocked);
  const waiting = blocked / (1 - utilisation * (1 - blocked));
  return waiting / (servers * (1 - utilisation));
}

/** Share lapsed and mean wait of all in Erlang's A model (Poisson, exponential service of mean 1, exponential patience). */
function erlangA(servers: number, rate: number, patience: number): { readonly lapsed: number; readonly wait: number } {
  let weight = 1;
  let sum = 1;
  let waiting = 0;
  for (let n = 1; n < 2_000; n++) {
    weight *= rate / (Math.min(n, servers) + Math.max(0, n - servers) / patience);
    sum += weight;
    waiting += Math.max(0, n - servers) * weight;
  }
  return { lapsed: waiting / sum / patience / rate, wait: waiting / sum / rate };
}

describe("exact formulas", () => {
  it("give the values known in closed form", () => {
    for (const rho of [0.5, 0.8, 0.95]) {
      expect(erlangC(1, rho)).toBeCloseTo(rho / (1 - rho), 12);
      expect(erlangC(2, rho)).toBeCloseTo((rho * rho) / (1 - rho * rho), 12);
    }
    // With patience as long as a service the M/M/c+M queue is an M/M/∞ system: its number of requests is Poisson.
    expect(erlangA(1, 1, 1).wait).toBeCloseTo(Math.exp(-1), 12);
    expect(erlangA(2, 1, 1).lapsed).toBeCloseTo(3 * Math.exp(-1) - 1, 12);
  });
});

/** Utilisation, and number of arrivals that makes the mean wait sharp enough to be worth comparing. */
const load = [
  [0.5, 60_000],
  [0.8, 150_000],
  [0.9, 400_000],
  [0.95, 1_200_000],
] as const;

describe.each([1, 2, 5, 10])("%i servers, Poisson arrivals, exponential service", (servers) => {
  it.each(load)("at utilisation %d wait as long as Erlang says", (utilisation, count) => {
    const { waits, lapsed } = simulateQueue(
      servers,
      [{ urgency: 1, rate: servers * utilisation, patience: 1e12 }],
      count / (servers * utilisation),
    );
    expectMean(waits[0], erlangC(servers, utilisation));
    expect(lapsed[0].includes(1)).toBe(false);
  });
});

it("urgent matters overtake: at loads 0.7 and 0.2 the two classes wait 3 and 30 services", () => {
  const urgent = { urgency: 0, rate: 0.7, patience: 1e12 } as const;
  const normal = { urgency: 1, rate: 0.2, patience: 1e12 } as const;
  const { waits } = simulateQueue(1, [urgent, normal], 600_000);
  expectMean(waits[0], 3);
  expectMean(waits[1], 30);
});

describe("requests that lapse", () => {
  it.each([
    [1, 0.9, 2],
    [1, 1.5, 4],
    [3, 3.2, 1],
    [8, 7, 0.5],
  ])("%i servers at rate %d and mean patience %d lapse and wait as Erlang's A model says", (servers, rate, patience) => {
    const { waits, lapsed } = simulateQueue(servers, [{ urgency: 1, rate, patience }], 150_000 / rate);
    const theory = erlangA(servers, rate, patience);
    expectMean(lapsed[0], theory.lapsed);
    expectMean(waits[0], theory.wait);
  });
});
