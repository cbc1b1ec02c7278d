import type { Text } from "../core/language.ts";
import type { Path } from "./path.ts";
import type { PlacedUse } from "./placed-use.ts";
import { addressed, addressOf, changedAt } from "./placed-use.ts";
import type { Report } from "./report.ts";
import { choice } from "./report.ts";
import type { Differences, InstrumentUse, UseChange } from "./scenario.ts";

/** Is told each change with the use it alters, before it is altered. */
export type OnChange = (use: InstrumentUse, change: UseChange, path: Path) => void;

/** Where differences were written, and by whom. */
interface Author {
  /** Place of the map that holds `without` and `change`. */
  readonly path: Path;
  /** Name of the option, for those that look for what it left out. */
  readonly id: string;
  /** Whether it may alter events; an option may not. */
  readonly events: boolean;
}

const twofold: Text = {
  de: "Mehrere Einsätze haben diese Kennung; nennen Sie die Stelle dazu",
  en: "several uses have this id; add its position",
};
const both: Text = {
  de: "Dieser Einsatz wird weggelassen und zugleich geändert",
  en: "this use is left out and changed at once",
};
const again: Text = { de: "Dieser Einsatz wird zweimal geändert", en: "this use is changed twice" };
const unknown: Text = {
  de: "Diesen Einsatz gibt es hier nicht",
  en: "there is no such use here",
};
const outside: Text = {
  de: "Was von außen kommt, ist in allen Optionen gleich; eine Option kann es nicht ändern",
  en: "what comes from outside is the same in every option; an option cannot change it",
};
const nothing: Text = { de: "nichts: Hier gibt es keine Einsätze", en: "nothing: there are no uses here" };

/** `placed` without and with what the differences say; those left out stay in the list, marked. Problems go to `report`. */
export function differ(
  placed: readonly PlacedUse[],
  { without = [], change = {} }: Differences,
  author: Author,
  report: Report,
  onChange: OnChange = () => {},
): readonly PlacedUse[] {
  const find = (address: string, path: Path): readonly PlacedUse[] => {
    const all = addressed(address, placed);
    const open = all.filter((one) => one.removedBy === undefined && (author.events || one.from !== "events"));
    if (open.length > 0) return open;
    if (all.some((one) => one.from === "events")) report(path, outside, { found: address });
    else if (all.length > 0) report(path, removed(all[0].removedBy ?? ""), { found: address });
    else report(path, unknown, { found: address, ...oneOf(address, placed, author) });
    return [];
  };
  const gone = new Set(without.flatMap((address, i) => find(address, [...author.path, "without", i])));
  const changes = new Map<PlacedUse, { readonly change: UseChange; readonly path: Path }>();
  for (const [address, one] of Object.entries(change)) {
    const path = [...author.path, "change", address];
    const found = find(address, path);
    if (found.length > 1) {
      const expected = found.map((use) => addressOf(use, placed)).join(", ");
      report(path, twofold, { found: address, expected });
    } else if (found.some((use) => gone.has(use))) report(path, both, { found: address });
    else if (found.some((use) => changes.has(use))) report(path, again, { found: address });
    else if (found.length === 1) {
      onChange(found[0].use, one, path);
      changes.set(found[0], { change: one, path });
    }
  }
  return placed.map((one) => {
    if (gone.has(one)) return { ...one, removedBy: author.id };
    const found = changes.get(one);
    return found ? changedAt(one, found.change, found.path) : one;
  });
}

/** Says that the use was left out by `option`. */
export function removed(option: string): Text {
  return {
    de: `Diesen Einsatz hat die Option „${option}“ weggelassen`,
    en: `the option “${option}” has left this use out`,
  };
}

function oneOf(
  address: string,
  placed: readonly PlacedUse[],
  author: Author,
): Partial<ReturnType<typeof choice>> | { expected: Text } {
  const open = placed.filter((one) => one.removedBy === undefined && (author.events || one.from !== "events"));
  return open.length === 0 ? { expected: nothing } : choice(address, [...new Set(open.map((one) => addressOf(one, placed)))]);
}
