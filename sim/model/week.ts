import type { Text } from "../core/language.ts";
import { attitudes } from "./process/attitudes.ts";
import { casework } from "./process/casework.ts";
import { governance } from "./process/governance.ts";
import { learning } from "./process/learning.ts";
import { observe } from "./process/observe.ts";
import { officers } from "./process/officers.ts";
import { outside } from "./process/outside.ts";
import { politics } from "./process/politics.ts";
import { staffing } from "./process/staffing.ts";
import type { World } from "./world.ts";

/** One process of the week. */
export interface Process {
  readonly id: string;
  readonly title: Text;
  readonly step: (w: World) => void;
}

/** The week, in order: the list that is documented is the list that runs. Each process can be switched off (ablation). */
export const processes = [
  { id: "outside", title: { de: "Was von außen kommt", en: "What comes from outside" }, step: outside },
  { id: "governance", title: { de: "Steuerung", en: "Governance" }, step: governance },
  { id: "officers", title: { de: "Beauftragte", en: "Officers" }, step: officers },
  { id: "casework", title: { de: "Fallbearbeitung", en: "Casework" }, step: casework },
  { id: "learning", title: { de: "Lernen", en: "Learning" }, step: learning },
  { id: "attitudes", title: { de: "Haltungen", en: "Attitudes" }, step: attitudes },
  { id: "staffing", title: { de: "Personal", en: "Staffing" }, step: staffing },
  { id: "politics", title: { de: "Politik", en: "Politics" }, step: politics },
  { id: "observe", title: { de: "Beobachten", en: "Observe" }, step: observe },
] as const satisfies readonly Process[];

export type ProcessId = (typeof processes)[number]["id"];
/** Ids of the processes, in the week's order. */
export const processIds: readonly ProcessId[] = processes.map((p) => p.id);
