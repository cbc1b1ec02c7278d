import type { Inquiry, Use } from "../../../sim/study/inquiry/inquiry.ts";
import { type OptionLine, tellOptions } from "./option-lines.ts";
import type { UseTarget } from "./target.ts";

/** One use on the timeline, with what moving it changes. */
export interface TimelineRow {
  readonly key: string;
  readonly use: Use;
  readonly target: UseTarget;
}

/** Rows that belong together: of every option, of the outside, or of the option at a place. */
export interface TimelineGroup {
  readonly of: "shared" | "events" | number;
  readonly rows: readonly TimelineRow[];
}

/**
 * Every use once: what all options share first, then what comes from outside, then each option's own; groups without rows are
 * left out. `held`: the use being moved; it stays in its option's group.
 */
export function timelineGroups(
  { options, events }: Pick<Inquiry, "options" | "events">,
  held: { readonly option: string; readonly index: number } | undefined,
): TimelineGroup[] {
  const { shared, lines } = tellOptions(options, held);
  const [base] = options;
  const groups: TimelineGroup[] = [
    {
      of: "shared",
      rows: shared.map(({ use, indices: [index] }) => ({
        key: `shared ${index}`,
        use,
        target: { option: base.id, index, everywhere: true },
      })),
    },
    {
      of: "events",
      rows: events.map((use, index) => ({ key: `event ${index}`, use, target: { option: null, index, everywhere: false } })),
    },
    ...options.map(({ id }, place) => ({ of: place, rows: lines[place].flatMap((line) => rowOf(line, id)) })),
  ];
  return groups.filter(({ rows }) => rows.length > 0);
}

function rowOf(line: OptionLine, option: string): TimelineRow[] {
  if (line.kind === "left") return [];
  const { use, index } = line;
  return [{ key: `${option} ${index}`, use, target: { option, index, everywhere: false } }];
}
