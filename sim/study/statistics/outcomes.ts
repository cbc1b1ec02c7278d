/** An outcome that options are compared on. */
export interface Outcome {
  readonly id: "gap" | "considered" | "programmeGap" | "cost" | "backlogHours" | "stress";
  /** Where its values stand: in `topics` for the focus topic, in `runs` for the whole administration. */
  readonly table: "topics" | "runs";
  readonly column: string;
  /** Which direction is an improvement. */
  readonly better: "lower" | "higher";
  /** Differences up to this size count as none: in points of a share, or relative to the mean of option a. */
  readonly margin: { readonly points: number } | { readonly relative: number };
}

/** Shares closer than this count as equal: one point of a hundred. */
export const pointMargin = 0.01;

const onePoint = { points: pointMargin };

/** Two percent of option a's mean; a convention, like the point. */
const twoPercent = { relative: 0.02 };

/** Every outcome of a summary, in the order in which it is reported. */
export const outcomes: readonly Outcome[] = [
  { id: "gap", table: "topics", column: "gap", better: "lower", margin: onePoint },
  { id: "considered", table: "topics", column: "consideredShare", better: "higher", margin: onePoint },
  { id: "programmeGap", table: "topics", column: "programmeGap", better: "lower", margin: onePoint },
  { id: "cost", table: "runs", column: "cost", better: "lower", margin: twoPercent },
  { id: "backlogHours", table: "runs", column: "backlogHours", better: "lower", margin: twoPercent },
  { id: "stress", table: "runs", column: "stress", better: "lower", margin: onePoint },
];
