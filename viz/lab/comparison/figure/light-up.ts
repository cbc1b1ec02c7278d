import type { Subject } from "../../../charts/stands-for.ts";
import type { Focus } from "../../state/view.ts";
import { isNothing, relation, subjectOf } from "./subject.ts";

/** Elements that say what they stand for. */
const speaking = "[data-department],[data-fate],[data-stage],[data-option],[data-fate-a]";

/**
 * Pales everything in a figure that stands for something else than what is looked at; nothing where the figure does not show it.
 * The mark of row `current` is ringed; −1: none.
 */
export function lightUp(svg: SVGSVGElement, focus: Focus, options: readonly string[], current: number): void {
  const all = [...svg.querySelectorAll<SVGElement>(speaking)];
  const relations = all.map((element) => relation(subjectOf(element.dataset), focus, options));
  const isHere = relations.includes("same");
  for (const [i, element] of all.entries()) element.classList.toggle("comparison-pale", isHere && relations[i] === "other");
  for (const element of svg.querySelectorAll(".comparison-current")) element.classList.remove("comparison-current");
  if (current >= 0) for (const element of marksOfRow(svg, current)) element.classList.add("comparison-current");
}

/** The marks that show a row of the figure's table. */
export function marksOfRow(svg: SVGSVGElement, row: number): SVGElement[] {
  return [...svg.querySelectorAll<SVGElement>(`[data-row="${row}"]`)];
}

/** Rows of the figure's table that have a mark, in their order. */
export function rowsWithMarks(svg: SVGSVGElement): number[] {
  const rows = [...svg.querySelectorAll<SVGElement>("[data-row]")].map((mark) => Number(mark.dataset.row));
  return [...new Set(rows)].sort((a, b) => a - b);
}

/** The row whose mark stands for exactly this, `before` if it still does; −1 where there is none, or the subject names nothing. */
export function rowOf(svg: SVGSVGElement, subject: Subject, before: number): number {
  if (isNothing(subject)) return -1;
  const wanted = JSON.stringify(subject);
  const fits = (mark: SVGElement) => JSON.stringify(subjectOf(mark.dataset)) === wanted;
  if (marksOfRow(svg, before).some(fits)) return before;
  const mark = [...svg.querySelectorAll<SVGElement>("[data-row]")].find(fits);
  return mark === undefined ? -1 : Number(mark.dataset.row);
}

/** The mark or label at a point of the figure; null on bare ground. */
export function markAt(target: EventTarget | null): SVGElement | null {
  return target instanceof Element ? target.closest<SVGElement>(`[data-row],${speaking}`) : null;
}
