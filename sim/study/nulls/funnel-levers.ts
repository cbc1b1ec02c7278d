import { ln } from "../../core/maths.ts";
import { hoursOfPosts } from "../../instruments/parts/effort.ts";
import { dutyLevels } from "../../model/duty.ts";
import type { BodyLever, Lever, LeverKind } from "../../model/levers.ts";
import type { Topic } from "../../model/topic.ts";
import type { FunnelStage } from "./funnel-base.ts";

/** Dose of a lever by stage: how much of it there is, negative where it harms. The world says what a dose is worth. */
export type Doses = Partial<Readonly<Record<FunnelStage, number>>>;

/** What a kind of lever addresses; source of every entry: its definition in sim/model/lever, sizes: assumption. */
interface FunnelLever<L extends Lever> {
  /** Why these stages, or why none. */
  readonly because: string;
  doses(lever: L, topic: Topic): Doses;
}

/** Hours, a week or as the lever counts them: each further hour adds less. */
const ofHours = (hours: number): number => ln(1 + hours);
/** Hours of the whole house, relative to the fifty a week that its people have for a topic. */
const ofHouseHours = (hours: number): number => ofHours(hours / 50);
/** A share of 1 is worth ten hours. */
const ofShare = (share: number): number => share * ofHours(10);
/** 10,000 euro a year are worth an hour. */
const ofEuro = (euro: number): number => ofHours(euro / 10_000);

/** Weeks of a year in which a unit of time is spent. */
const weeksPerYear = 52;

/** Member hours a week of a body; its area is the share of cases it is about. */
function bodyHours({ departments, hours, rhythm, area, topics }: BodyLever): number {
  return (departments * hours * area) / (rhythm * topics.length);
}

/** The table of levers. Hours for several topics are shared by them; departments, ranks and people have no part in it. */
export const funnelLevers: { readonly [K in LeverKind]: FunnelLever<Extract<Lever, { lever: K }>> } = {
  unit: {
    because:
      "visits and screening point at the topic, advice brings know-how, convening and bridging bring partners together, a head of its own negotiates, fundraising brings money, relief brings time; a unit is somebody responsible",
    doses: ({ posts, topics, relief, hours, ownHead, placement }) => {
      const all = hoursOfPosts(posts) / topics.length;
      const free = all * (1 - relief);
      const there = Math.min(1, posts);
      return {
        assign: ofShare(0.5 * there),
        notice: ofHours(free * (hours.visit + hours.screen)),
        knowHow: ofHours(free * hours.advise),
        coordinate: ofHours(free * (hours.convene + hours.bridge)),
        decide: ownHead || placement === "deputyMayor" ? ofShare(0.5 * there) : 0,
        afford: ofHours(free * hours.fundraise),
        do: ofHouseHours(all * relief),
      };
    },
  },
  backing: {
    because: "a signal to take the topic up, and weight where it is decided; a veto or a hearing adds to the weight",
    doses: ({ attentionHours, topics, veto, heard }) => {
      const attention = ofHours(attentionHours / topics.length);
      return { takeUp: attention, decide: attention + ofShare((veto ? 0.25 : 0) + (heard ? 0.25 : 0)) };
    },
  },
  body: {
    because:
      "brings partners together; exchange and joint work also bring know-how, deciding bodies decide, a first response names who is responsible",
    doses: (lever) => {
      const hours = ofHours(bodyHours(lever));
      const teaches = lever.purpose === "exchange" || lever.purpose === "project";
      const decides = lever.purpose === "decide" || lever.purpose === "firstResponse";
      return {
        coordinate: hours,
        knowHow: teaches ? hours : 0,
        decide: decides ? hours : 0,
        assign: lever.purpose === "firstResponse" ? hours : 0,
      };
    },
  },
  forum: {
    because: "people meet across departments, and hear of the topics talked about",
    doses: ({ topics, hours, share, rhythm }, topic) => {
      const yearly = ofHours((hours * share * weeksPerYear) / rhythm);
      return { coordinate: yearly, notice: topics.includes(topic.id) ? yearly : 0 };
    },
  },
  rule: {
    because: "points at the topic in the cases it covers; a checklist's guidance stands in for know-how",
    doses: ({ kind, coverage, guidance }) => ({
      notice: ofShare(coverage),
      knowHow: kind === "checklist" ? ofShare(coverage * guidance) : 0,
    }),
  },
  evaluation: {
    because: "tells proper work from work on paper",
    doses: ({ thoroughness }) => ({ quality: ofShare(thoroughness) }),
  },
  learning: {
    because: "the matter teaches to notice, the process to know how; material teaches less an hour",
    doses: ({ hoursPerStaffYear, topics, content, format }) => {
      const hours = (hoursPerStaffYear / topics.length) * (format === "material" ? 0.3 : 1);
      const matter = content === "subject" ? 1 : content === "process" ? 0 : 0.5;
      return { notice: ofHours(hours * matter), knowHow: ofHours(hours * (1 - matter)) };
    },
  },
  reflection: {
    because: "looking back teaches both; leave to fail keeps people trying",
    doses: ({ hoursPerStaffMonth, tolerance }) => {
      const each = ofHours(hoursPerStaffMonth / 2);
      return { notice: each, knowHow: each, takeUp: ofShare(tolerance) };
    },
  },
  programme: {
    because: "an adopted concept binds those who take cases up, more where it was written jointly (0.7 otherwise)",
    doses: ({ binding, joint }) => ({ takeUp: ofShare(binding * (joint ? 1 : 0.7)) }),
  },
  duty: {
    because:
      "the law asks to act and protects time, relative to the topic's own status; whoever pays for the duty pays for its cases",
    doses: ({ duty, funded }, topic) => {
      const level = dutyLevels[duty];
      const before = dutyLevels[topic.duty];
      const paid = (funded ? level : 0) - (topic.dutyFunded ? before : 0);
      return { takeUp: ofShare(level - before), do: ofShare(level - before), afford: ofShare(paid) };
    },
  },
  demand: {
    because:
      "more cases and more regular work for the same hours, work nobody was responsible for, and a public that points at the topic",
    doses: ({ occasions, regularWork, salience, novelty }) => ({
      do: -ln(Math.max(0.1, occasions)) - ofHours(hoursOfPosts(regularWork)),
      assign: -ofShare(novelty * Math.max(0, 1 - 1 / Math.max(0.1, occasions))),
      notice: ofShare(salience),
      takeUp: ofShare(salience),
    }),
  },
  effort: {
    because: "work added, or taken off; preparation is not counted, as ramps are not",
    doses: ({ hoursPerWeek }) => ({ do: hoursPerWeek < 0 ? ofHouseHours(-hoursPerWeek) : -ofHouseHours(hoursPerWeek) }),
  },
  money: { because: "pays for cases", doses: ({ euroPerYear }) => ({ afford: ofEuro(euroPerYear) }) },
  funding: { because: "pays for cases once a unit applies", doses: ({ euroPerYear }) => ({ afford: ofEuro(euroPerYear) }) },
  budget: { because: "money is short, or plenty", doses: ({ mood }) => ({ afford: ofShare(mood) }) },
  council: {
    because: "the council decides for the topic, or against it",
    doses: ({ support }) => ({ decide: ofShare(support) }),
  },
  outside: {
    because: "expertise brings know-how, legitimacy weighs in decisions, civil society points at what concerns people",
    doses: ({ hoursPerWeek, topics, expertise, legitimacy, kind }) => {
      const hours = hoursPerWeek / topics.length;
      return {
        knowHow: ofHours(hours * expertise),
        decide: ofHours(hours * legitimacy),
        notice: kind === "civilSociety" ? ofHours(hours) : 0,
      };
    },
  },
  area: {
    because: "a team brings partners together for its share of the cases; flat management and statutes decide them",
    doses: ({ departments, hoursPerWeek, share, flat, statute, topics }) => ({
      coordinate: ofHours((departments * hoursPerWeek * share) / topics.length),
      decide: ofShare(share * ((flat ? 1 : 0) + (statute ? 1 : 0))),
    }),
  },
  boundary: {
    because: "a boundary stands between partners, or is taken away",
    doses: ({ side }) => ({ coordinate: ofShare(side === "own" ? 0.5 : -0.5) }),
  },
  liaison: {
    because: "takes matters across the boundary",
    doses: ({ hoursPerWeek, topics }) => ({ coordinate: ofHours(hoursPerWeek / topics.length) }),
  },
  hierarchy: {
    because: "flatter hierarchies shorten the ways between departments",
    doses: ({ factor }) => ({ coordinate: ofShare(1 - factor) }),
  },
  heads: { because: "none: who leads is about people", doses: () => ({}) },
  recruitment: { because: "none: who comes is about people and time", doses: () => ({}) },
  recut: { because: "none: departments have no part in the funnel", doses: () => ({}) },
  overtake: { because: "none: it is about measures of the programme, the funnel about cases", doses: () => ({}) },
};
