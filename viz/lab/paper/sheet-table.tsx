import type { PaperTable } from "./price-table.ts";

/** A table as the paper prints it: no frame of its own that scrolls, its first column wide. */
export function SheetTable({
  table,
  caption,
  numeric = false,
}: {
  readonly table: PaperTable;
  readonly caption: string;
  /** Whether all columns but the first hold numbers. */
  readonly numeric?: boolean;
}) {
  const { columns, rows } = table;
  return (
    <table class={`paper-table${numeric ? " paper-numbers" : ""}`}>
      <caption class="visually-hidden">{caption}</caption>
      <thead>
        <tr>
          {columns.map((column) => (
            <th key={column} scope="col">
              {column}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((cells, r) => (
          <tr key={r}>
            {cells.map((cell, c) =>
              c === 0 ? (
                <th key={c} scope="row">
                  {cell}
                </th>
              ) : (
                <td key={c} data-column={columns[c]}>
                  {cell}
                </td>
              ),
            )}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
