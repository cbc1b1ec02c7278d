/**
 * What is counted year by year for the profile of transformative capacity (seed 001 §2.3): events of the run and states of
 * people at the end of the year, never what was switched on. Counts are of matters or cases; "mean…" are means over staff, 0…1.
 */
export const capacityCounts = [
  /** Ways on which partners agreed. */
  "viaTie",
  "viaDienstweg",
  "viaBody",
  "viaTeam",
  "viaLiaison",
  /** Who settled refusals and conflicts of goals. */
  "settledByLine",
  "settledByUnit",
  /** Where know-how came from that the handler lacked. */
  "helpedByColleague",
  "helpedByUnit",
  "helpedByOutside",
  "helpedByRule",
  /** Matters before heads for release, and those released. */
  "laid",
  "carried",
  /** Cases somebody was responsible for, and those whose relevance was recognised. */
  "arose",
  "recognised",
  /** Partners asked, and those who joined. */
  "asked",
  "joined",
  /** Cases that came to their end, those from which somebody learned, and those looked back on (evaluation, reflection). */
  "settled",
  "taught",
  "lookedBack",
  /** Means over staff at the end of the year. */
  "meanCoResponsibility",
  "meanAwareness",
  /** Share of staff whose head gives the topic at least middling priority (0.5). */
  "shareLed",
] as const;

/** Name of one count. */
export type CapacityCount = (typeof capacityCounts)[number];

/** Number of counts a year and topic. */
export const countsPerTopic: number = capacityCounts.length;

/** Place of a count within a year and topic. */
export const countAt: Readonly<Record<CapacityCount, number>> = Object.fromEntries(
  capacityCounts.map((name, i) => [name, i]),
) as Record<CapacityCount, number>;
