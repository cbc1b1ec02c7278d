/** How well a number is supported: the source gives the value, or a direction or part of it, or there is none. */
export type Strength = "given" | "direction" | "assumption";

/** The strength of a number with this source. Throws for a source that is neither an assumption nor anything citable. */
export function strengthOf(source: string): Strength {
  const citable = /seed 00\d|\b(19|20)\d\d\b|statistic|law|collective agreement|KGSt|Virtual Design Team/.test(source);
  if (/assumption/.test(source)) return citable ? "direction" : "assumption";
  if (citable) return "given";
  throw new Error(`neither an assumption nor a source: ${source}`);
}
