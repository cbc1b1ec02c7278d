import { assumptions } from "../../../../sim/organisation/sizes.ts";

const { fewestStaff, mostStaff, ftePerHead, ftePerThousandInhabitants } = assumptions;

/** Inhabitants for which a typical administration of staff members stays in the model's range. */
const inhabitantsFor = (staff: number) => (staff * ftePerHead.value * 1000) / ftePerThousandInhabitants.value;

/** Inhabitants, both included, whose typical administration the model covers. */
export const inhabitantsRange = {
  least: Math.ceil(inhabitantsFor(fewestStaff.value)),
  most: Math.floor(inhabitantsFor(mostStaff.value)),
} as const;

/** Sizes of municipalities to choose at once, from a small town to a large city. */
export const usualSizes: readonly number[] = [5_000, 20_000, 50_000, 100_000, 250_000, 500_000];
