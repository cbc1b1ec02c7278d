import type { Draft } from "../../findings/figures.ts";

/** What the paper shows unless others are chosen; of each row the first that there is. */
const usual: readonly (readonly string[])[] = [
  ["fate-alluvial", "stage-sankey"],
  ["option-dumbbell"],
  ["quantile-dots"],
  ["flip-strip"],
  ["cost-and-cases"],
];

/** Ids of the figures that a paper shows unless others are chosen, of those there are. */
export function usualFigures(drafts: readonly Pick<Draft, "id">[]): readonly string[] {
  const ids = drafts.map(({ id }) => id as string);
  return usual.flatMap((row) => row.find((id) => ids.includes(id)) ?? []);
}
