import { dutyLevels } from "../duty.ts";
import type { BudgetLever, DutyLever, FundingLever, MoneyLever } from "../levers.ts";
import type { World } from "../world.ts";

/** A yearly budget or grant for topic t. */
export function pullMoney({ c }: World, lever: MoneyLever, t: number, s: number): void {
  const euro = s * lever.euroPerYear;
  const own = lever.source === "grant" ? lever.ownShare : 1;
  if (lever.protected) c.keptIncome[t] += euro * own;
  else c.income[t] += euro * own;
  if (lever.source === "grant") c.grant[t] += euro * (1 - own);
}

/** Open funding programmes for topic t: offers add up, the dearest terms count for all. */
export function pullFunding({ c }: World, lever: FundingLever, t: number, s: number): void {
  c.programmeOpen[t] += s * lever.euroPerYear;
  c.programmeOwn[t] = Math.max(c.programmeOwn[t], lever.ownShare);
  c.programmeEffort[t] += lever.hoursNeeded;
}

/** The budget as a whole is under pressure. */
export function pullBudget(w: World, lever: BudgetLever, s: number): void {
  w.budgetShift += s * lever.mood;
  if (lever.freeze) w.frozenUntil = Math.max(w.frozenUntil, lever.end ?? w.weeks);
}

/** The law changes for topic t. */
export function pullDuty({ c }: World, lever: DutyLever, t: number): void {
  c.dutyLevel[t] = dutyLevels[lever.duty];
  c.dutyFunded[t] = lever.funded ? 1 : 0;
}
