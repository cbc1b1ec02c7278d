import type { World } from "./world.ts";

/** Hours of staff that lever `index` takes this week, and what they cost. */
export function chargeHours({ recorder, p }: World, index: number, hours: number): void {
  const euro = hours * p.costPerHour;
  recorder.costMeetings += euro;
  recorder.leverHours[index] += hours;
  recorder.leverEuro[index] += euro;
}

/** Money that lever `index` spends beside posts and hours. */
export function chargeEuro({ recorder }: World, index: number, euro: number): void {
  recorder.costBudgets += euro;
  recorder.leverEuro[index] += euro;
}
