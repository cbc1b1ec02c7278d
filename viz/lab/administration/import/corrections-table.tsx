import { useState } from "preact/hooks";
import type { Organisation } from "../../../../sim/model/organisation.ts";
import { useLab } from "../../lab.ts";
import { CheckField } from "../../parts/check-field.tsx";
import { Disclosure } from "../../parts/disclosure.tsx";
import { TextField } from "../../parts/text-field.tsx";
import { fits } from "../picture/finding.ts";
import { useSaying } from "../use-saying.ts";
import { CorrectionRow } from "./correction-row.tsx";
import type { ImportDraft } from "./draft.ts";
import type { Guesses } from "./guesses.ts";

/** The departments as read, every value open to correction; the uncertain ones first seen alone. */
export function CorrectionsTable(props: {
  readonly draft: ImportDraft;
  readonly organisation: Organisation;
  readonly guesses: Guesses;
  readonly doubtful: number;
}) {
  const { draft, organisation, guesses, doubtful } = props;
  const { shelf } = useLab();
  const { words, language } = useSaying();
  const { table } = words;
  const [only, setOnly] = useState(doubtful > 0);
  const [wanted, setWanted] = useState("");
  const { departments, dezernate } = organisation;
  const kinds = shelf.departmentTypes.types
    .map(({ id, title }) => ({ id, title: title[language] }))
    .sort((a, b) => a.title.localeCompare(b.title, language));
  const title = (type: string) => kinds.find(({ id }) => id === type)?.title ?? type;
  const dezernat = (code: string) => dezernate.find((d) => d.code === code)?.name ?? code;
  const shown = departments.filter(
    (d) =>
      (!only || doubtful === 0 || guesses(d.code)?.doubtful || d.code in draft.corrections) &&
      fits(d, [title(d.type), dezernat(d.dezernat)], wanted),
  );
  return (
    <Disclosure summary={table.departments} open={doubtful > 0}>
      <p>{table.departmentsLead}</p>
      <div class="administration-fields">
        <TextField label={table.find} value={wanted} maxLength={80} onInput={setWanted} />
        {doubtful > 0 && <CheckField label={table.onlyDoubtful(doubtful)} checked={only} onChange={setOnly} />}
      </div>
      <p class="administration-soft" aria-live="polite">
        {table.shown(shown.length, departments.length)}
      </p>
      <table class="administration-corrections">
        <caption class="visually-hidden">{table.departments}</caption>
        <thead>
          <tr>
            {(["name", "type", "dezernat", "posts", "staff"] as const).map((field) => (
              <th key={field} scope="col">
                {table.fields[field]}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {shown.map((department) => (
            <CorrectionRow
              key={department.code}
              draft={draft}
              department={department}
              guess={guesses(department.code)}
              kinds={kinds}
              dezernate={dezernate}
            />
          ))}
        </tbody>
      </table>
    </Disclosure>
  );
}
