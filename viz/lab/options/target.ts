import type { InquiryOption } from "../../../sim/study/inquiry/inquiry.ts";
import { sameUse } from "./option-lines.ts";

/** Where a use stands: its index in the option with this id, or among the events (null). */
export interface UseTarget {
  readonly option: string | null;
  readonly index: number;
  /** Whether every option that has exactly this use is meant. */
  readonly everywhere: boolean;
}

/** A name for the series of changes to one part of a use, so that a slider's moves are undone together. */
export function seriesName({ option, index, everywhere }: UseTarget, part: string): string {
  return `use ${option ?? ""} ${index} ${everywhere} ${part}`;
}

/** Places among `options` of the other options that have exactly the use that stands at `index` of the option `id`. */
export function othersWith(options: readonly InquiryOption[], id: string, index: number): readonly number[] {
  const use = options.find((option) => option.id === id)?.uses[index];
  return options.flatMap((option, i) =>
    use !== undefined && option.id !== id && option.uses.some((other) => sameUse(other, use)) ? [i] : [],
  );
}
