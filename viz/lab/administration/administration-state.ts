import { computed, type ReadonlySignal, type Signal, signal } from "@preact/signals";
import { InputError } from "../../../sim/core/problem.ts";
import type { Organisation } from "../../../sim/model/organisation.ts";
import { organisationOf } from "../../../sim/study/inquiry/organisation-of-inquiry.ts";
import { type Lab, useLab } from "../lab.ts";
import type { Store } from "../state/store.ts";
import type { ImportDraft } from "./import/draft.ts";
import { type Reading, readDraft } from "./import/reading.ts";

/** Ways to choose an administration. */
export type Way = "typical" | "named" | "table";

/** What the page of the administration keeps while other pages are looked at; no part of the inquiry, so not undone. */
export interface AdministrationState {
  /** The administration of the inquiry; null: it cannot be made. */
  readonly organisation: ReadonlySignal<Organisation | null>;
  /** The way that the visitor opened; null: none yet. */
  readonly way: Signal<Way | null>;
  /** The way by which the present administration came; changed in the picture, it still came by the same. */
  readonly cameBy: ReadonlySignal<Way>;
  /** The file on its way to an administration; null: none. */
  readonly draft: Signal<ImportDraft | null>;
  /** What reading the draft comes to, read anew with every change to how it is read. */
  readonly reading: ReadonlySignal<Reading | null>;
  /** Whether a file is being dragged over the page. */
  readonly dragging: Signal<boolean>;
  /** What stood in the way of taking a file. */
  readonly trouble: Signal<"several" | "unreadable" | null>;
  /** Codes of departments whose guessed kind the visitor has confirmed. */
  readonly confirmed: Signal<ReadonlySet<string>>;
}

const states = new WeakMap<Store, AdministrationState>();

/** The state of the page of the administration in the lab around. */
export function useAdministration(): AdministrationState {
  const lab = useLab();
  const known = states.get(lab.store) ?? createState(lab);
  states.set(lab.store, known);
  return known;
}

function createState({ store, shelf }: Lab): AdministrationState {
  const chosen = computed(() => store.inquiry.value.organisation);
  const draft = signal<ImportDraft | null>(null);
  let before: Way = "table";
  // Corrections and acceptance do not change what is read.
  let last: { readonly key: readonly unknown[]; readonly reading: Reading } | undefined;
  return {
    organisation: computed(() => {
      try {
        return organisationOf(chosen.value, shelf);
      } catch (error) {
        if (error instanceof InputError) return null;
        throw error;
      }
    }),
    way: signal(null),
    cameBy: computed(() => (chosen.value.kind === "written" ? before : (before = chosen.value.kind))),
    draft,
    reading: computed(() => {
      const now = draft.value;
      if (now === null) return null;
      const key = [now.bytes, now.source, now.title, now.meanings, now.options];
      if (last === undefined || last.key.some((part, i) => part !== key[i])) {
        last = { key, reading: readDraft(now, shelf.departmentTypes, shelf.topics) };
      }
      return last.reading;
    }),
    dragging: signal(false),
    trouble: signal(null),
    confirmed: signal(new Set()),
  };
}
