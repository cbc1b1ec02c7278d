import { link, open, rename } from "node:fs/promises";
import { hostname } from "node:os";
import { join } from "node:path";
import { InputError } from "../../core/problem.ts";
import { readIfThere, remove } from "./files.ts";

/** Who works on a folder. */
interface Holder {
  readonly pid: number;
  readonly host: string;
  /** When the process began, ms since 1970; tells a process from a later one that got the same number. */
  readonly born: number;
}

/**
 * Takes the folder for this process by a `lock` file; the returned function gives it back. A lock whose process is gone is
 * swept away. Throws InputError when another process works there, or when that cannot be known (a lock of another machine).
 */
export async function lockFolder(folder: string): Promise<() => Promise<void>> {
  const path = join(folder, "lock");
  const me: Holder = { pid: process.pid, host: hostname(), born: Math.floor(performance.timeOrigin) };
  for (;;) {
    if (await create(path, JSON.stringify(me))) return () => remove(path);
    const text = await readIfThere(path);
    if (text === null) continue;
    const holder = parse(text);
    if (holder && mayLive(holder, me)) throw taken(path, holder);
    await sweep(path, text);
  }
}

/** Writes the lock unless there is one; it appears with its content, never empty. */
async function create(path: string, content: string): Promise<boolean> {
  const draft = `${path}.${process.pid}.tmp`;
  const file = await open(draft, "w");
  await file.writeFile(content);
  await file.close();
  try {
    await link(draft, path);
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "EEXIST") return false;
    throw error;
  } finally {
    await remove(draft);
  }
}

/** Removes a stale lock; puts back what it moved if another process was quicker and that is a fresh lock. */
async function sweep(path: string, stale: string): Promise<void> {
  const aside = `${path}.${process.pid}.stale.tmp`;
  try {
    await rename(path, aside);
    if ((await readIfThere(aside)) !== stale) await link(aside, path);
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code !== "ENOENT" && code !== "EEXIST") throw error;
  } finally {
    await remove(aside);
  }
}

function mayLive(holder: Holder, me: Holder): boolean {
  if (holder.host !== me.host) return true;
  if (holder.pid === me.pid) return holder.born === me.born;
  try {
    process.kill(holder.pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === "EPERM";
  }
}

function parse(text: string): Holder | null {
  try {
    const holder = JSON.parse(text) as Partial<Holder>;
    return typeof holder.pid === "number" && typeof holder.host === "string" ? (holder as Holder) : null;
  } catch {
    return null;
  }
}

function taken(path: string, { pid, host }: Holder): InputError {
  return new InputError([
    {
      source: path,
      message: {
        de: `An diesem Ordner arbeitet schon ein anderer Prozess (Nummer ${pid} auf ${host})`,
        en: `another process already works in this folder (number ${pid} on ${host})`,
      },
      expected: {
        de: "Warten Sie, bis er fertig ist, oder wählen Sie mit --out einen anderen Ordner. Läuft er nicht mehr, löschen Sie diese Datei",
        en: "wait until it has finished or choose another folder with --out; if it no longer runs, delete this file",
      },
    },
  ]);
}
