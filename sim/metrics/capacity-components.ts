import { capacityAwareness } from "./capacity-awareness.ts";
import type { CapacityComponent } from "./capacity-component.ts";
import { capacityGovernance } from "./capacity-governance.ts";
import { capacityLeadership } from "./capacity-leadership.ts";
import { capacityLearning } from "./capacity-learning.ts";

/** The profile of transformative capacity: its components in their order. */
export const capacityComponents: readonly CapacityComponent[] = [
  capacityGovernance,
  capacityLeadership,
  capacityAwareness,
  capacityLearning,
];
