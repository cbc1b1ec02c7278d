import { useState } from "preact/hooks";
import { columnRoles } from "../../../../sim/organisation/column-roles.ts";
import { useLab } from "../../lab.ts";
import { Disclosure } from "../../parts/disclosure.tsx";
import { useAdministration } from "../administration-state.ts";
import { useSaying } from "../use-saying.ts";
import { type ImportDraft, type Meaning, sayMeaning } from "./draft.ts";
import type { ReadTable } from "./reading.ts";

/** The columns of a file with their first values and what they mean; another meaning is one choice away. */
export function ColumnList(props: { readonly draft: ImportDraft; readonly table: ReadTable; readonly open: boolean }) {
  const { draft, table: read, open } = props;
  const { table } = useSaying().words;
  // What was opened to settle something stays open when it is settled.
  const [once] = useState(open);
  return (
    <Disclosure summary={table.columns} open={once || open}>
      <p>{table.columnsLead}</p>
      <table class="administration-columns">
        <caption class="visually-hidden">{table.columns}</caption>
        <thead>
          <tr>
            <th scope="col">{table.column}</th>
            <th scope="col">{table.examples}</th>
            <th scope="col">{table.meaning}</th>
          </tr>
        </thead>
        <tbody>
          {read.columns.map((_, index) => (
            <ColumnRow key={index} draft={draft} table={read} index={index} />
          ))}
        </tbody>
      </table>
    </Disclosure>
  );
}

/** One column: heading, first values, meaning. */
function ColumnRow({
  draft,
  table: read,
  index,
}: {
  readonly draft: ImportDraft;
  readonly table: ReadTable;
  readonly index: number;
}) {
  const state = useAdministration();
  const { shelf } = useLab();
  const { words, language } = useSaying();
  const { table } = words;
  const { heading, meaning, refused } = read.columns[index];
  const name = heading || table.noHeading(index + 1);
  const said = index in draft.meanings;
  const values = read.rows.map(({ cells }) => cells[index] ?? "").filter((cell) => cell !== "");
  const topics = shelf.topics.map(({ id, title }) => ({ id, title: title[language] }));
  const change = (value: string) => {
    state.draft.value = sayMeaning(draft, index, value === "" ? null : (value as Meaning));
  };
  return (
    <tr class={refused ? "administration-refused" : undefined}>
      <th scope="row">{name}</th>
      <td>{refused ? table.refused : values.join(" · ")}</td>
      <td>
        <select
          class="administration-select"
          aria-label={table.meaningOf(name)}
          value={meaning ?? ""}
          disabled={heading === "" || refused}
          onChange={(event) => change(event.currentTarget.value)}
        >
          <option value="">{said ? table.byHeading : meaning === null ? "–" : table.byHeading}</option>
          <option value="ignored">{table.notRead}</option>
          {columnRoles.map((role) => (
            <option key={role} value={role}>
              {table.roles[role]}
            </option>
          ))}
          <optgroup label={table.topicColumns}>
            {topics.map(({ id, title }) => (
              <option key={id} value={`relevance:${id}`}>
                {table.relevanceOf(title)}
              </option>
            ))}
            {topics.map(({ id, title }) => (
              <option key={id} value={`contact:${id}`}>
                {table.contactOf(title)}
              </option>
            ))}
          </optgroup>
        </select>
        {meaning !== null && <span class="administration-soft">{said ? table.said : table.guessed}</span>}
      </td>
    </tr>
  );
}
