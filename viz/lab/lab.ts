import { createContext } from "preact";
import { useContext } from "preact/hooks";
import type { Language } from "../../sim/core/language.ts";
import type { EvidenceRegister } from "../../sim/scenario/evidence-file.ts";
import type { Shelf } from "../../sim/study/inquiry/shelf.ts";
import type { Engine } from "./engine/engine.ts";
import type { Store } from "./state/store.ts";

/** What every part of the page may use. */
export interface Lab {
  readonly store: Store;
  readonly engine: Engine;
  readonly shelf: Shelf;
  /** What the mechanisms of the model rest on. */
  readonly evidence: EvidenceRegister;
  /** Version of the model in this file, 15 hex digits. */
  readonly model: string;
}

/** Carries the lab through the page. */
export const LabContext = createContext<Lab | null>(null);

/** The lab around this component. */
export function useLab(): Lab {
  const lab = useContext(LabContext);
  if (lab === null) throw new Error("no lab around this component");
  return lab;
}

/** The words of `both` in the page's language. */
export function useWords<W>(both: Readonly<Record<Language, W>>): W {
  return both[useLab().store.looks.value.language];
}
