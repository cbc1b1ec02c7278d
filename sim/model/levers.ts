import type { BackingLever } from "./lever/authority.ts";
import type { DemandLever, DutyLever, EffortLever, OvertakeLever } from "./lever/demand.ts";
import type { LearningLever, ReflectionLever } from "./lever/learning.ts";
import type { BodyLever, ForumLever } from "./lever/meeting.ts";
import type { BudgetLever, FundingLever, MoneyLever } from "./lever/money.ts";
import type { CouncilLever, OutsideLever } from "./lever/outside.ts";
import type { RecruitmentLever, UnitLever } from "./lever/posts.ts";
import type { ProgrammeLever } from "./lever/programme.ts";
import type { EvaluationLever, RuleLever } from "./lever/rule.ts";
import type { AreaLever, BoundaryLever, HeadsLever, HierarchyLever, LiaisonLever, RecutLever } from "./lever/structure.ts";

export type * from "./lever/authority.ts";
export type * from "./lever/demand.ts";
export type * from "./lever/learning.ts";
export type * from "./lever/meeting.ts";
export type * from "./lever/money.ts";
export type * from "./lever/outside.ts";
export type * from "./lever/posts.ts";
export type * from "./lever/programme.ts";
export type * from "./lever/rule.ts";
export type * from "./lever/span.ts";
export type * from "./lever/structure.ts";

/**
 * The levers: all that an instrument may do to the simulated city. Each lever is data with a time span; the model pulls
 * them in the week's `governance`. No lever touches openness, knowledge or the gap directly. One file a kind of lever.
 */
export type Lever =
  | UnitLever
  | BackingLever
  | BodyLever
  | RuleLever
  | LearningLever
  | ReflectionLever
  | EvaluationLever
  | ForumLever
  | ProgrammeLever
  | DutyLever
  | DemandLever
  | MoneyLever
  | FundingLever
  | BudgetLever
  | HeadsLever
  | RecutLever
  | HierarchyLever
  | AreaLever
  | BoundaryLever
  | LiaisonLever
  | RecruitmentLever
  | EffortLever
  | OutsideLever
  | CouncilLever
  | OvertakeLever;

/** Name of a kind of lever. */
export type LeverKind = Lever["lever"];
