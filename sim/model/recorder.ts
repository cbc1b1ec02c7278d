import { weeksPerQuarter, weeksPerYear } from "../core/clock.ts";
import { capacityCounts } from "./capacity.ts";
import type { DepartmentSeries, RunSeries } from "./result.ts";

/** Collects what is observed during a run. Sums here are outputs only: nothing in the model reads them. */
export interface Recorder {
  readonly series: RunSeries;
  readonly byDepartment: DepartmentSeries;
  readonly programmeDue: Float64Array;
  readonly programmeDelivered: Float64Array;
  readonly answered: Float64Array;
  readonly answerWeeks: Float64Array;
  readonly requests: Float64Array;
  readonly lapsed: Float64Array;
  readonly direct: Float64Array;
  readonly agreements: Float64Array;
  headMatters: number;
  headWaitWeeks: number;
  costPosts: number;
  costMeetings: number;
  costBudgets: number;
  leavers: number;
  /** Counts for transformative capacity (capacity.ts), and where this year's begin. */
  readonly capacity: Float64Array;
  capacityFrom: number;
  /** Hours and euro taken by each lever. */
  readonly leverHours: Float64Array;
  readonly leverEuro: Float64Array;
  /** Per topic: weeks that measures delivered took, and their number. */
  readonly measureWeeks: Float64Array;
  readonly measuresDelivered: Float64Array;
  /** This week's sums over departments, for the weekly series. */
  backlogSum: number;
  stressSum: number;
  here: number;
  filled: number;
  sick: number;
  regularHours: number;
  arrearsHours: number;
}

/** An empty recorder for a run of `weeks` weeks, `departments` departments, `topics` topics and `levers` levers. */
export function createRecorder(weeks: number, departments: number, topics: number, levers: number): Recorder {
  const quarters = Math.ceil(weeks / weeksPerQuarter);
  const perQuarter = () => new Float64Array(quarters);
  const perTopicQuarter = () => new Float64Array(quarters * topics);
  const perTopic = () => new Float64Array(topics);
  const perDepartmentQuarter = () => new Float32Array(quarters * departments);
  const perDepartmentTopicQuarter = () => new Float32Array(quarters * topics * departments);
  return {
    series: {
      quarters,
      backlogHours: perQuarter(),
      stress: perQuarter(),
      sickness: perQuarter(),
      vacancy: perQuarter(),
      arrears: perQuarter(),
      awareness: perTopicQuarter(),
      knowHow: perTopicQuarter(),
      openness: perTopicQuarter(),
      trust: perTopicQuarter(),
      priority: perTopicQuarter(),
      councilSupport: perTopicQuarter(),
      officerUtilisation: perTopicQuarter(),
      reported: perTopicQuarter(),
      achieved: perTopicQuarter(),
      courseHours: perTopicQuarter(),
    },
    byDepartment: {
      inPost: perDepartmentQuarter(),
      present: perDepartmentQuarter(),
      backlogHours: perDepartmentQuarter(),
      stress: perDepartmentQuarter(),
      awareness: perDepartmentTopicQuarter(),
      knowHow: perDepartmentTopicQuarter(),
      openness: perDepartmentTopicQuarter(),
      trust: perDepartmentTopicQuarter(),
      priority: perDepartmentTopicQuarter(),
      courseHours: perDepartmentTopicQuarter(),
    },
    programmeDue: perTopic(),
    programmeDelivered: perTopic(),
    answered: perTopic(),
    answerWeeks: perTopic(),
    requests: perTopic(),
    lapsed: perTopic(),
    direct: perTopic(),
    agreements: perTopic(),
    headMatters: 0,
    headWaitWeeks: 0,
    costPosts: 0,
    costMeetings: 0,
    costBudgets: 0,
    leavers: 0,
    capacity: new Float64Array(Math.ceil(weeks / weeksPerYear) * topics * capacityCounts.length),
    capacityFrom: 0,
    leverHours: new Float64Array(levers),
    leverEuro: new Float64Array(levers),
    measureWeeks: perTopic(),
    measuresDelivered: perTopic(),
    backlogSum: 0,
    stressSum: 0,
    here: 0,
    filled: 0,
    sick: 0,
    regularHours: 0,
    arrearsHours: 0,
  };
}
