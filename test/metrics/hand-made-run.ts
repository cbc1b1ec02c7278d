import { type CapacityCount, capacityCounts, countAt } from "../../sim/model/capacity.ts";
import type { DepartmentSeries, OccasionLog, RunResult, RunSeries } from "../../sim/model/result.ts";

/** What is told of a run; all else in it is empty or 0. */
export interface Told {
  readonly topics?: readonly string[];
  readonly weeks?: number;
  readonly compareFrom?: number;
  /** Counts by year, then by topic. */
  readonly capacity?: readonly (readonly Partial<Record<CapacityCount, number>>[])[];
  readonly series?: Partial<RunSeries>;
  readonly byDepartment?: Partial<DepartmentSeries>;
}

const log: OccasionLog = {
  length: 0,
  origin: new Uint16Array(),
  owner: new Uint16Array(),
  topic: new Uint8Array(),
  week: new Uint16Array(),
  ordinal: new Uint16Array(),
  deadline: new Uint16Array(),
  value: new Float32Array(),
  fate: new Uint8Array(),
  stage: new Uint8Array(),
  settled: new Uint16Array(),
  creator: new Uint8Array(),
  partners: new Uint8Array(),
  effort: new Float32Array(),
  waitedOfficer: new Float32Array(),
  waitedCoordination: new Float32Array(),
  waitedWork: new Float32Array(),
};

/** A run of one department in which only what is told happened. */
export function handMadeRun({
  topics = ["climate"],
  weeks = 52,
  compareFrom = 0,
  capacity = [],
  series,
  byDepartment,
}: Told): RunResult {
  const quarters = Math.ceil(weeks / 13);
  const none = new Float64Array(quarters * topics.length);
  const nobody = new Float32Array(quarters * topics.length);
  const years = Math.ceil(weeks / 52);
  const counts = new Float64Array(years * topics.length * capacityCounts.length);
  for (const [year, byTopic] of capacity.entries())
    for (const [topic, told] of byTopic.entries())
      for (const [count, value] of Object.entries(told) as [CapacityCount, number][])
        counts[(year * topics.length + topic) * capacityCounts.length + countAt[count]] = value;
  return {
    departments: ["61"],
    topics,
    weeks,
    compareFrom,
    log,
    series: {
      quarters,
      backlogHours: none,
      stress: none,
      sickness: none,
      vacancy: none,
      arrears: none,
      awareness: none,
      knowHow: none,
      openness: none,
      trust: none,
      priority: none,
      councilSupport: none,
      officerUtilisation: none,
      reported: none,
      achieved: none,
      courseHours: none,
      ...series,
    },
    byDepartment: {
      inPost: nobody,
      present: nobody,
      backlogHours: nobody,
      stress: nobody,
      awareness: nobody,
      knowHow: nobody,
      openness: nobody,
      trust: nobody,
      priority: nobody,
      courseHours: nobody,
      ...byDepartment,
    },
    programmeDue: none,
    programmeDelivered: none,
    measureWeeks: none,
    officerAnswerWeeks: none,
    officerRequests: none,
    officerLapsed: none,
    headWaitWeeks: 0,
    directShare: none,
    costPosts: 0,
    costMeetings: 0,
    costBudgets: 0,
    leavers: 0,
    ties: 0,
    tieStrengths: new Float32Array(0),
    capacity: counts,
    leverHours: new Float64Array(),
    leverEuro: new Float64Array(),
  };
}
