import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { Queue } from "../../sim/core/queue.ts";

interface Request {
  readonly urgency: 0 | 1;
  readonly arrival: number;
  readonly service: number;
  readonly patience: number;
}

/** Nobody is dead: every id, shifted, meets one living entry. */
const allAlive = new Int32Array(1);
const never = 1e9;

function ask(queue: Queue, until: number, alive = allAlive, shift = 31) {
  queue.serve(until, alive, shift);
  return {
    served: Array.from({ length: queue.served }, (_, k) => [queue.servedId[k], queue.servedStart[k], queue.servedFinish[k]]),
    lapsed: queue.lapsedId.slice(0, queue.lapsed),
  };
}

/** What must happen, told request by request over all who wait: slow and plain. */
function expected(requests: readonly Request[], servers: number) {
  const free = new Array<number>(servers).fill(0);
  const open = requests.map((request, id) => ({ ...request, id }));
  const served: number[][] = [];
  const lapsed: number[] = [];
  while (open.length > 0) {
    const server = free.indexOf(Math.min(...free));
    const start = Math.max(free[server], Math.min(...open.map(({ arrival }) => arrival)));
    const here = open.filter(({ arrival }) => arrival <= start);
    const next = here.sort((a, b) => a.urgency - b.urgency || a.arrival - b.arrival || a.id - b.id)[0];
    open.splice(open.indexOf(next), 1);
    if (next.patience <= start) {
      lapsed.push(next.id);
      continue;
    }
    free[server] = start + next.service;
    served.push([next.id, start, start + next.service]);
  }
  return { served, lapsed };
}

const arbitraryRequests = fc.array(
  fc
    .record({
      urgency: fc.constantFrom<0 | 1>(0, 1),
      arrival: fc.integer({ min: 0, max: 400 }),
      service: fc.integer({ min: 0, max: 40 }),
      patience: fc.option(fc.integer({ min: 0, max: 60 })),
    })
    // Sixteenths of a week: sums of them are exact.
    .map(({ urgency, arrival, service, patience }): Request => {
      return {
        urgency,
        arrival: arrival / 16,
        service: service / 16,
        patience: patience === null ? never : (arrival + patience) / 16,
      };
    }),
  { maxLength: 120 },
);

describe("a queue", () => {
  it("begins, finishes and lets lapse what a plain account says", () => {
    fc.assert(
      fc.property(arbitraryRequests, fc.integer({ min: 1, max: 4 }), (requests, servers) => {
        const queue = new Queue(servers);
        for (const [id, r] of requests.entries()) queue.enqueue(r.urgency, id, r.arrival, r.service, r.patience);
        expect(ask(queue, never)).toEqual(expected(requests, servers));
        expect(queue.length).toBe(0);
      }),
      { seed: 1, numRuns: 200 },
    );
  });

  it("asked week by week gives the same as asked once", () => {
    fc.assert(
      fc.property(arbitraryRequests, fc.integer({ min: 1, max: 4 }), (requests, servers) => {
        const queue = new Queue(servers);
        const served: number[][] = [];
        const lapsed: number[] = [];
        for (let week = 0; week < 200; week++) {
          requests.forEach((r, id) => {
            if (Math.floor(r.arrival) === week) queue.enqueue(r.urgency, id, r.arrival, r.service, r.patience);
          });
          const now = ask(queue, week + 1);
          for (const [, start] of now.served) {
            expect(start).toBeLessThan(week + 1);
            expect(start).toBeGreaterThanOrEqual(0);
          }
          served.push(...now.served);
          lapsed.push(...now.lapsed);
        }
        expect({ served, lapsed }).toEqual(expected(requests, servers));
      }),
      { seed: 2, numRuns: 100 },
    );
  });

  it("drops unheard what has ended meanwhile, without a server losing time", () => {
    const queue = new Queue(1);
    const alive = Int32Array.of(0, -1, 0);
    for (const row of [0, 1, 2]) queue.enqueue(1, row * 8 + 5, row / 10, 1, never);
    expect(ask(queue, never, alive, 3).served.map(([id]) => id)).toEqual([5, 21]);
    expect(queue.lapsed).toBe(0);
  });

  it("waits while nobody serves, and new servers begin at once", () => {
    const queue = new Queue(0);
    queue.enqueue(1, 1, 0, 2, never);
    queue.enqueue(1, 2, 0, 2, never);
    expect(ask(queue, 10).served).toEqual([]);
    queue.setServers(2, 10);
    expect(ask(queue, 11).served).toEqual([
      [1, 10, 12],
      [2, 10, 12],
    ]);
  });

  it("loses the server that is busy longest when servers leave", () => {
    const queue = new Queue(2);
    queue.enqueue(1, 1, 0, 9, never);
    queue.enqueue(1, 2, 0, 3, never);
    queue.enqueue(1, 3, 1, 1, never);
    ask(queue, 1);
    queue.setServers(1, 1);
    expect(queue.servers).toBe(1);
    expect(ask(queue, 10).served).toEqual([[3, 3, 4]]);
  });
});
