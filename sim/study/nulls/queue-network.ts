import { type Stage, stages } from "../../model/fate.ts";
import type { Lever } from "../../model/levers.ts";
import type { Organisation } from "../../model/organisation.ts";
import type { ProcessId } from "../../model/week.ts";
import type { ExperimentArm } from "../hypotheses/experiment.ts";
import { peopleSettings } from "./people-settings.ts";

/** Processes that are about people: off in the queue network. */
const processesOfPeople: readonly ProcessId[] = ["learning", "attitudes", "staffing", "politics"];

/** Stages decided by judgement or money: always passed in the queue network. */
const stagesOfJudgement: readonly Stage[] = ["assign", "notice", "takeUp", "decide", "afford"];

/** Skill above 1, so that after the draw around it (0.8…1.2 times, 1 at most) every officer has 1. */
const sameSkill = 1.25;

/**
 * The same code as a network of queues, the null model between nothing and people: cases arrive and wait for servers, namely
 * officers who advise, heads on the Dienstweg, bodies, and hours of work. Nobody learns and nobody differs; what this network
 * shows too is shown by arithmetic of arrivals and servers.
 *
 * | what | in the network | why |
 * |---|---|---|
 * | learning, attitudes, staffing, politics | off | people who learn, change their minds, come and go; moods of the council |
 * | assign, notice, take up, decide, afford | always passed | judgement or money, not waiting |
 * | know how, coordinate, do | as in the model | queues of officers and heads, hours of work against a deadline |
 * | governance, officers | as in the model | levers put servers there: posts, bodies, hours protected by priority or duty |
 * | parameters | see {@link peopleSettings} | by them people differ and learn in the processes that still run |
 * | departments' own utilisation | none | departments are as busy; sizes, relevance and contact stay, for they are arrivals |
 * | skill of a unit's people | 1 | officers know the same |
 * | euro of written steps | 0 | money decides nothing |
 *
 * What an arm sets of these gives way, so that an arm which differs from another in people alone does not differ at all.
 */
export function queueNetwork(arm: ExperimentArm): ExperimentArm {
  const held = Object.fromEntries(peopleSettings.map(({ parameter, value }) => [parameter, value]));
  return {
    ...arm,
    organisation: asBusy(arm.organisation),
    levers: arm.levers.map(alike),
    parameters: { ...arm.parameters, ...held },
    off: [...new Set([...arm.off, ...processesOfPeople])],
    open: stages.filter((stage) => arm.open.includes(stage) || stagesOfJudgement.includes(stage)),
  };
}

function asBusy(organisation: Organisation): Organisation {
  return { ...organisation, departments: organisation.departments.map((d) => ({ ...d, utilisation: null })) };
}

function alike(lever: Lever): Lever {
  if (lever.lever === "unit") return { ...lever, qualification: sameSkill };
  if (lever.lever === "programme") return { ...lever, network: lever.network.map((step) => ({ ...step, euro: 0 })) };
  return lever;
}
