import type { DutyStatus } from "./topic.ts";

/** Weight of a legal status beside voluntary work: the duty to have a concept binds less than the duty to act (assumption). */
export const dutyLevels: Readonly<Record<DutyStatus, number>> = { voluntary: 0, concept: 0.4, act: 1 };
