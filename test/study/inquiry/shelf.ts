import { loadLibrary, shelfOf } from "../../../sim/node/library.ts";

/** The library as the lab and the command line see it. */
export const shelf = shelfOf(loadLibrary());

/** Ids of every scenario and city. */
export const stories = [...shelf.scenarioIds, ...shelf.cityIds];
