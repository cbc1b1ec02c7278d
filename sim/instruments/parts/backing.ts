import type { BackingLever } from "../../model/levers.ts";
import type { InstrumentUseContext } from "../instrument.ts";
import { spanOf } from "./values.ts";

/** Who backs, for how many hours a week (> 0), and with which rights. */
type Backing = Pick<BackingLever, "by" | "attentionHours"> & Partial<Pick<BackingLever, "veto" | "heard" | "window">>;

/** The authority lever of one backer: without a veto, the right to be heard or a window unless the instrument grants them. */
export function backingLever(context: InstrumentUseContext, backing: Backing): BackingLever {
  const { by, attentionHours, veto = false, heard = false, window: needsWindow = false } = backing;
  return { ...spanOf(context), lever: "backing", topics: context.topics, by, attentionHours, veto, heard, window: needsWindow };
}
