import type { BackingLever } from "../levers.ts";
import type { World } from "../world.ts";
import { clarify } from "./clarify.ts";

/** How far a backer's word carries in the house: the deputy mayor's everywhere, others' less (assumption; seed 001 §3.2). */
const backerWeight = { deputyMayor: 1, dezernent: 0.6, keyActor: 0.5, unitHead: 0.4, board: 0.2 } as const;

/** Backing of topic t at strength s: a signal to heads, clear responsibility, perhaps a veto or the right to be heard. */
export function pullBacking(w: World, lever: BackingLever, t: number, s: number): void {
  const { c, p } = w;
  const open = lever.window ? Math.min(1, p.windowOpens * c.eventSalience[t]) : 1;
  const reach = lever.attentionHours / (lever.attentionHours + p.reachHours * w.livingDepartments);
  c.backing[t] = Math.max(c.backing[t], open * s * reach * backerWeight[lever.by]);
  if (lever.veto && open > 0) c.veto[t] = 1;
  if (lever.heard && open > 0) c.heard[t] = 1;
  for (let d = 0; d < w.departments; d++) clarify(w, d, t, p.backingClarity * open * s * reach);
}
