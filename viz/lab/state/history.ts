import type { Inquiry } from "../../../sim/study/inquiry/inquiry.ts";

/** An inquiry with what it was before and what was undone. */
export interface History {
  readonly past: readonly Inquiry[];
  readonly present: Inquiry;
  readonly future: readonly Inquiry[];
  /** Name of the series of actions that is undone as one; undefined: none is running. */
  readonly merging: string | undefined;
}

/** Most states kept; a state shares all it has not changed with the one before. */
const most = 500;

/** A history without past. */
export function begin(present: Inquiry): History {
  return { past: [], present, future: [], merging: undefined };
}

/** The history after a change; nothing where `next` is the present itself. */
export function record(history: History, next: Inquiry, merge?: string): History {
  if (next === history.present) return history;
  if (merge !== undefined && merge === history.merging) return { ...history, present: next, future: [] };
  return { past: [...history.past, history.present].slice(-most), present: next, future: [], merging: merge };
}

/** One step back; nothing where there is none. */
export function undo({ past, present, future, ...rest }: History): History {
  if (past.length === 0) return { past, present, future, ...rest };
  return { past: past.slice(0, -1), present: past[past.length - 1], future: [present, ...future], merging: undefined };
}

/** One step forward again; nothing where nothing was undone. */
export function redo({ past, present, future, ...rest }: History): History {
  if (future.length === 0) return { past, present, future, ...rest };
  return { past: [...past, present], present: future[0], future: future.slice(1), merging: undefined };
}
