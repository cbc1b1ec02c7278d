/** Ids of the department types (scenarios/department-types.yaml) that instruments name. */

/** Where land-use plans are drawn up. */
export const urbanPlanning: readonly string[] = ["urban-planning"];

/** Land-use planning, building permits and the city's own buildings. */
export const planningAndBuilding: readonly string[] = ["urban-planning", "building-permits", "building-construction"];

/** Regular services of the social field. */
export const socialServices: readonly string[] = ["social", "youth", "health", "housing", "job-centre"];

/** Social services and the institutions they plan with: where county and municipality both have a part. */
export const socialInfrastructure: readonly string[] = [...socialServices, "schools", "daycare", "foreigners", "adult-education"];

/** Who builds a public building together, from the plan to those who will use it. */
export const publicBuilding: readonly string[] = [...planningAndBuilding, "parks", "environment", "daycare", "schools", "social"];

/** Who redesigns a street or square together. */
export const publicSpace: readonly string[] = [
  "urban-planning",
  "civil-engineering",
  "mobility",
  "parks",
  "sewage",
  "environment",
];

/** Who prepares bodies and rules of procedure: the mayor's office and general administration. */
export const organisers: readonly string[] = ["mayor-office", "main-office"];

/** What lies with a county: social services and what goes with them. */
export const countyServices: readonly string[] = ["social", "youth", "health", "job-centre"];

/** All that a county may run for a municipality: also the aliens' office, building permits, environment and waste. */
export const widerCountyServices: readonly string[] = [
  ...countyServices,
  "foreigners",
  "building-permits",
  "environment",
  "waste",
];

/** All that public enterprises may run: networks, waste, housing and local transport. */
export const enterpriseServices: readonly string[] = ["utilities", "sewage", "waste", "housing", "mobility"];
