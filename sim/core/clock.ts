/** Weeks in a simulated year (364 days): the clock counts integer weeks, dates exist only at the schema's edge. */
export const weeksPerYear = 52;

/** Weeks in a quarter, the grain of reported series. */
export const weeksPerQuarter = 13;

/**
 * Weeks between two updates of what moves slowly (knowledge, attitudes) in one department: two months of four weeks.
 * Departments take turns, by their code. A power of two.
 */
export const slowWeeks = 8;

/** Months in one slow update; rates "per month" are taken so many times. */
export const slowMonths = 2;
