import type { WorkerScope } from "../../../sim/host/web-worker.ts";
import type { WorkerLike } from "../../../sim/host/web-workers.ts";

/** A worker in this very thread: messages are copied and come later, as between threads. */
export interface FakeWorker extends WorkerLike {
  /** Dies without a word, as a worker does that closes itself. */
  vanish(): void;
  /** Dies with an error that nobody caught. */
  crash(message: string): void;
}

/** Makes a worker in which `start` is called with its scope. */
export function fakeWorker(start: (scope: WorkerScope) => void): FakeWorker {
  let alive = true;
  const later = (deliver: () => void) => setTimeout(() => alive && deliver(), 0);
  const event = (data: unknown) => ({ data: structuredClone(data) }) as MessageEvent;
  const scope: WorkerScope = {
    onmessage: null,
    postMessage(message) {
      const copy = event(message);
      later(() => worker.onmessage?.(copy));
    },
  };
  const worker: FakeWorker = {
    onmessage: null,
    onerror: null,
    onmessageerror: null,
    postMessage(message) {
      const copy = event(message);
      later(() => scope.onmessage?.(copy));
    },
    terminate() {
      alive = false;
    },
    vanish() {
      alive = false;
    },
    crash(message) {
      alive = false;
      setTimeout(() => worker.onerror?.({ message, preventDefault() {} } as ErrorEvent), 0);
    },
  };
  start(scope);
  return worker;
}
