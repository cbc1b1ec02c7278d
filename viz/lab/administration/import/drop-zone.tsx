import { useRef } from "preact/hooks";
import { Button } from "../../parts/button.tsx";
import { Notice } from "../../parts/notice.tsx";
import { useAdministration } from "../administration-state.ts";
import { useSaying } from "../use-saying.ts";
import { takeFile } from "./take-file.ts";

/** Where a file is dropped, or chosen by button. */
export function DropZone() {
  const state = useAdministration();
  const { table } = useSaying().words;
  const over = state.dragging.value;
  const input = useRef<HTMLInputElement>(null);
  const present = state.draft.value !== null;
  return (
    <>
      <div id="administration-file" tabIndex={-1} class={`administration-drop${over ? " administration-drop--over" : ""}`}>
        <p>{table.drop}</p>
        <input
          ref={input}
          class="visually-hidden"
          type="file"
          accept=".csv,.txt,.tsv,text/csv,text/plain"
          tabIndex={-1}
          aria-hidden="true"
          onChange={(event) => {
            void takeFile(event.currentTarget.files, state);
            // The same file may be chosen again after it was changed.
            event.currentTarget.value = "";
          }}
        />
        <Button
          kind={present ? "tertiary" : "secondary"}
          label={present ? table.chooseOther : table.choose}
          onClick={() => input.current?.click()}
        />
      </div>
      {state.trouble.value && <Notice kind="danger" title={table[state.trouble.value]} />}
    </>
  );
}
