import type { FateHeatmapData } from "../../../charts/fate-heatmap.ts";
import type { Findings } from "../../engine/engine.ts";

/** A unit that may be shown: one department, or the small ones together. */
export interface ShownUnit {
  readonly code: string;
  /** "" for the small ones together. */
  readonly name: string;
  readonly dezernat: string;
}

/** The units of the findings in the order of the administration. */
export function shownUnits({ drafts }: Findings): readonly ShownUnit[] {
  const data = drafts.find(({ chart }) => chart === "fate-heatmap")?.data as FateHeatmapData | undefined;
  return (data?.rows ?? []).map(({ code, name, dezernat, small }) => ({ code, dezernat, name: small ? "" : name }));
}
