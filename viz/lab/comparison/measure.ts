/** Numbers of an option that stand in the table and can be asked for their reasons. */
export const measures = ["gap", "considered", "programmeGap", "cost", "arrears", "backlogHours", "stress"] as const;
export type Measure = (typeof measures)[number];
