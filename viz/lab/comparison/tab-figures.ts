import type { FigureId } from "../../findings/text/words.ts";
import type { Progress } from "../engine/engine.ts";
import type { Tab } from "../state/view.ts";

/** Figures of each group, in their order. */
export const tabFigures: Readonly<Record<Tab, readonly FigureId[]>> = {
  cases: ["stage-sankey", "fate-alluvial", "fate-heatmap"],
  course: ["gap-over-time", "department-courses", "capacity-profile"],
  departments: ["option-dumbbell", "fate-heatmap", "who-works-with-whom"],
  certainty: ["quantile-dots", "flip-strip", "bottleneck-bars"],
  cost: ["cost-and-cases", "change-waterfall"],
};

/** Figures that set two options side by side. */
const comparing: readonly FigureId[] = ["fate-alluvial", "option-dumbbell", "quantile-dots", "flip-strip", "change-waterfall"];

/** Figures whose runs come after all others. */
const afterwards: readonly FigureId[] = ["bottleneck-bars", "change-waterfall"];

/** Why a figure is not there yet. */
export type Missing = "needsTwo" | "computing" | "afterAll" | "none";

/** What to say in the place of a figure that has no numbers. */
export function whyMissing(figure: FigureId, options: number, phase: Progress["phase"]): Missing {
  if (options < 2 && comparing.includes(figure)) return "needsTwo";
  if (phase === "done") return "none";
  if (afterwards.includes(figure)) return "afterAll";
  return phase === "stopped" || phase === "idle" ? "none" : "computing";
}
