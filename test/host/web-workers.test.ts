import { afterEach, describe, expect, test } from "vitest";
import { InputError } from "../../sim/core/problem.ts";
import { serve, type Works } from "../../sim/host/web-worker.ts";
import { type WebWorkers, WorkerDied, WorkRefused, webWorkers } from "../../sim/host/web-workers.ts";
import { type FakeWorker, fakeWorker } from "../lab/engine/fake-worker.ts";

/** Set when a test is over: a worker in this thread cannot be killed while it is busy. */
let over = false;

/** Busy for about a millisecond at each step. */
function* steps(count: number): Generator<number, string> {
  for (let step = 0; step < count && !over; step++) {
    const until = performance.now() + 1;
    while (performance.now() < until);
    yield step;
  }
  return `${count} steps`;
}

const made: FakeWorker[] = [];
/** What workers were asked, in order, over all of them. */
const asked: string[] = [];

const worksOf = (worker: number): Works => ({
  async walk(count: number, { inSlices }) {
    asked.push(`${worker}: walk ${count}`);
    return inSlices(steps(count));
  },
  tell(words: readonly string[], { part }) {
    for (const word of words) part(word);
    return words.length;
  },
  refuse() {
    throw new InputError([{ source: "here", message: { de: "geht nicht", en: "does not work" } }]);
  },
  break() {
    asked.push(`${worker}: break`);
    throw new RangeError("out of memory");
  },
});

let pool: WebWorkers | undefined;
afterEach(async () => {
  pool?.close();
  over = true;
  await pause(20);
  over = false;
  made.length = 0;
  asked.length = 0;
});

function workers(count = 1, more: { readonly onReplaced?: (at: number) => void; readonly lookEvery?: number } = {}): WebWorkers {
  const makeWorker = () => {
    const worker = fakeWorker((scope) => serve(worksOf(made.length), scope));
    made.push(worker);
    return worker;
  };
  pool = webWorkers({ count, makeWorker, ...more });
  return pool;
}

const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

describe("web workers", () => {
  test("are made when they are asked, and answer what they are asked", async () => {
    const pool = workers(3);
    expect(made).toHaveLength(0);
    const parts: unknown[] = [];
    const answer = await pool.ask(1, { name: "tell", input: ["a", "b"], onPart: (part) => parts.push(part) });
    expect([answer, parts, made.length]).toEqual([2, ["a", "b"], 1]);
  });

  test("do one task after the other, in the order asked", async () => {
    const pool = workers();
    const ends: unknown[] = [];
    await Promise.all([30, 1, 2].map(async (count) => ends.push(await pool.ask(0, { name: "walk", input: count }))));
    expect(ends).toEqual(["30 steps", "1 steps", "2 steps"]);
  });

  test("drop a task within a slice, and one that waits is never begun", async () => {
    const pool = workers();
    const [long, waiting] = [new AbortController(), new AbortController()];
    const first = pool.ask(0, { name: "walk", input: 100_000, signal: long.signal });
    const second = pool.ask(0, { name: "walk", input: 7, signal: waiting.signal });
    const third = pool.ask(0, { name: "walk", input: 1 });
    await pause(30);
    waiting.abort();
    long.abort();
    expect([await first, await second]).toEqual([undefined, undefined]);
    expect(await third).toBe("1 steps");
    expect(asked).toEqual(["0: walk 100000", "0: walk 1"]);
  });

  test("are not asked at all for what was given up before", async () => {
    expect(await workers().ask(0, { name: "walk", input: 1, signal: AbortSignal.abort() })).toBeUndefined();
    expect(made).toHaveLength(0);
  });

  test("say why an input was refused, and go on", async () => {
    const pool = workers();
    const error = await pool.ask<never>(0, { name: "refuse", input: null }).catch((error: WorkRefused) => error);
    expect(error).toBeInstanceOf(WorkRefused);
    expect(error?.problems).toEqual([{ source: "here", message: { de: "geht nicht", en: "does not work" } }]);
    expect(await pool.ask(0, { name: "walk", input: 1 })).toBe("1 steps");
    expect(made).toHaveLength(1);
  });

  test.each([
    ["with an error", (worker: FakeWorker) => worker.crash("gone")],
    ["without a word", (worker: FakeWorker) => worker.vanish()],
  ])("that die %s are replaced, and what was asked is asked again", async (_, die) => {
    const pool = workers(1, { lookEvery: 150, onReplaced: (at) => asked.push(`worker ${at} replaced`) });
    const answers = [200, 3].map((count) => pool.ask(0, { name: "walk", input: count }));
    await pause(10);
    die(made[0]);
    expect(await Promise.all(answers)).toEqual(["200 steps", "3 steps"]);
    expect(made).toHaveLength(2);
    const later = asked.filter((what) => !what.startsWith("0: "));
    expect(later).toEqual(["worker 0 replaced", "1: walk 200", "1: walk 3"]);
  });

  test("are given up over a task after the second death, other tasks are still done", async () => {
    const pool = workers();
    const bad = pool.ask<never>(0, { name: "break", input: null }).catch((error: WorkerDied) => error);
    const good = pool.ask(0, { name: "walk", input: 2 });
    expect(await bad).toBeInstanceOf(WorkerDied);
    expect((await bad)?.message).toContain("out of memory");
    expect(await good).toBe("2 steps");
    expect(asked).toEqual(["0: break", "1: break", "2: walk 2"]);
  });

  test("are left alone while they work, however long it takes", async () => {
    const pool = workers(1, { lookEvery: 40 });
    expect(await pool.ask(0, { name: "walk", input: 120 })).toBe("120 steps");
    expect(made).toHaveLength(1);
  });

  test("end with the pool", async () => {
    const pool = workers();
    const open = pool.ask(0, { name: "walk", input: 100_000 });
    await pause(5);
    pool.close();
    expect(await open).toBeUndefined();
  });
});
