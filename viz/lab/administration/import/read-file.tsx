import { useState } from "preact/hooks";
import { sameData } from "../../../../sim/study/inquiry/same-data.ts";
import { useLab } from "../../lab.ts";
import { Button } from "../../parts/button.tsx";
import { Notice } from "../../parts/notice.tsx";
import { useAdministration } from "../administration-state.ts";
import { focusOn } from "../focus-on.ts";
import { useSaying } from "../use-saying.ts";
import { acceptedOrganisation } from "./accept.ts";
import { ColumnList } from "./column-list.tsx";
import { CorrectionsTable } from "./corrections-table.tsx";
import type { ImportDraft } from "./draft.ts";
import { NoteList } from "./note-list.tsx";
import { ProblemList } from "./problem-list.tsx";
import type { Reading } from "./reading.ts";
import { ReadingFields } from "./reading-fields.tsx";
import { useReadSentence } from "./use-read-sentence.ts";

/** How a file is read: what is wrong, its columns, what it leaves open, what was guessed, and the way to take it over. */
export function ReadFile({ draft, reading }: { readonly draft: ImportDraft; readonly reading: Reading }) {
  const { store, shelf } = useLab();
  const state = useAdministration();
  const { words, count } = useSaying();
  const { table } = words;
  const [refused, setRefused] = useState(false);
  const { organisation, table: read, problems, notes, guesses } = reading;
  const accept = () => {
    if (organisation === null) return;
    const choice = { kind: "written", written: acceptedOrganisation(draft, organisation, shelf) } as const;
    store.dispatch({ kind: "organisation", choice });
    const taken = sameData(store.inquiry.value.organisation, choice);
    setRefused(!taken);
    if (!taken) return;
    state.confirmed.value = new Set(Object.keys(draft.corrections).filter((code) => draft.corrections[code].type !== undefined));
    state.draft.value = { ...draft, accepted: true };
    focusOn("administration-totals");
  };
  const { sentence, doubtful } = useReadSentence(reading);
  return (
    <div class="administration-reading">
      <h3 class="kern-heading-small" id="administration-reading" tabIndex={-1}>
        {read ? table.file(draft.source, count(read.rowCount)) : draft.source}
      </h3>
      {problems.length > 0 && <ProblemList draft={draft} problems={problems} columns={read?.columns ?? []} />}
      {organisation && (
        <div class="administration-accept">
          <p>{sentence}</p>
          <Button kind="primary" label={draft.accepted ? table.acceptAgain : table.accept} onClick={accept} />
        </div>
      )}
      {refused && <Notice kind="danger" title={table.notAccepted} />}
      {read && <ColumnList draft={draft} table={read} open={organisation === null} />}
      <ReadingFields draft={draft} table={read} open={organisation === null && read === null} />
      {organisation && <CorrectionsTable draft={draft} organisation={organisation} guesses={guesses} doubtful={doubtful} />}
      {notes.length > 0 && <NoteList notes={notes} />}
    </div>
  );
}
