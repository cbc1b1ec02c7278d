import { administrationDay } from "./administration-day.ts";
import { advisoryBoard } from "./advisory-board.ts";
import { agileOrganisation } from "./agile-organisation.ts";
import { areaCoordination } from "./area-coordination.ts";
import { areaTeams } from "./area-teams.ts";
import { budgetCrisis } from "./budget-crisis.ts";
import { checklist } from "./checklist.ts";
import { cityNetwork } from "./city-network.ts";
import { climateEmergency } from "./climate-emergency.ts";
import { concept } from "./concept.ts";
import { conference } from "./conference.ts";
import { countyTier } from "./county-tier.ts";
import { crisisGroup } from "./crisis-group.ts";
import { deputyMayor } from "./deputy-mayor.ts";
import { detachedStaff } from "./detached-staff.ts";
import { dutyStatus } from "./duty-status.ts";
import { election } from "./election.ts";
import { enterpriseLiaison } from "./enterprise-liaison.ts";
import { evaluation } from "./evaluation.ts";
import { experimentRoom } from "./experiment-room.ts";
import { expertCouncil } from "./expert-council.ts";
import { freedPost } from "./freed-post.ts";
import { fundingProgramme } from "./funding-programme.ts";
import { headAppointments } from "./head-appointments.ts";
import { headChange } from "./head-change.ts";
import { heatSummer } from "./heat-summer.ts";
import { hierarchy } from "./hierarchy.ts";
import { influx } from "./influx.ts";
import { informalSpace } from "./informal-space.ts";
import type { Instrument } from "./instrument.ts";
import { integratedUnit } from "./integrated-unit.ts";
import { intermediary } from "./intermediary.ts";
import { jointConcept } from "./joint-concept.ts";
import { keyActor } from "./key-actor.ts";
import { learningMaterial } from "./learning-material.ts";
import { lineUnit } from "./line-unit.ts";
import { measure } from "./measure.ts";
import { modelProject } from "./model-project.ts";
import { nationalRule } from "./national-rule.ts";
import { network } from "./network.ts";
import { officer } from "./officer.ts";
import { oneAdministration } from "./one-administration.ts";
import { processDecomposition } from "./process-decomposition.ts";
import { projectTeam } from "./project-team.ts";
import { protestWave } from "./protest-wave.ts";
import { publicEnterprise } from "./public-enterprise.ts";
import { quarterSteeringCircle } from "./quarter-steering-circle.ts";
import { recruitmentCriteria } from "./recruitment-criteria.ts";
import { recut } from "./recut.ts";
import { reflectionTime } from "./reflection-time.ts";
import { reliefDepartment } from "./relief-department.ts";
import { reliefOfTasks } from "./relief-of-tasks.ts";
import { sciencePartnership } from "./science-partnership.ts";
import { serviceCentre } from "./service-centre.ts";
import { staffUnit } from "./staff-unit.ts";
import { standingWorkingGroup } from "./standing-working-group.ts";
import { steeringCircle } from "./steering-circle.ts";
import { subAreaStatute } from "./sub-area-statute.ts";
import { sustainabilityBudget } from "./sustainability-budget.ts";
import { sustainabilityCheck } from "./sustainability-check.ts";
import { topicBudget } from "./topic-budget.ts";
import { training } from "./training.ts";
import { workingCircle } from "./working-circle.ts";

/** Every instrument, by group in the order of the catalogue (instrumentGroups); in each, what happens to the city stands last. */
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
  recruitmentCriteria,
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
  sustainabilityCheck,
  subAreaStatute,
  concept,
  jointConcept,
  measure,
  processDecomposition,
  evaluation,
  dutyStatus,
  training,
  learningMaterial,
  administrationDay,
  informalSpace,
  reflectionTime,
  experimentRoom,
  sciencePartnership,
  cityNetwork,
  topicBudget,
  sustainabilityBudget,
  fundingProgramme,
  budgetCrisis,
  headChange,
  headAppointments,
  recut,
  hierarchy,
  agileOrganisation,
  areaTeams,
  areaCoordination,
  countyTier,
  publicEnterprise,
  enterpriseLiaison,
  oneAdministration,
  reliefOfTasks,
  advisoryBoard,
  network,
  influx,
  heatSummer,
  protestWave,
  climateEmergency,
  nationalRule,
  election,
];
