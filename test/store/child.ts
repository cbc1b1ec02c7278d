import { readFileSync } from "node:fs";
import { piscinaPool } from "../../sim/host/piscina.ts";
import { runEnsemble } from "../../sim/node/store/ensemble.ts";
import { openStore } from "../../sim/node/store/store.ts";
import { planJobs } from "../../sim/study/jobs.ts";

/**
 * Runs the plan in a JSON file into a folder, on a pool, and prints progress; made to be killed.
 * Usage: child.ts PLAN FOLDER MODEL [EXECUTOR], the executor as URL, else the model itself.
 */
const [plan, folder, model, executor] = process.argv.slice(2);
const parsed = JSON.parse(readFileSync(plan, "utf8"));
const store = await openStore(folder, parsed, ["run"], model);
const runner = piscinaPool({ workers: 2, keeper: store.keeper, executor });
const jobs = planJobs(parsed);
await runEnsemble({ plan: parsed, jobs, runner, store, onProgress: ({ done }) => console.log(`done ${done}`) });
const { digest } = await store.finish(jobs, { csv: "de", limits: { de: "", en: "" } });
await runner.close();
await store.close();
console.log(`digest ${digest}`);
