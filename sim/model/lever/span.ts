/** When a lever acts: from week `start` until before week `end` (null: to the horizon), growing linearly over `ramp` weeks. */
export interface Span {
  readonly start: number;
  readonly end: number | null;
  readonly ramp: number;
}
