import { type MechanismId, mechanismIds } from "./mechanism.ts";
import { type ProcessId, processIds } from "./week.ts";

/** What a run can do without: a process of the week or a mechanism. */
export type Ablation = ProcessId | MechanismId;

/** Ids of all of them, processes first. */
export const ablationIds: readonly Ablation[] = [...processIds, ...mechanismIds];
