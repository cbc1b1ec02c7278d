import { InputError } from "../core/problem.ts";
import type { FromWorker, ToWorker } from "./web-worker-messages.ts";

/** What a task may use while it is at work. */
export interface AtWork {
  /** Tells the page something before the task is through. */
  part(part: unknown): void;
  /** Carries work on to its end, breathing every few milliseconds so that messages are heard. Throws when the task was dropped. */
  inSlices<Result>(work: Iterator<unknown, Result>): Promise<Result>;
}

/** Named work. Each gets its input and gives its answer, both plain data; an InputError is told to people, any other error ends the worker. */
export type Works = Readonly<Record<string, (input: never, at: AtWork) => unknown>>;

/** The part of a worker's global scope that is used. */
export interface WorkerScope {
  postMessage(message: unknown): void;
  onmessage: ((event: MessageEvent) => unknown) | null;
}

/** Longest time without hearing messages, in milliseconds. */
const slice = 8;

class Dropped extends Error {}

/** Does `works` in this worker as the page asks for them: one task at a time, in the order asked, those dropped not at all. */
export function serve(works: Works, scope: WorkerScope): void {
  const waiting: (ToWorker & { readonly kind: "task" })[] = [];
  let atWork = -1;
  let dropped = false;
  const breathe = breather();
  const post = (message: FromWorker) => scope.postMessage(message);

  async function inSlices<Result>(work: Iterator<unknown, Result>): Promise<Result> {
    for (;;) {
      const until = performance.now() + slice;
      do {
        const { done, value } = work.next();
        if (done) return value;
      } while (performance.now() < until);
      await breathe();
      if (dropped) throw new Dropped();
    }
  }

  async function workOff(): Promise<void> {
    for (let task = waiting.shift(); task !== undefined; task = waiting.shift()) {
      const { id, name, input } = task;
      [atWork, dropped] = [id, false];
      try {
        const answer = await works[name](input as never, { part: (part) => post({ kind: "part", id, part }), inSlices });
        post({ kind: "done", id, answer });
      } catch (error) {
        if (error instanceof InputError) post({ kind: "refused", id, problems: error.problems });
        else if (!(error instanceof Dropped)) {
          post({ kind: "failed", id, reason: String(error) });
          // The page seats another worker; this one does no more.
          return;
        }
      }
    }
    atWork = -1;
  }

  scope.onmessage = ({ data }) => {
    const message = data as ToWorker;
    if (message.kind === "alive?") post({ kind: "alive" });
    else if (message.kind === "task") {
      waiting.push(message);
      if (atWork < 0) void workOff();
    } else if (message.id === atWork) dropped = true;
    else {
      const at = waiting.findIndex(({ id }) => id === message.id);
      if (at >= 0) waiting.splice(at, 1);
    }
  };
}

/** A function that lets waiting messages be heard; a timer would wait longer. */
function breather(): () => Promise<void> {
  // Node's ports hand on a thousand messages before anything else is heard.
  if (typeof setImmediate === "function") return () => new Promise((resolve) => setImmediate(resolve));
  const { port1, port2 } = new MessageChannel();
  let goOn = () => {};
  port1.onmessage = () => goOn();
  return () =>
    new Promise((resolve) => {
      goOn = resolve;
      port2.postMessage(0);
    });
}
