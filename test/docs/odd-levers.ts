import type { LeverKind } from "../../sim/model/levers.ts";

/** What becomes of a lever; all files below sim/model. */
export interface LeverTrail {
  /** Files that turn the lever into state. */
  readonly acts: readonly string[];
  /** What they move: columns of the state, fields of the world, or fields of whoever the lever puts there. */
  readonly moves: readonly string[];
  /** Files that use what was moved. */
  readonly used: readonly string[];
}

/** The way of every lever from its file to the processes that feel it. */
export const leverTrails: Readonly<Record<LeverKind, LeverTrail>> = {
  unit: {
    acts: ["appoint.ts"],
    moves: [
      ...[
        "posts",
        "placement",
        "ownHead",
        "funding",
        "qualification",
        "hours",
        "visits",
        "detached",
        "agreed",
        "relief",
        "serves",
      ],
      "besideProject",
    ],
    used: [
      ...["appoint.ts", "process/officers.ts", "casework/enter.ts", "casework/decide.ts", "casework/programmes.ts"],
      "process/learning.ts",
    ],
  },
  recruitment: { acts: ["pull/learning.ts"], moves: ["recruits"], used: ["traits.ts"] },
  backing: {
    acts: ["pull/authority.ts", "pull/clarify.ts"],
    moves: ["backing", "veto", "heard", "leverClarity"],
    used: ["process/governance.ts", "appoint.ts", "process/officers.ts", "casework/decide.ts"],
  },
  body: {
    acts: ["seats.ts", "formats/meet.ts", "pull/pull.ts", "pull/clarify.ts"],
    moves: [
      ...["meetingHours", "bodyTie", "projectTie", "projectHours", "awareness", "knowHow", "duty", "processView", "agreement"],
      ...["leverClarity", "onAgenda"],
    ],
    used: [
      ...["process/governance.ts", "process/officers.ts", "casework/regular-work.ts", "casework/enter.ts"],
      ...["casework/coordinate.ts", "casework/decide.ts", "casework/programmes.ts", "tie.ts"],
    ],
  },
  forum: {
    acts: ["formats/forum.ts"],
    moves: ["meetingHours", "forumHours", "forumTalk"],
    used: ["casework/regular-work.ts", "process/learning.ts", "process/staffing.ts"],
  },
  rule: {
    acts: ["pull/rules.ts"],
    moves: ["ruleCoverage", "ruleGuidance", "ruleHours", "ruleLever", "mustScreen"],
    used: ["process/officers.ts", "casework/enter.ts", "process/attitudes.ts"],
  },
  evaluation: {
    acts: ["pull/rules.ts"],
    moves: ["evaluated"],
    used: ["process/officers.ts", "casework/work.ts", "casework/settle.ts", "process/observe.ts"],
  },
  learning: {
    acts: ["pull/learning.ts"],
    moves: [
      ...["training", "courseAwareness", "courseKnowHow", "assigned", "sentAwareness", "sentKnowHow"],
      ...["materialAwareness", "materialKnowHow"],
    ],
    used: ["process/learning.ts"],
  },
  reflection: {
    acts: ["pull/learning.ts", "formats/effort.ts"],
    moves: ["reflection", "tolerance", "meetingHours"],
    used: ["casework/regular-work.ts", "casework/settle.ts"],
  },
  programme: {
    acts: ["draft-programme.ts", "pull/programmes.ts"],
    moves: ["agreement", "awareness", "steps"],
    used: ["process/governance.ts", "casework/enter.ts", "casework/programmes.ts", "process/attitudes.ts"],
  },
  duty: {
    acts: ["pull/money.ts"],
    moves: ["dutyLevel", "dutyFunded"],
    used: [
      ...["process/governance.ts", "casework/regular-work.ts", "casework/weigh-departments.ts", "casework/decide.ts"],
      ...["dienstweg.ts", "process/attitudes.ts", "process/politics.ts"],
    ],
  },
  demand: {
    acts: ["process/outside.ts"],
    moves: ["arrivals", "novelty", "contact", "extraWork", "eventSalience"],
    used: [
      ...["process/outside.ts", "pull/authority.ts", "process/governance.ts", "process/officers.ts", "casework/regular-work.ts"],
      ...["casework/weigh-departments.ts", "casework/enter.ts", "process/attitudes.ts", "process/politics.ts"],
    ],
  },
  effort: {
    acts: ["pull/effort.ts", "formats/effort.ts"],
    moves: ["effort", "easing", "meetingHours"],
    used: ["formats/effort.ts", "process/officers.ts", "casework/regular-work.ts"],
  },
  overtake: {
    acts: ["pull/programmes.ts", "programme.ts"],
    moves: ["state", "done", "hoursDone"],
    used: ["casework/programmes.ts"],
  },
  money: { acts: ["pull/money.ts"], moves: ["income", "keptIncome", "grant"], used: ["process/politics.ts"] },
  funding: {
    acts: ["pull/money.ts"],
    moves: ["programmeOpen", "programmeOwn", "programmeEffort"],
    used: ["process/officers.ts", "process/politics.ts"],
  },
  budget: {
    acts: ["pull/money.ts"],
    moves: ["budgetShift", "frozenUntil"],
    used: ["appoint.ts", "process/staffing.ts", "process/politics.ts"],
  },
  heads: {
    acts: ["pull/structure.ts"],
    moves: ["headHazard", "superiorHazard", "headOffset", "superiorOffset"],
    used: ["process/staffing.ts", "traits.ts"],
  },
  recut: {
    acts: ["pull/structure.ts", "meeting-rates.ts"],
    moves: ["dezernat", "agreement", "meetingRate"],
    used: ["process/governance.ts", "casework/coordinate.ts", "casework/decide.ts", "process/staffing.ts"],
  },
  hierarchy: {
    acts: ["pull/structure.ts"],
    moves: ["hierarchy"],
    used: ["process/governance.ts", "formats/meet.ts", "casework/weigh-departments.ts", "process/attitudes.ts"],
  },
  area: {
    acts: ["seats.ts", "formats/teams.ts"],
    moves: ["room", "bodyTie", "processView", "meetingHours"],
    used: ["area.ts", "tie.ts", "casework/regular-work.ts", "casework/coordinate.ts", "casework/decide.ts", "casework/work.ts"],
  },
  boundary: {
    acts: ["pull/structure.ts", "meeting-rates.ts"],
    moves: ["side", "sideChoice", "meetingRate"],
    used: ["casework/coordinate.ts", "casework/heads.ts", "casework/decide.ts", "process/staffing.ts"],
  },
  liaison: { acts: ["formats/teams.ts"], moves: ["hoursLeft"], used: ["casework/coordinate.ts"] },
  outside: {
    acts: ["formats/outside.ts"],
    moves: ["readiness", "outsideLent", "outsideHours", "expertise", "legitimacy", "seismograph", "examples"],
    used: [
      ...["formats/outside.ts", "formats/meet.ts", "appoint.ts", "casework/weigh-departments.ts", "casework/enter.ts"],
      ...["process/attitudes.ts", "process/politics.ts"],
    ],
  },
  council: { acts: ["pull/pull.ts"], moves: ["councilShift"], used: ["process/politics.ts"] },
};

/** Processes that reach the files outside the folders of the processes. */
const elsewhere: Readonly<Record<string, string>> = {
  "appoint.ts": "officers",
  "traits.ts": "staffing",
  "tie.ts": "casework",
  "area.ts": "casework",
  "dienstweg.ts": "casework",
};

/** Process of the week in which a file below sim/model does its work. Throws for a file whose process is not known. */
export function processOf(file: string): string {
  const [folder, name] = file.split("/");
  if (folder === "process") return name.replace(".ts", "");
  if (folder === "casework") return folder;
  if (folder === "pull" || folder === "formats") return "governance";
  const process = elsewhere[file];
  if (process === undefined) throw new Error(`in which process does ${file} work?`);
  return process;
}
