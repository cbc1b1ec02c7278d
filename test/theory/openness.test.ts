import { expect, it } from "vitest";
import { block, first, openStream } from "../../sim/core/random.ts";
import { encounter } from "../../sim/model/encounter.ts";
import { mean } from "../support/statistics.ts";

const agents = 1_000;
const pace = 0.5;

/** Views drawn evenly from 0…1, after as many meetings as it takes them to settle. */
function settledViews(bound: number, run: number): Float32Array {
  const stream = openStream(run, "theory/openness");
  const view = Float32Array.from({ length: agents }, (_, i) => {
    block(stream, 0, i);
    return first(stream);
  });
  for (let round = 0; round < 1_500; round++) {
    block(stream, 1, round);
    encounter(view, 0, agents, 1 + Math.floor(first(stream) * (agents - 1)), pace, bound);
  }
  return view;
}

/** Camps: groups of like views, apart by more than a hundredth, that hold at least one agent in forty. */
function majorCamps(view: Float32Array): number {
  const sorted = view.slice().sort();
  let camps = 0;
  let size = 1;
  for (let i = 1; i <= agents; i++) {
    if (i < agents && sorted[i] - sorted[i - 1] < 0.01) size++;
    else {
      if (size >= agents / 40) camps++;
      size = 1;
    }
  }
  return camps;
}

// Reference: Deffuant, Neau, Amblard & Weisbuch (2000), Mixing beliefs among interacting agents: about 1 / (2 bound) camps.
it.each([
  [0.5, 1, 0.1],
  [0.2, 2, 0.3],
  [0.1, 4.3, 0.7],
])("with bound %d views end in %d camps (± %d)", (bound, camps, tolerance) => {
  const counts = Array.from({ length: 20 }, (_, run) => majorCamps(settledViews(bound, run)));
  expect(Math.abs(mean(counts) - camps), String(counts)).toBeLessThanOrEqual(tolerance);
});

it("meetings keep the mean view, and nobody is drawn beyond the other", () => {
  const view = Float32Array.from({ length: agents }, (_, i) => (i * 0.618) % 1);
  const start = mean(view);
  const [low, high] = [Math.min(...view), Math.max(...view)];
  for (let round = 1; round < 50; round++) encounter(view, 0, agents, round, 0.3, 0.4);
  expect(mean(view)).toBeCloseTo(start, 5);
  expect(Math.min(...view)).toBeGreaterThanOrEqual(low);
  expect(Math.max(...view)).toBeLessThanOrEqual(high);
});

it("a group of one, and a meeting with oneself, change nothing", () => {
  const view = Float32Array.of(0.1, 0.9, 0.4);
  encounter(view, 1, 1, 1, pace, 2);
  encounter(view, 0, 3, 0, pace, 2);
  expect([...view]).toEqual([...Float32Array.of(0.1, 0.9, 0.4)]);
});
