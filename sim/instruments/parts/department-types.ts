/** Ids of the department types (scenarios/department-types.yaml) that instruments name. */

/** Where land-use plans are drawn up. */
export const urbanPlanning: readonly string[] = ["urban-planning"];

/** Land-use planning, building permits and the city's own buildings. */
export const planningAndBuilding: readonly string[] = ["urban-planning", "building-permits", "building-construction"];

/** Regular services of the social field. */
export const socialServices: readonly string[] = ["social", "youth", "health", "housing", "job-centre"];
