/** Key of one run in every table. */
export type RunKey = readonly [scenario: string, option: string, world: number, replication: number];
