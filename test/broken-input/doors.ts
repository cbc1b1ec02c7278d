import { instruments } from "../../sim/instruments/registry.ts";
import { readDepartmentTypes } from "../../sim/organisation/department-type.ts";
import { readTopics } from "../../sim/organisation/topics.ts";
import type { Known } from "../../sim/scenario/check.ts";
import { overrideScenario } from "../../sim/scenario/override.ts";
import { readParameters } from "../../sim/scenario/parameters-file.ts";
import { readScenario } from "../../sim/scenario/read.ts";
import { readOverrides } from "../../sim/scenario/set.ts";
import type { Door } from "./cases.ts";
import { valid } from "./valid.ts";

const types = readDepartmentTypes(valid.departmentTypes, "department-types.yaml");
const topics = readTopics(valid.topics, "topics.yaml", types).topics.map((topic) => topic.id);

/** What the valid scenario may refer to. */
export const known: Known = { instruments, topics, organisations: ["small-town"] };

/** How each kind of input is read; every reader either succeeds or throws InputError. */
export const doors: Readonly<Record<Door, (input: string) => unknown>> = {
  scenario: (text) => readScenario(text, "input", known),
  parameters: (text) => readParameters(text, "input"),
  topics: (text) => readTopics(text, "input", types),
  departmentTypes: (text) => readDepartmentTypes(text, "input"),
  set: (text) => {
    const overrides = readOverrides([text], readParameters(valid.parameters, "input"));
    return [overrides, overrideScenario(readScenario(valid.scenario, "input", known), overrides.scenario, known)];
  },
};
