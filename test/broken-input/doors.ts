import { loadLibrary } from "../../sim/node/library.ts";
import { readDepartmentTypes } from "../../sim/organisation/department-type.ts";
import { importOrganisation } from "../../sim/organisation/import.ts";
import { organisationFromPreset, readPreset } from "../../sim/organisation/preset.ts";
import { readTopics } from "../../sim/organisation/topics.ts";
import type { Known } from "../../sim/scenario/check.ts";
import { overrideScenario } from "../../sim/scenario/override.ts";
import { readParameters } from "../../sim/scenario/parameters-file.ts";
import type { FindParent } from "../../sim/scenario/read.ts";
import { readScenario } from "../../sim/scenario/read.ts";
import { choice } from "../../sim/scenario/report.ts";
import { readOverrides } from "../../sim/scenario/set.ts";
import type { Door } from "./cases.ts";
import { valid } from "./valid.ts";

const { departmentTypes: types, topics, known: all } = loadLibrary();

/** What the valid scenario may refer to. */
export const known: Known = { ...all, organisations: ["small-town"] };

/** An organisation from a table's bytes. */
export const readTable = (bytes: Uint8Array): unknown => importOrganisation(bytes, { source: "input", types, topics });

/** The valid scenario is the only one to start from. */
const findParent: FindParent = (like) =>
  like === "two-options"
    ? readScenario(valid.scenario, "two-options.yaml", known)
    : { message: { de: "Unbekanntes Szenario", en: "unknown scenario" }, ...choice(like.slice(0, 100), ["two-options"]) };

/** How each kind of input is read; every reader either succeeds or throws InputError. */
export const doors: Readonly<Record<Door, (input: string) => unknown>> = {
  scenario: (text) => readScenario(text, "input", known),
  city: (text) => readScenario(text, "input", known),
  variant: (text) => readScenario(text, "input", known, findParent),
  parameters: (text) => readParameters(text, "input"),
  topics: (text) => readTopics(text, "input", types),
  departmentTypes: (text) => readDepartmentTypes(text, "input"),
  organisation: (text) => organisationFromPreset(readPreset(text, "input", types), types, topics),
  csv: (text) => readTable(new TextEncoder().encode(text)),
  set: (text) => {
    const overrides = readOverrides([text], readParameters(valid.parameters, "input"));
    return [overrides, overrideScenario(readScenario(valid.scenario, "input", known), overrides.scenario, known)];
  },
};
