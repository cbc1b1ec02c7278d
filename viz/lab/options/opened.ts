import { createContext } from "preact";
import { useContext } from "preact/hooks";
import type { Inquiry, Use } from "../../../sim/study/inquiry/inquiry.ts";
import type { SharedUse } from "./option-lines.ts";
import type { CostOf } from "./use-cost.ts";

/** Which line is open: the list it stands in, its index there (of a shared use: in the first option), and its use's id. */
export interface Opened {
  readonly list: "shared" | "events" | { readonly option: string };
  readonly index: number;
  readonly id: string;
  /** In an option's list: whether others that have the same are changed as well. */
  readonly everywhere: boolean;
}

/** What the lists of the page share: the line that is open, and at which rates costs are reckoned. */
export interface Desk {
  readonly opened: Opened | null;
  open(line: Opened | null): void;
  readonly setting: CostOf;
  /** Announces something that happened, politely. */
  say(text: string): void;
}

/** Carries the desk to the lists. */
export const DeskContext = createContext<Desk | null>(null);

/** The desk around this component. */
export function useDesk(): Desk {
  const desk = useContext(DeskContext);
  if (desk === null) throw new Error("no desk around this component");
  return desk;
}

/** The open line, if it is still what it was: undo or another removal may have put something else in its place. */
export function stillOpen(opened: Opened | null, { options, events }: Pick<Inquiry, "options" | "events">): Opened | null {
  if (opened === null) return null;
  const { list } = opened;
  const uses = list === "events" ? events : usesOf(list, options);
  return uses[opened.index]?.id === opened.id ? opened : null;
}

function usesOf(list: Exclude<Opened["list"], "events">, options: Inquiry["options"]): readonly Use[] {
  const option = list === "shared" ? options[0] : options.find(({ id }) => id === list.option);
  return option?.uses ?? [];
}

/** Whether a shared use is the one that is open. */
export function isShownOpen(opened: Opened | null, { indices }: SharedUse): boolean {
  return opened?.list === "shared" && opened.index === indices[0];
}
