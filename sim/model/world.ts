import type { Columns } from "../core/columns.ts";
import type { DueHeap } from "../core/due-heap.ts";
import type { NumberList } from "../core/number-list.ts";
import type { Queue } from "../core/queue.ts";
import type { Stream } from "../core/random.ts";
import type { Agenda } from "./agenda.ts";
import type { Area } from "./area.ts";
import type { Body } from "./body.ts";
import type { CaseStore } from "./cases.ts";
import type { ForumLever, LearningLever, Lever } from "./levers.ts";
import type { Liaison } from "./liaison.ts";
import type { MechanismsOff } from "./mechanism.ts";
import type { Organisation } from "./organisation.ts";
import type { OutsidePartner } from "./outside-partner.ts";
import type { Parameters, Structures } from "./parameters.ts";
import type { PartnerChoice, SideChoice } from "./partner-choice.ts";
import type { Programme } from "./programme.ts";
import type { Recorder } from "./recorder.ts";
import type { layout } from "./state.ts";
import type { Topic } from "./topic.ts";
import type { Unit } from "./unit.ts";

/** One city in one world under one option: its state, and what of the outside acts on it. */
export interface World {
  readonly organisation: Organisation;
  readonly topics: readonly Topic[];
  readonly levers: readonly Lever[];
  readonly p: Parameters;
  readonly structures: Structures;
  /** Coordination is negative. A flag, as each partner asks: words that come from another thread are compared letter by letter. */
  readonly partnersObject: boolean;
  /** Mechanisms switched off. */
  readonly off: MechanismsOff;
  readonly weeks: number;
  /** Cases and measures due from this week on are counted in totals. */
  readonly compareFrom: number;
  /** This week, from 0. */
  week: number;

  readonly staff: number;
  readonly departments: number;
  readonly topicCount: number;
  readonly dezernate: number;
  /** Departments with staff; a department without staff counts nowhere. */
  readonly livingDepartments: number;

  readonly c: Columns<typeof layout>;
  readonly bytes: number;
  readonly cases: CaseStore;
  readonly agenda: Agenda;
  /** Posts to which somebody comes back or newly comes, by week. */
  readonly comings: Agenda;
  readonly units: readonly Unit[];
  readonly bodies: readonly Body[];
  readonly programmes: readonly Programme[];
  readonly areas: readonly Area[];
  readonly liaisons: readonly Liaison[];
  readonly outsidePartners: readonly OutsidePartner[];
  /** Forums with the index of their lever. */
  readonly forums: readonly { readonly lever: ForumLever; readonly index: number }[];
  /** Courses beyond the usual with the index of their lever. */
  readonly courses: readonly { readonly lever: LearningLever; readonly index: number }[];
  /** The Dienstweg: one queue a department head, one a Dezernent, the mayor's is that of Dezernat 0. */
  readonly headQueues: readonly Queue[];
  readonly superiorQueues: readonly Queue[];
  /** Matters on their way from one head to the next this week: event, then the week it left the first desk. */
  readonly passedOn: NumberList;
  readonly personnelOffice: Queue;
  /** Who of each department falls ill next. */
  readonly nextIll: DueHeap;
  /** All posts alive, for the personnel office's queue. */
  readonly everyPost: Int32Array;
  /** Partner choice per topic. */
  readonly partnerChoice: readonly PartnerChoice[];
  /** Partner choice by side of the boundary to the county; null where there is none. */
  sideChoice: SideChoice | null;
  /** Sides by the organisation itself, and as they were when partners and encounters were last settled. */
  readonly ownSides: Uint8Array;
  readonly sidesBefore: Uint8Array;
  /** Departments have moved since encounters were last spread. */
  encountersStale: boolean;

  readonly random: {
    /** Per topic: number and properties of occasions; (department code, week · ordinal · draw). */
    readonly occasion: readonly Stream[];
    /** Per topic: attitudes and knowledge people bring; (department code, ordinal · spell · draw). */
    readonly trait: readonly Stream[];
    /** Per topic: where a case lies and what else it is by itself (case-number.ts). */
    readonly place: readonly Stream[];
    readonly person: Stream;
    readonly department: Stream;
    readonly encounter: Stream;
    readonly head: Stream;
    readonly superior: Stream;
    readonly politics: Stream;
    readonly measure: Stream;
    readonly body: Stream;
  };

  /** Flag by stage index: always passes (bottleneck analysis). */
  readonly open: Uint8Array;
  /** Flag by week: a lever starts, ends or ramps. */
  readonly leverWeeks: Uint8Array;
  /** Council's and treasury's mood about money, −1…1. */
  budgetMood: number;
  /** What levers add to that mood, and the week until which posts stay vacant; −1 none. */
  budgetShift: number;
  frozenUntil: number;
  /** What levers added when budgets were granted last. */
  grantedShift: number;
  /** Seasonal factor on regular work this week. */
  season: number;
  /** Working space by department, meaningless between uses. */
  readonly scratch: Float64Array;
  readonly recorder: Recorder;
}
