import type { Ensemble } from "../../../sim/study/ensemble.ts";
import type { Inquiry } from "../../../sim/study/inquiry/inquiry.ts";
import { inquiryOf } from "../../../sim/study/inquiry/inquiry-of-scenario.ts";
import { createEngine } from "../../../viz/lab/engine/create-engine.ts";
import type { Engine } from "../../../viz/lab/engine/engine.ts";
import { startWorker } from "../../../viz/lab/engine/worker.ts";
import { shelf } from "../../study/inquiry/shelf.ts";
import { type FakeWorker, fakeWorker } from "./fake-worker.ts";

export { shelf };

/** The sets of assumptions that inquiries use here unless they ask for the ranges. */
export const plausible: Ensemble = { kind: "ranges" };

/** Two options in a small town over two years, four sets of assumptions. */
export function smallInquiry(changes: Partial<Inquiry> = {}): Inquiry {
  const inquiry = inquiryOf(shelf.scenario("climate-mayor"));
  return {
    ...inquiry,
    organisation: { kind: "typical", inhabitants: 3_000 },
    weeks: 104,
    compareFrom: 26,
    worlds: 4,
    options: inquiry.options.slice(0, 2),
    ...changes,
  };
}

/** The inquiry with its second option's last use begun some weeks later. */
export function delayed(inquiry: Inquiry, weeks: number): Inquiry {
  const [a, b, ...others] = inquiry.options;
  const uses = b.uses.map((use, i) => (i === b.uses.length - 1 ? { ...use, start: use.start + weeks } : use));
  return { ...inquiry, options: [a, { ...b, uses }, ...others] };
}

/** An engine whose workers run in this thread; all that were made, in their order. */
export function engineHere(cores = 2): { readonly engine: Engine; readonly made: readonly FakeWorker[] } {
  const made: FakeWorker[] = [];
  const makeWorker = () => {
    const worker = fakeWorker((scope) => startWorker({ shelf, plausible, model: "0123456789abcde" }, scope));
    made.push(worker);
    return worker;
  };
  return { engine: createEngine({ makeWorker, cores }), made };
}

/** Waits until `holds`. */
export async function until(holds: () => boolean): Promise<void> {
  while (!holds()) await new Promise((resolve) => setTimeout(resolve, 2));
}

/** Waits until the engine has nothing left to do. */
export function untilDone({ progress }: Engine): Promise<void> {
  return until(() => progress.value.phase === "done");
}
