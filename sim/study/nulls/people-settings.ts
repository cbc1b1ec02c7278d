import type { ParameterName } from "../../model/parameter-names.ts";

/** A parameter held so that people stop being people, and why. Values may lie outside the plausible range: this is an ablation. */
interface PeopleSetting {
  readonly parameter: ParameterName;
  readonly value: number;
  /** What it takes away; source: assumption. */
  readonly because: string;
}

/**
 * Everything by which people and departments differ, learn, change their minds, tire or make acquaintances in the processes that
 * still run in the queue network (outside, governance, officers, casework, observe). What stands in learning, attitudes, staffing
 * and politics alone needs no line here, for those processes are off.
 *
 * Kept on purpose, for it is about arrivals and servers: how cases differ (needed know-how, effort, partners, deadline, value),
 * swings of regular work, sizes, relevance and contact of departments (how many cases come), acquaintance at the start (a fixed
 * share of matters that need not take the Dienstweg), objections and rework, know-how written into a rule, load shared among
 * colleagues, how long it takes to fill a post, volunteers' and officers' hours.
 */
export const peopleSettings: readonly PeopleSetting[] = [
  // differences
  { parameter: "awarenessSpread", value: 0, because: "everybody sees the same" },
  { parameter: "awarenessFromContact", value: 0, because: "departments see the same" },
  { parameter: "knowHowSpread", value: 0, because: "everybody knows the same, so no colleague can help" },
  { parameter: "opennessWithinDepartments", value: 0, because: "everybody is as willing" },
  { parameter: "opennessBetweenDepartments", value: 0, because: "departments are as willing" },
  { parameter: "opennessFromContact", value: 0, because: "neither people nor heads differ by contact" },
  { parameter: "openness", value: 1, because: "willingness decides nothing: whoever is invited comes" },
  { parameter: "attendance", value: 1, because: "whoever is invited comes" },
  { parameter: "coResponsibility", value: 1.3, because: "1 for everybody, whose fixed spread is ±0.3 held within 0…1" },
  { parameter: "convictionSpread", value: 0, because: "heads and Dezernenten want the same" },
  { parameter: "loadSpread", value: 0, because: "everybody has the same share of regular work" },
  { parameter: "utilisationSpread", value: 0, because: "departments are as busy" },
  { parameter: "detachedSkill", value: 1, because: "officers know the same, detached or not" },
  // learning
  { parameter: "doingTeaches", value: 0, because: "no learning by doing or by looking back" },
  { parameter: "helpTeaches", value: 0, because: "no learning by being helped" },
  {
    parameter: "meetingTeaches",
    value: 0,
    because: "no learning in bodies, teams and joint writing, hence no view of the whole process",
  },
  { parameter: "officerLearning", value: 0, because: "officers do not learn in office" },
  { parameter: "examplesEase", value: 0, because: "nothing is learned from other cities" },
  // changes of mind
  { parameter: "experience", value: 0, because: "success opens nobody" },
  { parameter: "futility", value: 0, because: "futile effort closes nobody" },
  { parameter: "efficacyPace", value: 0, because: "experience shapes no self-efficacy" },
  { parameter: "trustGain", value: 0, because: "quick help earns no trust" },
  { parameter: "trustLoss", value: 0, because: "late help costs no trust" },
  { parameter: "initialTrust", value: 1, because: "whoever needs advice asks" },
  { parameter: "asking", value: 1, because: "whoever needs advice asks" },
  { parameter: "askUnknown", value: 1, because: "whoever needs advice asks, known or not" },
  { parameter: "discord", value: 0, because: "several units do not contradict each other" },
  { parameter: "partnerLogic", value: 0, because: "partners join once they are reached" },
  { parameter: "priorityPace", value: 1, because: "heads give hours as the levers of the week say, with no habit of their own" },
  { parameter: "meetingAgrees", value: 0, because: "nobody comes to bind themselves meeting by meeting" },
  { parameter: "agreementFade", value: 0, because: "nobody forgets what was adopted" },
  { parameter: "agreementOutlivesSuperior", value: 1, because: "what was adopted does not hang on persons" },
  // tiring
  { parameter: "stressLoss", value: 0, because: "servers do not tire: strain costs no hours" },
  { parameter: "thinFromStress", value: 0, because: "strain spoils no work" },
  { parameter: "stressAttendance", value: 0, because: "strain keeps nobody away" },
  { parameter: "volunteerTiring", value: 0, because: "volunteers do not tire" },
  // acquaintance
  { parameter: "projectTieGain", value: 0, because: "joint cases make no acquaintance" },
  { parameter: "bodyTieGain", value: 0, because: "bodies make no acquaintance" },
  { parameter: "bridgeTieGain", value: 0, because: "nobody is brought together" },
  // coming and going, money
  { parameter: "leavingPerYear", value: 0, because: "officers stay, as all staff do with staffing off" },
  { parameter: "measureEuro", value: 0, because: "money decides nothing: measures of the programme need none" },
];
