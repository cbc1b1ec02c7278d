/** Weeks in a simulated year (364 days): the clock counts integer weeks, dates exist only at the schema's edge. */
export const weeksPerYear = 52;

/** Weeks in a quarter, the grain of reported series. */
export const weeksPerQuarter = 13;

/** Weeks between two slow updates (attitudes, knowledge, priorities) of one department. */
export const weeksPerMonth = 4;
