import type { Organisation } from "../../../../sim/model/organisation.ts";
import { leastStaff } from "../../../findings/data/units.ts";
import { apportion } from "../../../text/numbers.ts";

/** Of 100 cases of a topic those that arise in a department. */
export interface CaseShare {
  /** Whole cases of 100; null: the unit is too small to be shown alone. */
  readonly cases: number | null;
  /** 0…1, against the department with the most. */
  readonly against: number;
}

/** Where the cases of `topic` arise, by code of the department: in proportion to relevance × staff, as the model has it. */
export function caseShares({ departments }: Organisation, topic: string): ReadonlyMap<string, CaseShare> {
  const weights = departments.map(({ staff, relevance }) => staff * (relevance[topic] ?? 0));
  const cases = apportion(weights);
  const most = Math.max(...weights, 0);
  return new Map(
    departments.map(({ code, staff }, i) => {
      const shown = staff >= leastStaff;
      return [code, { cases: shown ? cases[i] : null, against: shown && most > 0 ? weights[i] / most : 0 }];
    }),
  );
}
