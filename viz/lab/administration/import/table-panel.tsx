import { Button } from "../../parts/button.tsx";
import { Disclosure } from "../../parts/disclosure.tsx";
import { Notice } from "../../parts/notice.tsx";
import { useAdministration } from "../administration-state.ts";
import { focusOn } from "../focus-on.ts";
import { useSaying } from "../use-saying.ts";
import { DropZone } from "./drop-zone.tsx";
import { ReadFile } from "./read-file.tsx";
import type { Reading } from "./reading.ts";
import { useReadSentence } from "./use-read-sentence.ts";

/** An administration from one's own table: the file, how it is read, and what becomes of it. */
export function TablePanel() {
  const state = useAdministration();
  const { table } = useSaying().words;
  const draft = state.draft.value;
  const reading = state.reading.value;
  return (
    <>
      <p>
        <strong>{table.stays}</strong> {table.staysMore}
      </p>
      <DropZone />
      <div class="visually-hidden" aria-live="polite">
        {reading && !draft?.accepted && <ReadSentence reading={reading} />}
      </div>
      <Disclosure summary={table.mustNot} open={draft === null}>
        <ul>
          {table.mustNotList.map((item) => (
            <li key={item}>{item}</li>
          ))}
        </ul>
      </Disclosure>
      <Disclosure summary={table.what} open={draft === null}>
        <p>{table.whatMore}</p>
      </Disclosure>
      {draft && reading && !draft.accepted && <ReadFile draft={draft} reading={reading} />}
      {draft?.accepted && reading && (
        <>
          <Notice kind="success" title={table.accepted}>
            <p class="kern-body">{table.acceptedMore}</p>
          </Notice>
          <Disclosure summary={table.again}>
            <ReadFile draft={draft} reading={reading} />
          </Disclosure>
        </>
      )}
      {draft && (
        <p class="administration-row">
          <Button
            small
            kind="tertiary"
            label={table.forget}
            onClick={() => {
              state.draft.value = null;
              focusOn("administration-file");
            }}
          />
          <span class="administration-soft">{table.forgetNote}</span>
        </p>
      )}
    </>
  );
}

/** For screen readers: what the file came to, whenever that changes. */
function ReadSentence({ reading }: { readonly reading: Reading }) {
  return useReadSentence(reading).sentence;
}
