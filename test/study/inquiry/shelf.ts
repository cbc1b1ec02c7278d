import { loadLibrary, shelfOf } from "../../../sim/node/library.ts";
import type { Scenario } from "../../../sim/scenario/scenario.ts";
import type { Shelf } from "../../../sim/study/inquiry/shelf.ts";

const library = shelfOf(loadLibrary());
const read = new Map<string, Scenario>();

/** The library as the lab and the command line see it; as in the lab, nothing is read twice. */
export const shelf: Shelf = {
  ...library,
  scenario(id) {
    if (!read.has(id)) read.set(id, library.scenario(id));
    return read.get(id)!;
  },
};

/** Ids of every scenario and city. */
export const stories: readonly string[] = [...shelf.scenarioIds, ...shelf.cityIds];
