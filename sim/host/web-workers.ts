import type { FromWorker, Problems, ToWorker } from "./web-worker-messages.ts";

/** The part of a Web Worker that is used, so that tests may hand in their own. */
export interface WorkerLike {
  postMessage(message: unknown): void;
  terminate(): void;
  onmessage: ((event: MessageEvent) => unknown) | null;
  onerror: ((event: ErrorEvent) => unknown) | null;
  onmessageerror: ((event: MessageEvent) => unknown) | null;
}

/** How workers are made and what is done when one of them dies. */
export interface WebWorkersOptions {
  /** Workers to keep; they are made when they are first asked. */
  readonly count: number;
  readonly makeWorker: () => WorkerLike;
  /** A worker was replaced; told before what it had still to do is asked again, so that it may be given anew what it knew. */
  readonly onReplaced?: (at: number) => void;
  /** Milliseconds between looks at workers that owe an answer; after three without a sign of life it is replaced. */
  readonly lookEvery?: number;
}

/** What is asked of a worker. */
export interface Task {
  /** Name of the work, as the worker knows it. */
  readonly name: string;
  /** Plain data. */
  readonly input: unknown;
  /** Gets what the worker tells before it is through. */
  readonly onPart?: (part: unknown) => void;
  readonly signal?: AbortSignal;
}

/** Looks without a sign of life after which a worker is taken for dead. */
const silentLooks = 3;

/** Web Workers that do named work, each one task at a time in the order asked. */
export interface WebWorkers {
  readonly count: number;
  /**
   * Asks the worker at `at`, 0…count − 1. Resolves to its answer, or at once to undefined when the signal aborts: the worker drops
   * the task within a slice. A worker that dies is replaced and asked again, once; then the promise rejects with a WorkerDied.
   * What the work itself refuses rejects with a WorkRefused.
   */
  ask<Answer>(at: number, task: Task): Promise<Answer | undefined>;
  /** Ends all workers; open tasks resolve to undefined. */
  close(): void;
}

/** A worker died twice over the same task. */
export class WorkerDied extends Error {
  constructor(name: string, cause: string) {
    super(`${name}: ${cause}`);
    this.name = "WorkerDied";
  }
}

/** The input of a task was refused, for reasons that people can read. */
export class WorkRefused extends Error {
  constructor(readonly problems: Problems) {
    super(problems.map(({ message }) => message.en).join("\n"));
    this.name = "WorkRefused";
  }
}

interface Open extends Omit<Task, "signal"> {
  readonly id: number;
  deaths: number;
  settle(answer: unknown): void;
  fail(error: Error): void;
}

interface Seat {
  worker: WorkerLike | undefined;
  readonly open: Map<number, Open>;
  /** Looks since the last sign of life. */
  silent: number;
}

/** A pool of Web Workers. */
export function webWorkers({ count, makeWorker, onReplaced, lookEvery = 4_000 }: WebWorkersOptions): WebWorkers {
  const seats: Seat[] = Array.from({ length: count }, () => ({ worker: undefined, open: new Map(), silent: 0 }));
  let nextId = 0;
  let watch: ReturnType<typeof setInterval> | undefined;

  const send = (seat: Seat, message: ToWorker) => seat.worker?.postMessage(message);

  function seatWorker(at: number): void {
    const seat = seats[at];
    const worker = makeWorker();
    seat.worker = worker;
    seat.silent = 0;
    worker.onmessage = ({ data }) => seat.worker === worker && hear(at, data as FromWorker);
    worker.onerror = (event) => {
      event.preventDefault?.();
      if (seat.worker === worker) replace(at, event.message || "error");
    };
    worker.onmessageerror = () => seat.worker === worker && replace(at, "unreadable message");
  }

  function hear(at: number, message: FromWorker): void {
    const seat = seats[at];
    seat.silent = 0;
    if (message.kind === "alive") return;
    const task = seat.open.get(message.id);
    if (task === undefined) return;
    if (message.kind === "part") task.onPart?.(message.part);
    else if (message.kind === "failed") replace(at, message.reason, task);
    else {
      seat.open.delete(task.id);
      if (message.kind === "refused") task.fail(new WorkRefused(message.problems));
      else task.settle(message.answer);
    }
  }

  /** Seats a new worker in place of one that died, or in which `guilty` failed: who knows what state it is in. */
  function replace(at: number, reason: string, guilty?: Open): void {
    const seat = seats[at];
    seat.worker?.terminate();
    seatWorker(at);
    const again = [...seat.open.values()];
    // The first one was at work when the worker died.
    const blamed = guilty ?? again[0];
    if (blamed !== undefined) blamed.deaths++;
    if (blamed !== undefined && blamed.deaths > 1) {
      seat.open.delete(blamed.id);
      blamed.fail(new WorkerDied(blamed.name, reason));
    }
    onReplaced?.(at);
    for (const { id, name, input } of again) if (seat.open.has(id)) send(seat, { kind: "task", id, name, input });
  }

  function look(): void {
    let owing = false;
    seats.forEach((seat, at) => {
      if (seat.open.size === 0) {
        seat.silent = 0;
        return;
      }
      owing = true;
      if (seat.silent >= silentLooks) replace(at, "no answer");
      else send(seat, { kind: "alive?" });
      seat.silent++;
    });
    if (owing) return;
    clearInterval(watch);
    watch = undefined;
  }

  return {
    count,
    ask<Answer>(at: number, task: Task) {
      if (task.signal?.aborted) return Promise.resolve(undefined);
      const seat = seats[at];
      if (seat.worker === undefined) seatWorker(at);
      watch ??= setInterval(look, lookEvery);
      const id = nextId++;
      return new Promise<Answer | undefined>((resolve, reject) => {
        const { name, input, onPart, signal } = task;
        const drop = () => {
          seat.open.delete(id);
          send(seat, { kind: "drop", id });
          resolve(undefined);
        };
        const free = () => signal?.removeEventListener("abort", drop);
        seat.open.set(id, {
          ...{ id, name, input, onPart, deaths: 0 },
          settle(answer) {
            free();
            resolve(answer as Answer);
          },
          fail(error) {
            free();
            reject(error);
          },
        });
        send(seat, { kind: "task", id, name, input });
        signal?.addEventListener("abort", drop, { once: true });
      });
    },
    close() {
      clearInterval(watch);
      watch = undefined;
      for (const seat of seats) {
        seat.worker?.terminate();
        seat.worker = undefined;
        for (const { settle } of seat.open.values()) settle(undefined);
        seat.open.clear();
      }
    },
  };
}
