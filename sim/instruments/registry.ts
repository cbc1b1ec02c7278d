import { advisoryBoard } from "./advisory-board.ts";
import { areaCoordination } from "./area-coordination.ts";
import { checklist } from "./checklist.ts";
import { concept } from "./concept.ts";
import { conference } from "./conference.ts";
import { crisisGroup } from "./crisis-group.ts";
import { deputyMayor } from "./deputy-mayor.ts";
import { detachedStaff } from "./detached-staff.ts";
import { expertCouncil } from "./expert-council.ts";
import { freedPost } from "./freed-post.ts";
import { influx } from "./influx.ts";
import type { Instrument } from "./instrument.ts";
import { integratedUnit } from "./integrated-unit.ts";
import { intermediary } from "./intermediary.ts";
import { jointConcept } from "./joint-concept.ts";
import { keyActor } from "./key-actor.ts";
import { lineUnit } from "./line-unit.ts";
import { modelProject } from "./model-project.ts";
import { network } from "./network.ts";
import { officer } from "./officer.ts";
import { projectTeam } from "./project-team.ts";
import { quarterSteeringCircle } from "./quarter-steering-circle.ts";
import { reliefDepartment } from "./relief-department.ts";
import { serviceCentre } from "./service-centre.ts";
import { staffUnit } from "./staff-unit.ts";
import { standingWorkingGroup } from "./standing-working-group.ts";
import { steeringCircle } from "./steering-circle.ts";
import { topicBudget } from "./topic-budget.ts";
import { workingCircle } from "./working-circle.ts";

/** Every instrument, by group in the order of the catalogue (instrumentGroups); what happens to the city stands last. */
export const instruments: readonly Instrument[] = [
  officer,
  staffUnit,
  lineUnit,
  integratedUnit,
  serviceCentre,
  projectTeam,
  reliefDepartment,
  freedPost,
  detachedStaff,
  intermediary,
  deputyMayor,
  keyActor,
  workingCircle,
  steeringCircle,
  crisisGroup,
  quarterSteeringCircle,
  standingWorkingGroup,
  expertCouncil,
  conference,
  modelProject,
  checklist,
  concept,
  jointConcept,
  topicBudget,
  areaCoordination,
  advisoryBoard,
  network,
  influx,
];
