/** What an option does otherwise than the base. */
export type ChangeKind = "added" | "leftOut" | "changed";

/** Words on what each change between two options does. */
export interface WhyWords {
  /** One change alone takes the gap from `from` to `to`. */
  titleSingle(change: string, from: number, to: number): string;
  /** The change that does most; `effect` below 0: it narrows the gap. */
  titleMost(change: string, letter: string, effect: number): string;
  readonly titleNone: string;
  /** `several`: each of several changes was undone in turn. */
  lead(topic: string, a: string, b: string, several: boolean): string;
  change(kind: ChangeKind, title: string): string;
  readonly unchanged: string;
  /** What is left when all effects are taken off the difference. */
  readonly rest: string;
  readonly assumptions: string;
  describe(change: string, effect: string): string;
  readonly method: string;
  /** Why the effects do not add up: `rest` points are left of the difference `whole`, both below 0 for fewer cases lost. */
  together(rest: number, whole: number): string;
  readonly column: Readonly<Record<"part" | "name" | "gap" | "effect", string>>;
}
