import type { Browser } from "playwright-core";
import type { execute } from "../../sim/study/execute.ts";
import { bundle } from "./bundle.ts";
import { engineJobs, enginePlan } from "./plan.ts";

/** Digests of the jobs by id as a page of this browser computes them. */
export async function digestsIn(browser: Browser): Promise<Record<string, string>> {
  const script = await bundle(
    'import { execute } from "./sim/study/execute.ts"; Object.assign(globalThis, { execute });',
    "iife",
  );
  const page = await browser.newPage();
  await page.addScriptTag({ content: script });
  const digests: Record<string, string> = {};
  for (const job of engineJobs) {
    digests[job.id] = await page.evaluate(
      ([plan, job]) => (globalThis as unknown as { execute: typeof execute }).execute(plan, job).digest,
      [enginePlan, job] as const,
    );
  }
  return digests;
}
