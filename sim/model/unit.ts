import { Queue } from "../core/queue.ts";
import { openStream, type Stream } from "../core/random.ts";
import type { Funding, Placement, UnitLever } from "./levers.ts";

/** A Beauftragte or coordinating unit with its people; created from the unit levers that share its id. */
export interface Unit {
  readonly id: string;
  readonly stream: Stream;
  /** Whether it exists this week. */
  active: boolean;
  /** Indices of its topics. */
  topics: readonly number[];
  posts: number;
  placement: Placement;
  ownHead: boolean;
  funding: Funding;
  /** Week its present funding ends; −1 open-ended. */
  fundedUntil: number;
  qualification: number;
  hours: UnitLever["hours"];
  visits: UnitLever["visits"];
  detached: boolean;
  agreed: boolean;
  relief: number;
  /** Index of the lever that governs it now. */
  lever: number;
  /** Flag by department: served by the unit. */
  serves: Uint8Array;
  /** People: week from which the post is filled, −2 no such post, −1 filled. */
  readonly vacantUntil: Int32Array;
  readonly tenure: Float64Array;
  readonly skill: Float64Array;
  readonly leaveHazard: Float64Array;
  readonly leaveThreshold: Float64Array;
  readonly spell: Int32Array;
  /** Share of each department's staff the unit is acquainted with, 0…1. */
  readonly acquaintance: Float64Array;
  readonly lastVisit: Int32Array;
  readonly queue: Queue;
  /** Hours of visits saved up for the next one, and of bringing departments together. */
  visitCarry: number;
  bridgeCarry: number;
  /** People in office and their weekly hours now. */
  present: number;
  weeklyHours: number;
  /** Of them free for the topic: less what relieves others, and what agreeing with other units takes. */
  freeHours: number;
  meanSkill: number;
  /** 0…1: follows from placement, own head, assertiveness grown in office, and backing. */
  authority: number;
  /** Hours of advice given and available, summed since the quarter began. */
  advised: number;
  available: number;
}

/** A unit that does not exist yet. `capacity` is the largest number of people any of its levers asks for. */
export function createUnit(id: string, seed: number, capacity: number, departments: number): Unit {
  return {
    id,
    stream: openStream(seed, `unit/${id}`),
    active: false,
    topics: [],
    posts: 0,
    placement: "department",
    ownHead: false,
    funding: "permanent",
    fundedUntil: -1,
    qualification: 0,
    hours: { advise: 1, visit: 0, screen: 0, convene: 0, fundraise: 0, bridge: 0 },
    visits: "relevance",
    detached: false,
    agreed: false,
    lever: -1,
    relief: 0,
    serves: new Uint8Array(departments),
    vacantUntil: new Int32Array(capacity).fill(-2),
    tenure: new Float64Array(capacity),
    skill: new Float64Array(capacity),
    leaveHazard: new Float64Array(capacity),
    leaveThreshold: new Float64Array(capacity),
    spell: new Int32Array(capacity),
    acquaintance: new Float64Array(departments),
    lastVisit: new Int32Array(departments).fill(-520),
    queue: new Queue(0),
    visitCarry: 0,
    bridgeCarry: 0,
    present: 0,
    weeklyHours: 0,
    freeHours: 0,
    meanSkill: 0,
    authority: 0,
    advised: 0,
    available: 0,
  };
}
