/** Numbers of sets of assumptions after which findings are told anew; after the last, every ten. */
const milestones = [1, 3, 10];

/** Whether findings are due with `done` sets of assumptions when they were last told with `told`. */
export function milestonePassed(told: number, done: number): boolean {
  return next(told) <= done;
}

function next(told: number): number {
  return milestones.find((one) => one > told) ?? 10 * (Math.floor(told / 10) + 1);
}
