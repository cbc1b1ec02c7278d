/** What is done for one state of an inquiry, one after the other. */
export const stages = ["preview", "options", "reasons"] as const;
export type Stage = (typeof stages)[number];

/** What is to be computed: at most one state at a time, and the newest one after it. */
export interface Schedule<Input> {
  readonly running: { readonly input: Input; readonly stage: Stage; readonly shown: boolean } | null;
  /** The newest state, while an older one is not yet to be given up. */
  readonly waiting: Input | null;
  /** Where to go on after a stop or a failure, or what is done; null at the beginning. */
  readonly resting: { readonly input: Input; readonly stage: Stage | "done" } | null;
  readonly stopped: boolean;
}

/** What happens. */
export type Happening<Input> =
  /** There is a newer state. */
  | { readonly kind: "asked"; readonly input: Input }
  /** A preview has shown something for the first time. */
  | { readonly kind: "shown" }
  /** The running stage is through, or cannot be done. */
  | { readonly kind: "ended" | "failed" }
  /** Other reasons are wanted of the same state. */
  | { readonly kind: "reasonsAsked" }
  | { readonly kind: "stopped" | "resumed" };

/** What is to be done then, in this order. */
export type Order<Input> = { readonly kind: "drop" } | { readonly kind: "begin"; readonly stage: Stage; readonly input: Input };

/** Nothing to compute yet. */
export const atRest = { running: null, waiting: null, resting: null, stopped: false } as const;

/**
 * One run in flight, the newest state wins, and each state that is begun is begun once. A preview is given up for a newer state only
 * when it has shown something: else nothing would be seen while a slider moves. Everything else is given up at once.
 */
export function schedule<Input>(
  now: Schedule<Input>,
  event: Happening<Input>,
): readonly [Schedule<Input>, readonly Order<Input>[]] {
  const { running, waiting, resting, stopped } = now;
  const begin = (stage: Stage, input: Input, first: readonly Order<Input>[] = []) =>
    [
      { running: { input, stage, shown: false }, waiting: null, resting: null, stopped: false },
      [...first, { kind: "begin", stage, input }],
    ] as const;
  const rest = (input: Input, stage: Stage | "done", first: readonly Order<Input>[] = []) =>
    [{ running: null, waiting: null, resting: { input, stage }, stopped }, first] as const;
  const drop: readonly Order<Input>[] = running ? [{ kind: "drop" }] : [];

  switch (event.kind) {
    case "asked":
      if (stopped) return [{ ...now, waiting: event.input }, []];
      if (running?.stage === "preview" && !running.shown) return [{ ...now, waiting: event.input }, []];
      return begin("preview", event.input, drop);
    case "shown":
      if (running === null) return [now, []];
      if (waiting !== null) return begin("preview", waiting, drop);
      return [{ ...now, running: { ...running, shown: true } }, []];
    case "ended": {
      if (running === null) return [now, []];
      if (waiting !== null) return begin("preview", waiting);
      const next = stages[stages.indexOf(running.stage) + 1];
      return next === undefined ? rest(running.input, "done") : begin(next, running.input);
    }
    case "failed":
      if (running === null) return [now, []];
      return waiting !== null ? begin("preview", waiting) : rest(running.input, running.stage);
    case "reasonsAsked":
      if (running?.stage === "reasons") return begin("reasons", running.input, drop);
      return resting?.stage === "done" && !stopped ? begin("reasons", resting.input) : [now, []];
    case "stopped":
      if (running === null) return [{ ...now, stopped: true }, []];
      return [{ running: null, waiting, resting: { input: running.input, stage: running.stage }, stopped: true }, drop];
    case "resumed":
      if (running !== null) return [now, []];
      if (waiting !== null) return begin("preview", waiting);
      if (resting === null || resting.stage === "done") return [{ ...now, stopped: false }, []];
      return begin(resting.stage, resting.input);
  }
}
