import type { Organisation } from "../../../sim/model/organisation.ts";
import type { Topic } from "../../../sim/model/topic.ts";
import type { Scenario } from "../../../sim/scenario/scenario.ts";

/** What a figure is about: one scenario, its administration, and its focus topic. */
export interface Comparable {
  readonly scenario: Scenario;
  readonly organisation: Organisation;
  readonly topic: Topic;
}
