import type { MeasureStep, ProgrammeLever } from "./levers.ts";

/** Most steps of a measure: what fits into the bits of one number. */
const mostSteps = 30;

/** Most chains that run side by side in a decomposed measure. */
const mostChains = 3;

/** One step's place in the network: the steps it waits for, as bits, and what was written down about it, if anything was. */
export interface PlacedStep {
  readonly after: number;
  readonly written: MeasureStep | null;
}

/** The steps of one measure in an order in which each stands after those it waits for. Throws for more than 30 steps. */
export function measureNetwork({ steps, arrangement, network }: ProgrammeLever): readonly PlacedStep[] {
  if (Math.max(steps, network.length) > mostSteps) throw new Error(`a measure has at most ${mostSteps} steps`);
  return network.length > 0 ? writtenNetwork(network, arrangement) : draftedNetwork(steps, arrangement);
}

/** In line one after the other; decomposed into chains of equal length that a last step brings together. */
function draftedNetwork(count: number, arrangement: ProgrammeLever["arrangement"]): PlacedStep[] {
  const chains = Math.min(mostChains, count - 1);
  return Array.from({ length: count }, (_, s) => {
    if (arrangement === "line") return { after: s === 0 ? 0 : 1 << (s - 1), written: null };
    if (s === count - 1) return { after: (1 << s) - 1, written: null };
    return { after: s < chains ? 0 : 1 << (s - chains), written: null };
  });
}

/** Steps as written; in line they follow each other in the order written, whatever they wait for. */
function writtenNetwork(network: readonly MeasureStep[], arrangement: ProgrammeLever["arrangement"]): PlacedStep[] {
  if (arrangement === "line") return network.map((written, s) => ({ after: s === 0 ? 0 : 1 << (s - 1), written }));
  const order: MeasureStep[] = [];
  while (order.length < network.length) {
    const ready = network.filter((step) => !order.includes(step) && step.after.every((id) => order.some((o) => o.id === id)));
    if (ready.length === 0) throw new Error(`steps wait for each other: ${network.map(({ id }) => id).join(", ")}`);
    order.push(...ready);
  }
  return order.map((written) => ({
    after: written.after.reduce((bits, id) => bits | (1 << order.findIndex((o) => o.id === id)), 0),
    written,
  }));
}
