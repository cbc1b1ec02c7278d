/** What a unit's gap does from the first years to the last. */
export type Trend = "grows" | "steady" | "shrinks";

/** In how many of all units the gap clearly grows, and shrinks. */
interface TrendCounts {
  readonly grows: number;
  readonly shrinks: number;
  readonly all: number;
}

/** Words on the course of the gap unit by unit. */
export interface CoursesWords {
  /** `most`: the unit of the largest clear change, growth before shrinking; undefined where none is named. `other` is the option compared. */
  title(
    letter: string,
    base: TrendCounts,
    most: string | undefined,
    other: (TrendCounts & { letter: string }) | undefined,
  ): string;
  /** `compared`: so many years at the start and at the end. */
  lead(topic: string, compared: number): string;
  readonly axis: string;
  /** The grey line, in the key and in the data table. */
  readonly rest: string;
  readonly others: string;
  readonly trends: Readonly<Record<Trend, string>>;
  /** Heading over the units of one trend. */
  group(trend: Trend, letter: string, units: number): string;
  describe(group: string, names: readonly string[]): string;
  readonly note: string;
  readonly column: {
    readonly line: string;
    readonly trend: string;
    readonly change: string;
    gapIn(year: string): string;
  };
}
