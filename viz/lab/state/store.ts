import { computed, type ReadonlySignal, signal } from "@preact/signals";
import type { Inquiry } from "../../../sim/study/inquiry/inquiry.ts";
import type { Shelf } from "../../../sim/study/inquiry/shelf.ts";
import { act } from "./act.ts";
import type { Action } from "./action.ts";
import { begin, type History, record, redo, undo } from "./history.ts";
import type { Focus, Looks, View } from "./view.ts";

/** The state of the page: what is asked, with its history, and what is looked at. */
export interface Store {
  readonly inquiry: ReadonlySignal<Inquiry>;
  readonly canUndo: ReadonlySignal<boolean>;
  readonly canRedo: ReadonlySignal<boolean>;
  /**
   * Does an action. Successive actions with the same `merge` (a slider's moves) are undone together; `settle` ends such a series.
   */
  dispatch(action: Action, merge?: string): void;
  settle(): void;
  undo(): void;
  redo(): void;
  readonly view: ReadonlySignal<View>;
  look(change: Partial<View>): void;
  readonly focus: ReadonlySignal<Focus>;
  point(at: Focus): void;
  readonly looks: ReadonlySignal<Looks>;
  setLooks(change: Partial<Looks>): void;
}

/** A store that begins with `inquiry`. */
export function createStore(inquiry: Inquiry, shelf: Shelf, view: View, looks: Looks): Store {
  const history = signal<History>(begin(inquiry));
  const now = computed(() => history.value.present);
  const seen = signal(view);
  const pointed = signal<Focus>({});
  const dressed = signal(looks);
  return {
    inquiry: now,
    canUndo: computed(() => history.value.past.length > 0),
    canRedo: computed(() => history.value.future.length > 0),
    dispatch(action, merge) {
      history.value = record(history.value, act(history.value.present, action, shelf), merge);
    },
    settle() {
      if (history.value.merging !== undefined) history.value = { ...history.value, merging: undefined };
    },
    undo() {
      history.value = undo(history.value);
    },
    redo() {
      history.value = redo(history.value);
    },
    view: seen,
    look(change) {
      seen.value = { ...seen.value, ...change };
    },
    focus: pointed,
    point(at) {
      pointed.value = at;
    },
    looks: dressed,
    setLooks(change) {
      dressed.value = { ...dressed.value, ...change };
    },
  };
}
