import type { InquiryOption, Use } from "../../../sim/study/inquiry/inquiry.ts";
import { sameData } from "../../../sim/study/inquiry/same-data.ts";

/** A use that every option has, with its place in each. */
export interface SharedUse {
  readonly use: Use;
  /** Its index in each option, in the options' order. */
  readonly indices: readonly number[];
}

/** What one option has or lacks, told beside the first option. */
export type OptionLine =
  /** In the first option: what not every option has. In another: what it has like the first. */
  | { readonly kind: "own" | "same"; readonly use: Use; readonly index: number; readonly continues?: Use }
  | { readonly kind: "added"; readonly use: Use; readonly index: number; readonly continues?: Use }
  | { readonly kind: "changed"; readonly use: Use; readonly index: number; readonly before: Use }
  | { readonly kind: "left"; readonly before: Use };

/** What the options share, and what each has apart from that; a list of lines an option, in their order. */
export interface ToldOptions {
  readonly shared: readonly SharedUse[];
  readonly lines: readonly (readonly OptionLine[])[];
}

/** Whether two uses do the same under the same id: same instrument, topics, times, values and steps. */
export function sameUse(a: Use, b: Use): boolean {
  return sameData(a, b);
}

/**
 * The options told apart: uses equal in all of them once, then each option's own. `held`: a use that stays in its option's list
 * although the others have the same, because it is being worked on there.
 */
export function tellOptions(
  options: readonly InquiryOption[],
  held?: { readonly option: string; readonly index: number },
): ToldOptions {
  const taken = options.map(() => new Set<number>());
  const shared = options.length < 2 ? [] : sharedUses(options, taken, held);
  const [base] = options;
  const lines = options.map((option, i) => (i === 0 ? ownLines(base, taken[0]) : linesBeside(base, taken[0], option, taken[i])));
  return { shared, lines };
}

function sharedUses(
  options: readonly InquiryOption[],
  taken: readonly Set<number>[],
  held: { readonly option: string; readonly index: number } | undefined,
): SharedUse[] {
  const shared: SharedUse[] = [];
  for (const use of options[0].uses) {
    const indices = options.map(({ uses }, i) => uses.findIndex((other, at) => !taken[i].has(at) && sameUse(use, other)));
    if (indices.some((at) => at < 0)) continue;
    if (options.some(({ id }, i) => held?.option === id && held.index === indices[i])) continue;
    for (const [i, at] of indices.entries()) taken[i].add(at);
    shared.push({ use, indices });
  }
  return shared;
}

function ownLines({ uses }: InquiryOption, taken: ReadonlySet<number>): OptionLine[] {
  return uses.flatMap((use, index): OptionLine[] =>
    taken.has(index) ? [] : [{ kind: "own", use, index, ...continuing(uses, index) }],
  );
}

function linesBeside(
  base: InquiryOption,
  takenOfBase: ReadonlySet<number>,
  { uses }: InquiryOption,
  taken: ReadonlySet<number>,
): OptionLine[] {
  const left = base.uses.filter((_, at) => !takenOfBase.has(at));
  const rest = uses.map((use, index) => ({ use, index })).filter(({ index }) => !taken.has(index));
  const lines = new Map<number, OptionLine>();
  const pair = (fits: (a: Use, b: Use) => boolean, line: (index: number, use: Use, before: Use) => OptionLine) => {
    for (const { use, index } of rest) {
      const at = lines.has(index) ? -1 : left.findIndex((before) => fits(before, use));
      if (at >= 0) lines.set(index, line(index, use, left.splice(at, 1)[0]));
    }
  };
  pair(sameUse, (index, use) => ({ kind: "same", use, index, ...continuing(uses, index) }));
  pair(
    (a, b) => a.id === b.id && a.use === b.use,
    (index, use, before) => ({ kind: "changed", use, index, before }),
  );
  const told = rest.map(
    ({ use, index }): OptionLine => lines.get(index) ?? { kind: "added", use, index, ...continuing(uses, index) },
  );
  return [...told, ...left.map((before): OptionLine => ({ kind: "left", before }))];
}

/** The earlier use with the same id, which a later one changes in place. */
function continuing(uses: readonly Use[], index: number): { readonly continues?: Use } {
  const before = uses.slice(0, index).findLast(({ id }) => id === uses[index].id);
  return before === undefined ? {} : { continues: before };
}
