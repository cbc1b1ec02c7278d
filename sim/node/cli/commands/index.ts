import type { Command } from "../command.ts";
import { schema } from "./schema.ts";

/** Every command, in the order of the help. */
export const commands: readonly Command[] = [schema];
