import type { Inquiry, InquiryOption } from "../../../sim/study/inquiry/inquiry.ts";

/** Equal for two inquiries that give the same numbers, but for the order of keys in their data. */
export function numbersKey({ question: _, paper: __, options, ...rest }: Inquiry): string {
  return JSON.stringify([rest, options.map(plain)]);
}

/** Equal for two inquiries whose findings read the same. */
export function wordsKey({ paper: _, ...rest }: Inquiry): string {
  return JSON.stringify(rest);
}

/** The option whose preview is to be shown after a change, and the same option before it. */
export interface ChangedOption {
  readonly option: string;
  /** Undefined where there was no such option. */
  readonly before: string | undefined;
}

/**
 * Which option shows what changed between two inquiries: the first one that differs; where the change concerns all of them, the one
 * that is looked at. Undefined where no option that is left came out otherwise.
 */
export function changedOption(before: Inquiry, after: Inquiry, lookedAt: string | undefined): ChangedOption | undefined {
  const old = ({ id }: InquiryOption) => before.options.find((option) => option.id === id);
  const shown = ({ id }: InquiryOption): ChangedOption => ({ option: id, before: before.options.find((o) => o.id === id)?.id });
  const { options: _, question: __, paper: ___, worlds: ____, replications: _____, ...setting } = before;
  const same = Object.entries(setting).every(
    ([name, value]) => JSON.stringify(value) === JSON.stringify(after[name as keyof Inquiry]),
  );
  if (!same) return shown(after.options.find(({ id }) => id === lookedAt) ?? after.options[after.options.length - 1]);
  const changed = after.options.find((option) => {
    const was = old(option);
    return was === undefined || JSON.stringify(was.uses) !== JSON.stringify(option.uses);
  });
  return changed && shown(changed);
}

/** An option without its words. */
function plain({ id, uses }: InquiryOption): unknown {
  return [id, uses];
}
