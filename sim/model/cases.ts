import { pending } from "./fate.ts";
import type { OccasionLog } from "./result.ts";

/** States of a case that is on its way. */
export const atKnowHow = 0;
export const atCoordinate = 1;
export const atDecide = 2;
export const atAfford = 3;
export const atWork = 4;

/** How a partner department is reached, and what became of it. */
export const direct = 0;
export const dienstweg = 1;
export const viaBody = 2;
export const reworked = 3;
export const refused = 4;
/** In the area's team, by a liaison, and on the Dienstweg beyond a boundary. */
export const viaTeam = 5;
export const viaLiaison = 6;
export const beyond = 7;

const maximalPartners = 4;

/** Flags of a live case. */
export const conflictFlag = 1;
export const refusedFlag = 2;
export const objectedFlag = 4;
export const touchedByOfficer = 8;
export const delegatedFlag = 16;
export const unitSettlesFlag = 32;

/**
 * The occasions of a run: a log with one row each (kept), and slots for those on their way (reused). `slotOf` leads from the
 * row to the slot; −1 once the case has its fate. Deadlines are kept as lists by week, so a waiting case costs nothing.
 */
export class CaseStore {
  length = 0;
  /** First row of this week; the rows from here on are new. */
  fresh = 0;
  /** Per new row 32 random bits for the first three stages: 11 notice, 11 take up, 10 assign. */
  bits = new Uint32Array(1024);
  origin: Uint16Array;
  owner: Uint16Array;
  topic: Uint8Array;
  week: Uint16Array;
  ordinal: Uint16Array;
  deadline: Uint16Array;
  value: Float32Array;
  fate: Uint8Array;
  stage: Uint8Array;
  settled: Uint16Array;
  creator: Uint8Array;
  /** Partner departments the case needs (0…4), plus 8 if goals conflict. */
  shape: Uint8Array;
  /** Hours the case needs by itself, NaN until drawn. */
  effort: Float32Array;
  waitedOfficer: Float32Array;
  waitedCoordination: Float32Array;
  waitedWork: Float32Array;
  slotOf: Int32Array;
  private nextDue: Int32Array;
  private readonly firstDue: Int32Array;

  private slots: number;
  private freeSlot = -1;
  private usedSlots = 0;
  caseOf: Int32Array;
  state: Uint8Array;
  flags: Uint8Array;
  handler: Int32Array;
  nextInWork: Int32Array;
  hours: Float64Array;
  hoursDone: Float64Array;
  need: Float32Array;
  skill: Float32Array;
  carry: Float32Array;
  /** Uniform number that decides on the quality of the work. */
  luck: Float32Array;
  money: Float32Array;
  partnerCount: Uint8Array;
  openPartners: Uint8Array;
  partner: Int16Array;
  /** How each partner is reached, by the codes above. */
  path: Uint8Array;
  /** Strength of the tie to each partner, and uniform numbers that decide whether she joins and objects. */
  near: Float32Array;
  joining: Float32Array;
  objecting: Float32Array;
  /** Authority of whoever settles the case. */
  authority: Float32Array;
  since: Float32Array;

  constructor(
    private readonly weeks: number,
    expected: number,
    private readonly trace: boolean,
  ) {
    const rows = Math.max(64, Math.ceil(expected));
    this.firstDue = new Int32Array(weeks + 1).fill(-1);
    this.origin = new Uint16Array(rows);
    this.owner = new Uint16Array(rows);
    this.topic = new Uint8Array(rows);
    this.week = new Uint16Array(rows);
    this.ordinal = new Uint16Array(rows);
    this.deadline = new Uint16Array(rows);
    this.value = new Float32Array(rows);
    this.fate = new Uint8Array(rows).fill(pending);
    this.stage = new Uint8Array(rows);
    this.settled = new Uint16Array(rows);
    this.creator = new Uint8Array(rows);
    this.shape = new Uint8Array(rows);
    this.effort = new Float32Array(rows).fill(Number.NaN);
    this.waitedOfficer = new Float32Array(trace ? rows : 0);
    this.waitedCoordination = new Float32Array(trace ? rows : 0);
    this.waitedWork = new Float32Array(trace ? rows : 0);
    this.slotOf = new Int32Array(rows).fill(-1);
    this.nextDue = new Int32Array(rows);
    this.slots = Math.max(64, Math.ceil(rows / 24));
    const n = this.slots;
    this.caseOf = new Int32Array(n);
    this.state = new Uint8Array(n);
    this.flags = new Uint8Array(n);
    this.handler = new Int32Array(n);
    this.nextInWork = new Int32Array(n);
    this.hours = new Float64Array(n);
    this.hoursDone = new Float64Array(n);
    this.need = new Float32Array(n);
    this.skill = new Float32Array(n);
    this.carry = new Float32Array(n);
    this.luck = new Float32Array(n);
    this.money = new Float32Array(n);
    this.partnerCount = new Uint8Array(n);
    this.openPartners = new Uint8Array(n);
    this.partner = new Int16Array(n * maximalPartners);
    this.path = new Uint8Array(n * maximalPartners);
    this.near = new Float32Array(n * maximalPartners);
    this.joining = new Float32Array(n * maximalPartners);
    this.objecting = new Float32Array(n * maximalPartners);
    this.authority = new Float32Array(n);
    this.since = new Float32Array(n);
  }

  /** A new week begins: what is added from now on is fresh. */
  beginWeek(): void {
    this.fresh = this.length;
  }

  /** Adds an occasion without a slot; returns its row. */
  add(
    origin: number,
    topic: number,
    week: number,
    ordinal: number,
    deadline: number,
    value: number,
    shape: number,
    bits: number,
  ): number {
    if (this.length === this.origin.length) this.growRows();
    const row = this.length++;
    this.origin[row] = origin;
    this.owner[row] = origin;
    this.topic[row] = topic;
    this.week[row] = week;
    this.ordinal[row] = ordinal;
    this.deadline[row] = deadline;
    this.value[row] = value;
    this.shape[row] = shape;
    if (row - this.fresh === this.bits.length) this.bits = grown(this.bits, 2 * this.bits.length);
    this.bits[row - this.fresh] = bits;
    return row;
  }

  /** Gives the case a slot: it has passed the first stages and is on its way. */
  open(row: number, handler: number): number {
    let slot = this.freeSlot;
    if (slot >= 0) this.freeSlot = this.nextInWork[slot];
    else {
      if (this.usedSlots === this.slots) this.growSlots();
      slot = this.usedSlots++;
    }
    this.slotOf[row] = slot;
    this.caseOf[slot] = row;
    this.handler[slot] = handler;
    this.flags[slot] = 0;
    this.hoursDone[slot] = 0;
    this.skill[slot] = 0;
    this.money[slot] = 0;
    this.nextInWork[slot] = -1;
    const deadline = this.deadline[row];
    if (deadline <= this.weeks) {
      this.nextDue[row] = this.firstDue[deadline];
      this.firstDue[deadline] = row;
    }
    return slot;
  }

  /** Gives the case its fate and frees its slot. A case in work must have left its list before. */
  close(row: number, fate: number, week: number): void {
    this.fate[row] = fate;
    this.settled[row] = week;
    const slot = this.slotOf[row];
    if (slot >= 0) {
      this.slotOf[row] = -1;
      this.nextInWork[slot] = this.freeSlot;
      this.freeSlot = slot;
    }
  }

  /** First row whose deadline is `week`, −1 none; follow with {@link dueAfter}. Rows may have been settled since. */
  dueFirst(week: number): number {
    return this.firstDue[week];
  }

  dueAfter(row: number): number {
    return this.nextDue[row];
  }

  /** Deepest stage index reached. */
  reach(row: number, stage: number): void {
    this.stage[row] = stage;
  }

  /** The finished log: views on the store, cut to length. */
  log(): OccasionLog {
    const n = this.length;
    const traced = this.trace ? n : 0;
    const partners = new Uint8Array(n);
    for (let row = 0; row < n; row++) partners[row] = this.shape[row] & 7;
    return {
      length: n,
      origin: this.origin.subarray(0, n),
      owner: this.owner.subarray(0, n),
      topic: this.topic.subarray(0, n),
      week: this.week.subarray(0, n),
      ordinal: this.ordinal.subarray(0, n),
      deadline: this.deadline.subarray(0, n),
      value: this.value.subarray(0, n),
      fate: this.fate.subarray(0, n),
      stage: this.stage.subarray(0, n),
      settled: this.settled.subarray(0, n),
      creator: this.creator.subarray(0, n),
      partners,
      effort: this.effort.subarray(0, n),
      waitedOfficer: this.waitedOfficer.subarray(0, traced),
      waitedCoordination: this.waitedCoordination.subarray(0, traced),
      waitedWork: this.waitedWork.subarray(0, traced),
    };
  }

  private growRows(): void {
    const rows = this.origin.length * 2;
    this.origin = grown(this.origin, rows);
    this.owner = grown(this.owner, rows);
    this.topic = grown(this.topic, rows);
    this.week = grown(this.week, rows);
    this.ordinal = grown(this.ordinal, rows);
    this.deadline = grown(this.deadline, rows);
    this.value = grown(this.value, rows);
    this.fate = grown(this.fate, rows).fill(pending, this.length);
    this.stage = grown(this.stage, rows);
    this.settled = grown(this.settled, rows);
    this.creator = grown(this.creator, rows);
    this.shape = grown(this.shape, rows);
    this.effort = grown(this.effort, rows).fill(Number.NaN, this.length);
    this.slotOf = grown(this.slotOf, rows).fill(-1, this.length);
    this.nextDue = grown(this.nextDue, rows);
    if (this.trace) {
      this.waitedOfficer = grown(this.waitedOfficer, rows);
      this.waitedCoordination = grown(this.waitedCoordination, rows);
      this.waitedWork = grown(this.waitedWork, rows);
    }
  }

  private growSlots(): void {
    const n = this.slots * 2;
    this.caseOf = grown(this.caseOf, n);
    this.state = grown(this.state, n);
    this.flags = grown(this.flags, n);
    this.handler = grown(this.handler, n);
    this.nextInWork = grown(this.nextInWork, n);
    this.hours = grown(this.hours, n);
    this.hoursDone = grown(this.hoursDone, n);
    this.need = grown(this.need, n);
    this.skill = grown(this.skill, n);
    this.carry = grown(this.carry, n);
    this.luck = grown(this.luck, n);
    this.money = grown(this.money, n);
    this.partnerCount = grown(this.partnerCount, n);
    this.openPartners = grown(this.openPartners, n);
    this.partner = grown(this.partner, n * maximalPartners);
    this.path = grown(this.path, n * maximalPartners);
    this.near = grown(this.near, n * maximalPartners);
    this.joining = grown(this.joining, n * maximalPartners);
    this.objecting = grown(this.objecting, n * maximalPartners);
    this.authority = grown(this.authority, n);
    this.since = grown(this.since, n);
    this.slots = n;
  }
}

function grown<A extends Uint8Array | Uint16Array | Uint32Array | Int16Array | Int32Array | Float32Array | Float64Array>(
  old: A,
  length: number,
): A {
  const fresh = new (old.constructor as new (n: number) => A)(length);
  fresh.set(old);
  return fresh;
}
