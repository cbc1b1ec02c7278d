import { useState } from "preact/hooks";
import type { Department, Organisation } from "../../../../sim/model/organisation.ts";
import { useLab } from "../../lab.ts";
import { CheckField } from "../../parts/check-field.tsx";
import { Disclosure } from "../../parts/disclosure.tsx";
import { TextField } from "../../parts/text-field.tsx";
import { fits } from "../picture/finding.ts";
import { useSaying } from "../use-saying.ts";
import { CorrectionRow } from "./correction-row.tsx";
import type { ImportDraft } from "./draft.ts";
import type { Guesses } from "./guesses.ts";

/** Departments shown at first where none is uncertain: the largest weigh most. */
const fewShown = 10;

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
  const [only, setOnly] = useState(true);
  const [wanted, setWanted] = useState("");
  const { departments, dezernate } = organisation;
  const kinds = shelf.departmentTypes.types
    .map(({ id, title }) => ({ id, title: title[language] }))
    .sort((a, b) => a.title.localeCompare(b.title, language));
  const title = (type: string) => kinds.find(({ id }) => id === type)?.title ?? type;
  const dezernat = (code: string) => dezernate.find((d) => d.code === code)?.name ?? code;
  const largest = new Set([...departments].sort((a, b) => b.posts - a.posts).slice(0, fewShown));
  const first = (d: Department) => (doubtful > 0 ? guesses(d.code)?.doubtful === true : largest.has(d));
  // Whoever looks for something looks everywhere.
  const all = !only || wanted.trim() !== "";
  const shown = departments.filter(
    (d) => (all || first(d) || d.code in draft.corrections) && fits(d, [title(d.type), dezernat(d.dezernat)], wanted),
  );
  return (
    <Disclosure summary={table.departments} open>
      <p>{table.departmentsLead}</p>
      <div class="administration-fields">
        <TextField label={table.find} value={wanted} maxLength={80} onInput={setWanted} />
        {(doubtful > 0 || departments.length > fewShown) && (
          <CheckField
            label={doubtful > 0 ? table.onlyDoubtful(doubtful) : table.onlyLargest(fewShown)}
            checked={only}
            onChange={setOnly}
          />
        )}
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
