import { type Fate, fates, type Stage, stages } from "../../../../sim/model/fate.ts";
import type { Subject } from "../../../charts/stands-for.ts";
import type { Focus } from "../../state/view.ts";

/** What a mark or label says it stands for, from its data attributes; words the model does not know are left out. */
export function subjectOf(data: Readonly<Record<string, string | undefined>>): Subject {
  const fate = (word: string | undefined) => fates.find((known): known is Fate => known === word);
  const said = {
    department: data.department,
    fate: fate(data.fate),
    stage: stages.find((known): known is Stage => known === data.stage),
    option: data.option,
    fateA: fate(data.fateA),
    fateB: fate(data.fateB),
  };
  return Object.fromEntries(Object.entries(said).filter(([, value]) => value !== undefined));
}

/** Whether a subject names nothing at all. */
export function isNothing(subject: Subject): boolean {
  return Object.keys(subject).length === 0;
}

/**
 * What lights up everywhere while a subject is looked at. Of a case's two fates it is the one under the base, where it was lost;
 * of a case that was implemented there, the other. `options`: ids in the order of the letters.
 */
export function focusOf({ department, fate, option, fateA, fateB }: Subject, options: readonly string[]): Focus {
  const told = fate ?? (fateA === "implemented" ? fateB : fateA);
  const id = option === undefined ? undefined : options[option.charCodeAt(0) - 65];
  return { ...(department && { department }), ...(told && { fate: told }), ...(id && { option: id }) };
}

/** How a mark stands to what is looked at: the same, something else, or nothing to do with it. */
export function relation(
  subject: Subject,
  { department, fate, option }: Focus,
  options: readonly string[],
): "same" | "other" | "neutral" {
  const own = subject.fate === undefined ? [subject.fateA, subject.fateB] : [subject.fate];
  const fatesHere = own.filter((one) => one !== undefined);
  const id = subject.option === undefined ? undefined : options[subject.option.charCodeAt(0) - 65];
  const pairs = [
    { wanted: department, here: subject.department === undefined ? [] : [subject.department] },
    { wanted: fate, here: fatesHere },
    { wanted: option, here: id === undefined ? [] : [id] },
  ].filter(({ wanted, here }) => wanted !== undefined && here.length > 0);
  if (pairs.length === 0) return "neutral";
  return pairs.every(({ wanted, here }) => (here as readonly unknown[]).includes(wanted)) ? "same" : "other";
}
