import type { ComponentChildren } from "preact";

/** A table with its caption; the first cell of a row is its heading. Wide ones scroll inside their own region. */
export function DataTable(props: {
  readonly caption: string;
  readonly columns: readonly { readonly label: string; readonly numeric?: boolean }[];
  readonly rows: readonly (readonly ComponentChildren[])[];
}) {
  const { caption, columns, rows } = props;
  const numeric = (c: number) => (columns[c].numeric ? " kern-table__cell--numeric" : "");
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by keyboard
    <section class="parts-scroll" tabIndex={0} aria-label={caption}>
      <table class="kern-table kern-table--small">
        <caption class="kern-title">{caption}</caption>
        <thead class="kern-table__head">
          <tr class="kern-table__row">
            {columns.map(({ label, numeric }, c) => (
              <th key={c} class={`kern-table__header${numeric ? " kern-table__header--numeric" : ""}`} scope="col">
                {label}
              </th>
            ))}
          </tr>
        </thead>
        <tbody class="kern-table__body">
          {rows.map((cells, r) => (
            <tr key={r} class="kern-table__row">
              {cells.map((cell, c) =>
                c === 0 ? (
                  <th key={c} class={`kern-table__header${numeric(c)}`} scope="row">
                    {cell}
                  </th>
                ) : (
                  <td key={c} class={`kern-table__cell${numeric(c)}`}>
                    {cell}
                  </td>
                ),
              )}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
