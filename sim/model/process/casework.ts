import { advance } from "../casework/advance.ts";
import { enter } from "../casework/enter.ts";
import { serveHeads } from "../casework/heads.ts";
import { pursueProgrammes } from "../casework/programmes.ts";
import { regularWork } from "../casework/regular-work.ts";
import { weighDepartments } from "../casework/weigh-departments.ts";
import { closeDue, work } from "../casework/work.ts";
import type { World } from "../world.ts";

/** The week's work: what is overdue ends, regular work comes first, cases move on, new occasions enter, hours go to cases and measures. */
export function casework(w: World): void {
  closeDue(w);
  regularWork(w);
  weighDepartments(w);
  serveHeads(w);
  advance(w);
  enter(w);
  work(w);
  pursueProgrammes(w);
}
