import type { Command } from "../command.ts";
import { compare } from "./compare.ts";
import { lab } from "./lab.ts";
import { list } from "./list.ts";
import { organisation } from "./organisation.ts";
import { patterns } from "./patterns.ts";
import { query } from "./query.ts";
import { report } from "./report.ts";
import { reproduce } from "./reproduce.ts";
import { run } from "./run.ts";
import { schema } from "./schema.ts";
import { show } from "./show.ts";
import { test } from "./test.ts";
import { worlds } from "./worlds.ts";

/** Every command, in the order of the help. */
export const commands: readonly Command[] = [
  run,
  compare,
  lab,
  test,
  patterns,
  worlds,
  organisation,
  list,
  show,
  report,
  reproduce,
  query,
  schema,
];
