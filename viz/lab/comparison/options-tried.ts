import { effect, type ReadonlySignal, signal } from "@preact/signals";
import type { Inquiry } from "../../../sim/study/inquiry/inquiry.ts";
import type { Engine } from "../engine/engine.ts";

const counts = new WeakMap<Engine, ReadonlySignal<number>>();

/** How many different options this page has computed since it was opened: whoever tries many finds a good one by chance. */
export function optionsTried(engine: Engine): ReadonlySignal<number> {
  const known = counts.get(engine);
  if (known !== undefined) return known;
  const tried = new Set<string>();
  const count = signal(0);
  effect(() => {
    const { value } = engine.findings;
    if (value !== null) for (const option of optionKeys(value.inquiry)) tried.add(option);
    count.value = tried.size;
  });
  counts.set(engine, count);
  return count;
}

/** What tells an inquiry's options from all others: what they do, and to which administration and topics. */
function optionKeys({ scenario, organisation, topics, focus, events, options }: Inquiry): string[] {
  const setting = [scenario, organisation, topics, focus, events];
  return options.map(({ uses }) => JSON.stringify([...setting, uses]));
}
