import { arrears } from "./arrears.ts";
import { awareness } from "./awareness.ts";
import { backlogHours } from "./backlog-hours.ts";
import { capacityComponents } from "./capacity-components.ts";
import { cases } from "./cases.ts";
import { considered } from "./considered.ts";
import { consideredShare } from "./considered-share.ts";
import { cost } from "./cost.ts";
import { costBudgets } from "./cost-budgets.ts";
import { costMeetings } from "./cost-meetings.ts";
import { costPosts } from "./cost-posts.ts";
import { directShare } from "./direct-share.ts";
import { due } from "./due.ts";
import { gap } from "./gap.ts";
import { headWaitWeeks } from "./head-wait-weeks.ts";
import { implemented } from "./implemented.ts";
import { knowHow } from "./know-how.ts";
import { leavers } from "./leavers.ts";
import type { Metric } from "./metric.ts";
import { officerAnswerWeeks } from "./officer-answer-weeks.ts";
import { officerLapsed } from "./officer-lapsed.ts";
import { officerUtilisation } from "./officer-utilisation.ts";
import { openness } from "./openness.ts";
import { overstatement } from "./overstatement.ts";
import { programmeGap } from "./programme-gap.ts";
import { reportedShare } from "./reported-share.ts";
import { sickness } from "./sickness.ts";
import { stress } from "./stress.ts";
import { symbolic } from "./symbolic.ts";
import { ties } from "./ties.ts";
import { trust } from "./trust.ts";
import { vacancy } from "./vacancy.ts";

/** Every output, in the order of the result columns. */
export const metrics: readonly Metric[] = [
  cost,
  costPosts,
  costMeetings,
  costBudgets,
  backlogHours,
  stress,
  sickness,
  vacancy,
  arrears,
  leavers,
  headWaitWeeks,
  ties,
  cases,
  due,
  implemented,
  symbolic,
  considered,
  gap,
  consideredShare,
  programmeGap,
  officerAnswerWeeks,
  officerLapsed,
  officerUtilisation,
  directShare,
  awareness,
  knowHow,
  openness,
  trust,
  ...capacityComponents,
  reportedShare,
  overstatement,
];
