import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  atRest,
  type Happening,
  type Order,
  type Schedule,
  type Stage,
  schedule,
  stages,
} from "../../../viz/lab/engine/scheduler.ts";

/** A machine with fake time: a stage takes some ticks, a preview shows something after a few; orders are written down. */
class Machine {
  now: Schedule<number> = atRest;
  readonly begun: { readonly stage: Stage; readonly input: number; readonly at: number }[] = [];
  readonly ended: { readonly stage: Stage; readonly input: number }[] = [];
  readonly shown: number[] = [];
  time = 0;
  private flight: { stage: Stage; input: number; age: number } | null = null;

  constructor(
    private readonly looks: number,
    private readonly takes: Readonly<Record<Stage, number>>,
  ) {}

  happen(event: Happening<number>): void {
    const [next, orders] = schedule(this.now, event);
    this.now = next;
    for (const order of orders) this.obey(order);
  }

  tick(): void {
    this.time++;
    const { flight } = this;
    if (flight === null) return;
    flight.age++;
    if (flight.stage === "preview" && flight.age === this.looks) {
      this.shown.push(flight.input);
      this.happen({ kind: "shown" });
    } else if (flight.age === this.takes[flight.stage]) {
      this.flight = null;
      this.ended.push({ stage: flight.stage, input: flight.input });
      this.happen({ kind: "ended" });
    }
  }

  settle(): void {
    for (let tick = 0; tick < 500; tick++) this.tick();
  }

  private obey(order: Order<number>): void {
    if (order.kind === "drop") {
      expect(this.flight, "only what runs is dropped").not.toBeNull();
      this.flight = null;
    } else {
      expect(this.flight, "one run in flight").toBeNull();
      this.flight = { stage: order.stage, input: order.input, age: 0 };
      this.begun.push({ stage: order.stage, input: order.input, at: this.time });
    }
  }
}

const takes = { preview: 12, options: 40, reasons: 60 };

describe("the schedule of a lab's work", () => {
  it("does everything once for one change, in order", () => {
    const machine = new Machine(4, takes);
    machine.happen({ kind: "asked", input: 1 });
    machine.settle();
    expect(machine.begun.map(({ stage }) => stage)).toEqual([...stages]);
    expect(machine.ended).toHaveLength(3);
    expect(machine.now.resting).toEqual({ input: 1, stage: "done" });
  });

  it("shows something again and again while a slider moves, always of the newest state there was when it began", () => {
    const machine = new Machine(4, takes);
    for (let input = 1; input <= 60; input++) {
      machine.happen({ kind: "asked", input });
      machine.tick();
    }
    expect(machine.shown.length).toBeGreaterThanOrEqual(60 / 4 - 1);
    for (const { input, at } of machine.begun) expect(input - at).toBeGreaterThanOrEqual(0);
    expect(machine.begun.some(({ stage }) => stage !== "preview")).toBe(false);
  });

  it("gives up the sets of assumptions at once for a newer state", () => {
    const machine = new Machine(4, takes);
    machine.happen({ kind: "asked", input: 1 });
    for (let tick = 0; tick < 20; tick++) machine.tick();
    expect(machine.now.running).toMatchObject({ input: 1, stage: "options" });
    machine.happen({ kind: "asked", input: 2 });
    expect(machine.now.running).toMatchObject({ input: 2, stage: "preview" });
  });

  it("rests when stopped and goes on where it was", () => {
    const machine = new Machine(4, takes);
    machine.happen({ kind: "asked", input: 1 });
    for (let tick = 0; tick < 20; tick++) machine.tick();
    machine.happen({ kind: "stopped" });
    machine.settle();
    expect(machine.ended).toEqual([{ stage: "preview", input: 1 }]);
    machine.happen({ kind: "resumed" });
    machine.settle();
    expect(machine.begun.map(({ stage }) => stage)).toEqual(["preview", "options", "options", "reasons"]);
  });

  it("begins nothing while stopped, and with the newest state afterwards", () => {
    const machine = new Machine(4, takes);
    machine.happen({ kind: "stopped" });
    machine.happen({ kind: "asked", input: 1 });
    machine.happen({ kind: "asked", input: 2 });
    machine.settle();
    expect(machine.begun).toEqual([]);
    machine.happen({ kind: "resumed" });
    machine.settle();
    expect(machine.begun.map(({ input }) => input)).toEqual([2, 2, 2]);
  });

  it("looks for other reasons of the same state without doing the rest again", () => {
    const machine = new Machine(4, takes);
    machine.happen({ kind: "asked", input: 1 });
    machine.settle();
    machine.happen({ kind: "reasonsAsked" });
    machine.settle();
    expect(machine.begun.map(({ stage }) => stage)).toEqual([...stages, "reasons"]);
  });

  it("waits after a failure, and tries the newest state once there is one", () => {
    const machine = new Machine(4, takes);
    machine.happen({ kind: "asked", input: 1 });
    machine.happen({ kind: "failed" });
    expect(machine.now).toMatchObject({ running: null, resting: { input: 1, stage: "preview" } });
  });

  const event = fc.oneof(
    { weight: 6, arbitrary: fc.constant("ask" as const) },
    { weight: 1, arbitrary: fc.constantFrom("stopped", "resumed", "reasonsAsked") },
  );
  const story = fc.array(fc.tuple(event, fc.nat({ max: 60 })), { maxLength: 60 });

  it("whatever happens: one run in flight, each state begun at most once unless stopped, the newest one is done", () => {
    fc.assert(
      fc.property(story, fc.integer({ min: 1, max: 11 }), (events, looks) => {
        const machine = new Machine(looks, takes);
        let asked = 0;
        let stops = 0;
        let reasons = 0;
        for (const [what, ticks] of events) {
          if (what === "ask") machine.happen({ kind: "asked", input: ++asked });
          else machine.happen({ kind: what as "stopped" });
          if (what === "stopped") stops++;
          if (what === "reasonsAsked") reasons++;
          for (let tick = 0; tick < ticks; tick++) machine.tick();
        }
        machine.happen({ kind: "resumed" });
        machine.settle();
        const counted = new Map<string, number>();
        for (const { stage, input } of machine.begun) {
          const key = `${stage} ${input}`;
          counted.set(key, (counted.get(key) ?? 0) + 1);
        }
        for (const [key, times] of counted) {
          const again = stops + (key.startsWith("reasons") ? reasons : 0);
          expect(times, key).toBeLessThanOrEqual(1 + again);
        }
        const begun = machine.begun.map(({ input }) => input);
        expect(begun).toEqual([...begun].sort((a, b) => a - b));
        if (asked > 0) expect(machine.ended.slice(-1)).toEqual([{ stage: "reasons", input: asked }]);
        expect(machine.now).toMatchObject({ running: null, waiting: null, stopped: false });
      }),
      { numRuns: 400 },
    );
  });
});
