import { block, first, openStream, second } from "../../sim/core/random.ts";
import { type Table, TableBuilder } from "../../sim/core/table.ts";
import { digestTables } from "../../sim/study/digest.ts";
import type { Job, JobResult, Plan } from "../../sim/study/plan.ts";
import { type TableName, tables } from "../../sim/study/tables.ts";

const words = ["Tiefbau", "Kämmerei", "=2+3", "Amt; 61", "", "🌳\u0000"];
const rows: Partial<Record<TableName, number>> = { runs: 2, departments: 30, pairs: 12 };

/**
 * Stands in for the model where only running and keeping is tested: small tables by the declared columns, a function of plan
 * and job alone. A job of a scenario called "broken" fails, one of "deadly" ends its thread.
 */
export function execute(plan: Plan, job: Job): JobResult {
  if (job.scenario === "broken" && job.world === 1) throw new Error("no water in the well");
  if (job.scenario === "deadly") process.exit(3);
  const made: Partial<Record<TableName, Table>> = {};
  for (const name of Object.keys(rows) as TableName[]) {
    const stream = openStream(job.world, `${plan.seed} ${job.id} ${name}`);
    const builder = new TableBuilder(tables[name]);
    for (let r = 0; r < rows[name]!; r++) {
      builder.add(
        ...tables[name].map((column, c) => {
          block(stream, r, c);
          if (column.name === "scenario") return job.scenario;
          if (column.kind === "text") return words[Math.floor(first(stream) * words.length)];
          if (column.kind === "integer") return Math.floor(first(stream) * 1000);
          return r === 0 ? Number.NaN : second(stream) - first(stream);
        }),
      );
    }
    made[name] = builder.build();
  }
  return { job, tables: made, digest: digestTables(made) };
}
