import type { Path } from "./path.ts";
import type { InstrumentUse, UseChange } from "./scenario.ts";
import { idOf } from "./scenario.ts";

/** A use in an option, with where it and its times were written. */
export interface PlacedUse {
  readonly use: InstrumentUse;
  readonly from: "base" | "events" | "option";
  /** Position among the uses with the same id, from 1; it stays when others are left out. */
  readonly position: number;
  readonly path: Path;
  readonly startPath: Path;
  readonly endPath: Path;
  /** Id of the option that left it out. */
  readonly removedBy?: string;
}

/** `uses` written at `path`, placed behind `before`. */
export function place(
  uses: readonly InstrumentUse[],
  from: PlacedUse["from"],
  path: Path,
  before: readonly PlacedUse[],
): readonly PlacedUse[] {
  const placed = [...before];
  uses.forEach((use, i) => {
    const position = placed.filter((other) => idOf(other.use) === idOf(use)).length + 1;
    const at = [...path, i];
    placed.push({ use, from, position, path: at, startPath: [...at, "start"], endPath: [...at, "end"] });
  });
  return placed;
}

/** Those that `address` means: a bare id all uses with it, `id.2` the second. */
export function addressed(address: string, placed: readonly PlacedUse[]): readonly PlacedUse[] {
  const [id, position] = address.split(".");
  return placed.filter((p) => idOf(p.use) === id && (position === undefined || p.position === Number(position)));
}

/** Shortest address of a use among `placed`. */
export function addressOf(one: PlacedUse, placed: readonly PlacedUse[]): string {
  const id = idOf(one.use);
  return placed.filter((other) => idOf(other.use) === id).length === 1 ? id : `${id}.${one.position}`;
}

/** The use with what `change` says: times and lists are replaced, of its values only those given. */
function changed(use: InstrumentUse, { with: values, ...rest }: UseChange): InstrumentUse {
  return { ...use, ...rest, ...(values ? { with: { ...use.with, ...values } } : {}) };
}

/** The placed use with what a `change` written at `path` says. */
export function changedAt(one: PlacedUse, change: UseChange, path: Path): PlacedUse {
  return {
    ...one,
    use: changed(one.use, change),
    startPath: change.start === undefined ? one.startPath : [...path, "start"],
    endPath: change.end === undefined ? one.endPath : [...path, "end"],
  };
}
