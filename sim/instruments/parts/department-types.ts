/** Ids of the department types (see scenarios/department-types.yaml) that instruments name. */

/** Where land-use plans are drawn up. */
export const urbanPlanning: readonly string[] = ["urban-planning"];

/** Land-use planning and the building side. */
export const planningAndBuilding: readonly string[] = ["urban-planning", "building"];

/** Regular social services that meet newcomers. */
export const socialServices: readonly string[] = ["social"];
