import { writeFileSync } from "node:fs";
import { execute } from "../../sim/study/execute.ts";
import { baselineJobs, baselinePlan } from "./plan.ts";

/** Writes the digests of the fixed plan anew: `npm run baseline`, when results are meant to change. */
const digests = Object.fromEntries(baselineJobs.map((job) => [job.id, execute(baselinePlan, job).digest]));
writeFileSync(new URL("./digests.json", import.meta.url), `${JSON.stringify(digests, null, 2)}\n`);
console.log(`${baselineJobs.length} digests written. Say in CHANGELOG.md which results move and why.`);
