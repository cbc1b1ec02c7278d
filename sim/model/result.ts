/**
 * Every occasion of one run as columns, in the order in which they came (week, then department, then topic, then ordinal).
 * Identity: (origin department, topic, week, ordinal); it never depends on the option, so twins under two options are
 * found by equal identity. `creator` > 0 marks cases that an option itself created: they have no twin.
 */
export interface OccasionLog {
  readonly length: number;
  /** Index of the department where the case arose. */
  readonly origin: Uint16Array;
  /** Index of the department that worked on it. */
  readonly owner: Uint16Array;
  /** Index of the topic. */
  readonly topic: Uint8Array;
  /** Week it arose. */
  readonly week: Uint16Array;
  readonly ordinal: Uint16Array;
  /** First week in which it is too late. */
  readonly deadline: Uint16Array;
  /** Value of the case; 1 is a typical case. */
  readonly value: Float32Array;
  /** Code of the fate (see fate.ts), or 255 while pending. */
  readonly fate: Uint8Array;
  /** Last stage reached, index into `stages`. */
  readonly stage: Uint8Array;
  /** Week in which the fate was settled. */
  readonly settled: Uint16Array;
  /** 0 for cases from outside, else 1 + index of the lever that created it. */
  readonly creator: Uint8Array;
  /** Number of partner departments the case needs by itself, 0…4. */
  readonly partners: Uint8Array;
  /** Hours the case needs by itself; NaN for cases lost before take up, for which it is never drawn. */
  readonly effort: Float32Array;
  /** Weeks waited: for an officer's answer, for heads and bodies, for hours of work. Empty unless the level is "trace". */
  readonly waitedOfficer: Float32Array;
  readonly waitedCoordination: Float32Array;
  readonly waitedWork: Float32Array;
}

/** Averages of a quarter (13 weeks); arrays over quarters, or over quarter × topic (index quarter · topics + topic). */
export interface RunSeries {
  readonly quarters: number;
  /** Backlog of regular work, hours per staff member. */
  readonly backlogHours: Float64Array;
  /** Mean stress, 0…1. */
  readonly stress: Float64Array;
  /** Share of staff absent through sickness. */
  readonly sickness: Float64Array;
  /** Share of posts vacant. */
  readonly vacancy: Float64Array;
  /** Regular work dropped or simplified, share of regular work. */
  readonly arrears: Float64Array;
  /** Per topic: means over staff, 0…1. */
  readonly awareness: Float64Array;
  readonly knowHow: Float64Array;
  readonly openness: Float64Array;
  readonly trust: Float64Array;
  /** Per topic: heads' mean priority signal, 0…1. */
  readonly priority: Float64Array;
  /** Per topic: council support, 0…1. */
  readonly councilSupport: Float64Array;
  /** Per topic: officers' hours used ÷ hours available for advice. */
  readonly officerUtilisation: Float64Array;
  /** Per topic: results as officers report them, share of settled cases; and as they are (properly implemented). */
  readonly reported: Float64Array;
  readonly achieved: Float64Array;
  /** Per topic: hours in courses in the quarter, the usual and those that levers add, per person in post at its end. */
  readonly courseHours: Float64Array;
}

/**
 * The same by department. Arrays over quarter × department (index quarter · departments + department), or over quarter × topic ×
 * department (index (quarter · topics + topic) · departments + department). Means are 0 where nobody is in post.
 */
export interface DepartmentSeries {
  /** Persons in post (present or sick) at the end of the quarter: the weight of the means below. */
  readonly inPost: Float32Array;
  /** Persons present, mean of the quarter. */
  readonly present: Float32Array;
  /** Backlog of regular work, hours per person present, and their mean stress, 0…1; means of the quarter. */
  readonly backlogHours: Float32Array;
  readonly stress: Float32Array;
  /** Per topic: means over persons in post at the end of the quarter, 0…1. */
  readonly awareness: Float32Array;
  readonly knowHow: Float32Array;
  readonly openness: Float32Array;
  readonly trust: Float32Array;
  /** Per topic: the head's priority signal at the end of the quarter, 0…1. */
  readonly priority: Float32Array;
  /** Per topic: hours in courses in the quarter per person in post; courses come every eighth week, so once or twice a quarter. */
  readonly courseHours: Float32Array;
}

/** What one run of one option in one world gives. Pure data; workers and browsers pass it on as it is. */
export interface RunResult {
  /** Department codes, in the organisation's order. */
  readonly departments: readonly string[];
  readonly topics: readonly string[];
  readonly weeks: number;
  /** Cases due from this week on are counted. */
  readonly compareFrom: number;
  readonly log: OccasionLog;
  readonly series: RunSeries;
  readonly byDepartment: DepartmentSeries;
  /** Per topic: value of measures due by plan, and of those delivered by plan, counted from `compareFrom`. */
  readonly programmeDue: Float64Array;
  readonly programmeDelivered: Float64Array;
  /** Per topic: mean weeks from the begin of a measure to its delivery; 0 if none was delivered. */
  readonly measureWeeks: Float64Array;
  /** Per topic: mean weeks until an officer answered, and number of requests, answered and lapsed. */
  readonly officerAnswerWeeks: Float64Array;
  readonly officerRequests: Float64Array;
  readonly officerLapsed: Float64Array;
  /** Mean weeks a matter waited on the Dienstweg (all heads). */
  readonly headWaitWeeks: number;
  /** Share of partner agreements reached through a working tie rather than the Dienstweg, per topic. */
  readonly directShare: Float64Array;
  /** Euro over the horizon. */
  readonly costPosts: number;
  readonly costMeetings: number;
  readonly costBudgets: number;
  /** Number of leavers over the horizon. */
  readonly leavers: number;
  /** Mean strength of working ties between departments at the end, 0…1. */
  readonly ties: number;
  /**
   * Strength of the working tie from one department to another at the end, 0…1, nearly the same both ways; index
   * department · departments + department. 0 where either has no staff, and of a department with itself.
   */
  readonly tieStrengths: Float32Array;
  /** Counts for transformative capacity; index (year · topics + topic) · capacityCounts.length + count (see capacity.ts). */
  readonly capacity: Float64Array;
  /** Hours and euro that each lever took over the horizon, by index of the lever. */
  readonly leverHours: Float64Array;
  readonly leverEuro: Float64Array;
}
