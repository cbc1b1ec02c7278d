import { rgb } from "d3-color";
import { interpolateRgb } from "d3-interpolate";
import type { DepartmentName, OptionName } from "./figure.ts";
import type { Sheet } from "./sheet.ts";

/** Strength of the working tie of two units, 0…1, under the base and the option it is compared with. */
export interface UnitTie {
  /** Indices of the units, `from` < `to`. */
  readonly from: number;
  readonly to: number;
  readonly a: number;
  readonly b?: number;
}

/** Figure 11: who works with whom, before and after. */
export interface WhoWorksWithWhomData {
  readonly a: OptionName;
  readonly b?: OptionName;
  /** Units ordered by Dezernat, the small units' row last; at least two. */
  readonly units: readonly DepartmentName[];
  /** Each pair once, at least one; pairs that are absent have no tie. */
  readonly ties: readonly UnitTie[];
  /** "network": nodes and links, for up to 25 units; default: the matrix. */
  readonly form?: "matrix" | "network";
}

/** Dark end of the scale of ties. */
export const tieColour = "#12505B";

/** Strength at the dark end: the strongest tie of both options, in whole tens. */
export function strongest({ ties }: WhoWorksWithWhomData): number {
  return Math.max(1, Math.ceil(Math.max(...ties.flatMap(({ a, b = 0 }) => [a, b])) * 10 - 1e-9)) / 10;
}

/** Fill of a strength, white at 0. */
export function tieFill(strength: number, most: number): string {
  return rgb(interpolateRgb("#FFFFFF", tieColour)(Math.max(0, Math.min(1, strength / most)))).formatHex();
}

/** Runs of units of one Dezernat: its name, the first unit and the number of units. */
export function blocksOf({
  units,
}: WhoWorksWithWhomData): { readonly name: string; readonly from: number; readonly count: number }[] {
  const blocks: { name: string; from: number; count: number }[] = [];
  units.forEach(({ dezernat }, i) => {
    const last = blocks[blocks.length - 1];
    if (last && last.name === dezernat && !units[i].small) last.count++;
    else blocks.push({ name: dezernat, from: i, count: 1 });
  });
  return blocks;
}

/** Means of the ties across Dezernate and inside them; undefined where there are none. The small units' row has no Dezernat. */
export function meansOf(
  { units, ties }: WhoWorksWithWhomData,
  of: "a" | "b",
): { readonly across?: number; readonly within?: number } {
  const mean = (chosen: readonly UnitTie[]) =>
    chosen.length === 0 ? undefined : chosen.reduce((sum, tie) => sum + (tie[of] ?? 0), 0) / chosen.length;
  const named = ties.filter(({ from, to }) => !units[from].small && !units[to].small);
  const isWithin = ({ from, to }: UnitTie) => units[from].dezernat === units[to].dezernat;
  return { across: mean(named.filter((tie) => !isWithin(tie))), within: mean(named.filter(isWithin)) };
}

/** Name of a Dezernat; the small units' row stands for itself. */
export function blockName(name: string, sheet: Sheet): string {
  return name === "" ? sheet.words.ties.smallUnits : name;
}
