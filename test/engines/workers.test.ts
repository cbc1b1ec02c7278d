import { afterAll, expect, it } from "vitest";
import { piscinaPool } from "../../sim/host/piscina.ts";
import { thisThread } from "../../sim/host/this-thread.ts";
import { digestTables } from "../../sim/study/digest.ts";
import type { JobResult } from "../../sim/study/plan.ts";
import { digestsHere, engineJobs, enginePlan } from "./plan.ts";

const expected = digestsHere();
const hosts = [
  ["this thread", thisThread()],
  ...[1, 2, 4].map((workers) => [`${workers} threads`, piscinaPool({ workers })] as const),
] as const;
afterAll(() => Promise.all(hosts.map(([, host]) => host.close())));

it.each(hosts)("%s computes the same digests, and tables that arrive whole", { timeout: 120_000 }, async (_name, host) => {
  const results: JobResult[] = [];
  await host.run(enginePlan, engineJobs, (result) => void results.push(result));
  expect(Object.fromEntries(results.map(({ job, digest }) => [job.id, digest]))).toEqual(expected);
  for (const { tables, digest } of results) expect(digestTables(tables)).toBe(digest);
});
