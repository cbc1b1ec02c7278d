import type { Table } from "../core/table.ts";
import type { Observed } from "../metrics/observed.ts";
import type { Memory } from "./remember.ts";
import type { Setting } from "./setting.ts";
import type { TableName } from "./tables.ts";
import { addTies, tiesAreKept } from "./tabulate/add-ties.ts";
import type { RunKey } from "./tabulate/run-key.ts";
import { addRun, tableBuilders } from "./tabulate/tabulate.ts";
import { type CaseColumns, type CaseFates, caseFates } from "./tabulate/twins.ts";

/** All that result tables need of a run, whatever its option is called; a hundredth of the run itself. */
export interface RememberedRun {
  /** Rows of the tables of runs; their first columns name no run. */
  readonly tables: Readonly<Partial<Record<TableName, Table>>>;
  /** What joining it with another run of the same world takes. */
  readonly cases: CaseFates;
}

const noKey: RunKey = ["", "", 0, 0];

/** What is kept of a run in `setting`. */
export function rememberedRun(seen: Observed, { scenario, world, replication }: Setting): RememberedRun {
  const { pairs: _, occasions: __, ties, ...ofRuns } = tableBuilders();
  const to = { ...tableBuilders(), ...ofRuns, ties };
  addRun(to, noKey, seen, scenario.focus);
  const tables: Partial<Record<TableName, Table>> = {};
  for (const [name, builder] of Object.entries(ofRuns)) tables[name as TableName] = builder.build();
  if (tiesAreKept(world, replication)) {
    addTies(ties, noKey, seen.run);
    tables.ties = ties.build();
  }
  return { tables, cases: caseFates(seen.run) };
}

/** The runs of several options as tables, run by run. */
export function tablesOfRuns(
  runs: readonly { readonly key: RunKey; readonly run: RememberedRun }[],
): Partial<Record<TableName, Table>> {
  const joined: Partial<Record<TableName, Table>> = {};
  for (const name of Object.keys(runs[0]?.run.tables ?? {}) as TableName[])
    joined[name] = joinTables(runs.map(({ key, run }) => withKey(run.tables[name]!, key)));
  return joined;
}

/** Tables of the same columns as one, in their order. */
export function joinTables(tables: readonly Table[]): Table {
  const rows = tables.reduce((sum, table) => sum + table.rows, 0);
  const data = tables[0].columns.map(({ kind }, c) => {
    if (kind === "text") return tables.flatMap((table) => table.data[c] as readonly string[]);
    const out = kind === "integer" ? new Int32Array(rows) : new Float64Array(rows);
    let at = 0;
    for (const table of tables) {
      out.set(table.data[c] as Float64Array, at);
      at += table.rows;
    }
    return out;
  });
  return { columns: tables[0].columns, rows, data };
}

/** The table with its first columns, the key of a run, filled in. */
function withKey({ columns, rows, data }: Table, key: RunKey): Table {
  const filled = key.map((value) =>
    typeof value === "string" ? Array.from<string>({ length: rows }).fill(value) : new Int32Array(rows).fill(value),
  );
  return { columns, rows, data: [...filled, ...data.slice(key.length)] };
}

/** Keeps a run under `key`; columns that another run of the setting `settingKey` has as well are kept once. */
export function keepRun(memory: Memory, settingKey: string, key: string, run: RememberedRun): RememberedRun {
  const columnsKey = `cases ${settingKey}`;
  const known = memory.recall<CaseColumns>(columnsKey);
  const shares = known !== undefined && sameColumns(known, run.cases.columns);
  const columns = shares ? known : ownColumns(run.cases.columns);
  const small = { ...run, cases: { ...run.cases, columns } };
  if (known === undefined) memory.keep(columnsKey, columns, bytesOf(Object.values(columns)));
  const own = known === undefined || shares ? [] : Object.values(columns);
  const rows = Object.values(run.tables).flatMap((table) => table.data);
  memory.keep(key, small, bytesOf([...own, ...rows, run.cases.fate]));
  return small;
}

/** The columns cut out of the run's log, which would else stay in memory whole. */
function ownColumns({ week, origin, topic, ordinal, creator, value }: CaseColumns): CaseColumns {
  return {
    week: week.slice(),
    origin: origin.slice(),
    topic: topic.slice(),
    ordinal: ordinal.slice(),
    creator: creator.slice(),
    value: value.slice(),
  };
}

function sameColumns(a: CaseColumns, b: CaseColumns): boolean {
  return (Object.keys(a) as (keyof CaseColumns)[]).every((name) => {
    const [left, right] = [a[name], b[name]];
    if (left.length !== right.length) return false;
    for (let row = 0; row < left.length; row++) if (left[row] !== right[row]) return false;
    return true;
  });
}

/** Bytes of columns; texts are shared with other tables and count as references. */
function bytesOf(columns: readonly (ArrayBufferView | readonly string[])[]): number {
  return columns.reduce((sum, one) => sum + (ArrayBuffer.isView(one) ? one.byteLength : 8 * one.length), 0);
}
