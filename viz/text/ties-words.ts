/** Words on working ties; strengths are whole points: of 100 pairs of one person each, so many know each other from work. */
export interface TiesWords {
  /** One option: across Dezernate and inside them; `within` or `across` undefined where there are no such pairs. */
  titleOne(letter: string, across: number | undefined, within: number | undefined): string;
  /** Two options whose mean differs; `most`: the two units that gain, or lose, most. */
  titleChanged(
    a: string,
    ofA: number,
    b: string,
    ofB: number,
    across: boolean,
    most: readonly [string, string] | undefined,
  ): string;
  titleSame(b: string, strength: number, across: boolean): string;
  readonly lead: string;
  /** Which triangle shows which option. */
  below(option: string): string;
  above(option: string): string;
  readonly scale: string;
  /** A dot in a cell above the diagonal: stronger by at least so many points; a ring: weaker. */
  grown(points: number): string;
  shrunk(points: number): string;
  /** Links below this strength are not drawn. */
  leastShown(points: number): string;
  /** The narrow form shows Dezernate. */
  readonly byDezernat: string;
  readonly smallUnits: string;
  describe(letter: string, across: number | undefined, within: number | undefined): string;
  readonly column: Readonly<Record<"first" | "second" | "strength" | "firstCode" | "secondCode", string>>;
}
