import { existsSync } from "node:fs";
import type { ParameterSpec } from "../../../sim/model/parameters.ts";
import { loadLibrary } from "../../../sim/node/library.ts";
import { modelVersion } from "../../../sim/node/store/model-version.ts";
import { readPlausibleWorlds, referenceWorlds } from "../../../sim/node/store/plausible-worlds.ts";
import type { ShelfData } from "../shelf/shelf-data.ts";

/** Sets of assumptions that the page carries; an ensemble of n is always the first n. */
const worldsCarried = 100;

/** The library that comes with the program, read and checked, as JSON for the page. Throws InputError. */
export function packShelf(): string {
  const library = loadLibrary();
  const { scenarioIds, cityIds, organisationIds, topics, departmentTypes, parameters, evidence } = library;
  const scenarios = Object.fromEntries([...scenarioIds, ...cityIds].map((id) => [id, library.scenario(id)]));
  const written = Object.values(scenarios).filter(({ organisation }) => typeof organisation !== "string");
  const data: ShelfData = {
    model: modelVersion(),
    scenarioIds,
    cityIds,
    organisationIds,
    scenarios,
    organisations: {
      ...Object.fromEntries(organisationIds.map((id) => [id, library.organisation(id).organisation])),
      ...Object.fromEntries(written.map((scenario) => [scenario.id, library.organisationOf(scenario)])),
    },
    presets: Object.fromEntries(organisationIds.flatMap((id) => library.preset(id) ?? []).map((preset) => [preset.id, preset])),
    topics,
    departmentTypes,
    parameters,
    evidence,
    plausible: packWorlds(parameters),
  };
  return JSON.stringify(data);
}

function packWorlds(parameters: readonly ParameterSpec[]): ShelfData["plausible"] {
  const ensemble = existsSync(referenceWorlds) ? readPlausibleWorlds(referenceWorlds, parameters) : undefined;
  if (ensemble === undefined) return null;
  const carried = ensemble.worlds.slice(0, worldsCarried);
  return {
    model: ensemble.model,
    worlds: carried.map(({ draw, structures, weight, priorWeight }) => ({ draw, structures, weight, priorWeight })),
    ranks: carried.flatMap(({ ranks }) => ranks.map((rank) => rank.toString(16).padStart(4, "0"))).join(""),
  };
}
