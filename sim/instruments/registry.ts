import { checklist } from "./checklist.ts";
import { concept } from "./concept.ts";
import { crisisGroup } from "./crisis-group.ts";
import { deputyMayor } from "./deputy-mayor.ts";
import { influx } from "./influx.ts";
import type { Instrument } from "./instrument.ts";
import { lineUnit } from "./line-unit.ts";
import { officer } from "./officer.ts";
import { projectTeam } from "./project-team.ts";
import { reliefDepartment } from "./relief-department.ts";
import { serviceCentre } from "./service-centre.ts";
import { staffUnit } from "./staff-unit.ts";
import { topicBudget } from "./topic-budget.ts";

/** Every instrument: people, backing and bodies, rules and programmes, money; what comes from outside stands last. */
export const instruments: readonly Instrument[] = [
  officer,
  staffUnit,
  lineUnit,
  projectTeam,
  reliefDepartment,
  serviceCentre,
  deputyMayor,
  crisisGroup,
  checklist,
  concept,
  topicBudget,
  influx,
];
