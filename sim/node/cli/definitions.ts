import type { Terminal } from "./terminal.ts";
import { wrap } from "./wrap.ts";

/** One thing of a list: the word it is called by, its name, and what else is said of it; "" for nothing. */
export interface Definition {
  readonly id: string;
  readonly title: string;
  readonly remark: string;
}

/** Columns of a terminal from which a table with sentences in it can be read. */
const roomy = 100;

/** Whether a terminal has room for tables with sentences in them. */
export function isRoomy({ width }: Terminal): boolean {
  return width >= roomy;
}

/** Prints things below each other, for what a table would tear into narrow columns: id and name on one line, the rest indented. */
export function printDefinitions(things: readonly Definition[], { print, bold, width }: Terminal): void {
  for (const { id, title, remark } of things) {
    const head = wrap(`${id}  ${title}`, width, "    ");
    print(bold(id) + head.slice(id.length));
    if (remark !== "") print(wrap(`    ${remark}`, width, "    "));
  }
}
