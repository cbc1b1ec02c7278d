import type { Preview } from "../engine/engine.ts";

/** The drawing of a preview: two lines over the years, in a box of `width` × `height`, lost cases upward. */
export interface PreviewLines {
  /** SVG paths; "" where there is nothing to draw. */
  readonly before: string;
  readonly now: string;
}

/** Least difference between bottom and top, cases of 100: what is nearly level looks level. */
const leastSpan = 20;

/** The lines of a preview over `years` years, scaled to the box with room for the strokes. */
export function previewLines({ years }: Pick<Preview, "years">, count: number, width: number, height: number): PreviewLines {
  const now = years.map(({ lost }) => lost);
  const before = years.map(({ lostBefore }) => lostBefore ?? Number.NaN);
  const known = [...now, ...before].filter((value) => !Number.isNaN(value));
  const middle = (Math.min(...known) + Math.max(...known)) / 2;
  const span = Math.max(leastSpan, Math.max(...known) - Math.min(...known));
  const pad = 2;
  const x = (i: number) => pad + ((width - 2 * pad) * i) / Math.max(1, count - 1);
  const y = (value: number) => pad + (height - 2 * pad) * (0.5 - (value - middle) / span);
  const path = (values: readonly number[]) =>
    values
      .flatMap((value, i) => (Number.isNaN(value) ? [] : [`${x(i).toFixed(1)},${y(value).toFixed(1)}`]))
      .map((point, i) => `${i === 0 ? "M" : "L"}${point}`)
      .join(" ");
  return { before: path(before), now: path(now) };
}
