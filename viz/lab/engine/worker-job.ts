import { executing } from "../../../sim/study/execute.ts";
import { planInquiry } from "../../../sim/study/inquiry/plan-of-inquiry.ts";
import type { Plan } from "../../../sim/study/plan.ts";
import { createMemory } from "../../../sim/study/remember.ts";
import { packTables } from "./packed-table.ts";
import type { WorkerLibrary, WorkOn } from "./worker.ts";

/** Bytes of runs that one worker remembers: about 40 sets of assumptions of a city of 1,000 staff. */
const remembered = 128e6;

/** Jobs of the ensemble; what has not changed since an earlier study is remembered. */
export function jobWork({ shelf, plausible }: WorkerLibrary): WorkOn<"job"> {
  const memory = createMemory(remembered);
  let planned: { readonly study: number; readonly plan: Plan } | undefined;
  return {
    async job({ study, inquiry, job }, { inSlices }) {
      if (planned?.study !== study) planned = { study, plan: planInquiry(inquiry, shelf, plausible) };
      const { digest, tables } = await inSlices(executing(planned.plan, job, memory));
      return { job, digest, tables: packTables(tables) };
    },
  };
}
