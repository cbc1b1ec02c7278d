import { useState } from "preact/hooks";
import { type Delimiter, delimiterNames, delimiters } from "../../../../sim/organisation/csv.ts";
import { Disclosure } from "../../parts/disclosure.tsx";
import { NumberField } from "../../parts/number-field.tsx";
import { SelectField } from "../../parts/select-field.tsx";
import { TextField } from "../../parts/text-field.tsx";
import { useAdministration } from "../administration-state.ts";
import { useSaying } from "../use-saying.ts";
import { changeOptions, type ImportDraft, type ReadingOptions } from "./draft.ts";
import type { ReadTable } from "./reading.ts";

/** What a file leaves open: name, inhabitants, money per post, small units, the character between cells. */
export function ReadingFields(props: { readonly draft: ImportDraft; readonly table: ReadTable | null; readonly open: boolean }) {
  const { draft, table: read, open } = props;
  const state = useAdministration();
  const { words, language } = useSaying();
  const { table } = words;
  const { options } = draft;
  // What was opened to settle something stays open when it is settled.
  const [once] = useState(open);
  const set = (change: Partial<ReadingOptions>) => {
    state.draft.value = changeOptions(draft, change);
  };
  const expense = read?.columns.some(({ meaning }) => meaning === "expense") ?? false;
  return (
    <Disclosure summary={table.fill} open={once || open}>
      <p>{table.fillLead}</p>
      <div class="administration-fields">
        <TextField
          label={table.name}
          value={draft.title}
          maxLength={120}
          onInput={(title) => {
            state.draft.value = { ...draft, title, accepted: false };
          }}
        />
        <NumberField
          label={table.inhabitants}
          hint={table.inhabitantsHint}
          value={options.inhabitants ?? 0}
          min={0}
          max={10_000_000}
          step={1}
          onChange={(inhabitants) => set({ inhabitants: inhabitants === 0 ? null : inhabitants })}
        />
        {expense && (
          <NumberField
            label={table.cost}
            hint={table.costHint}
            value={options.costPerFte}
            min={1_000}
            max={1_000_000}
            step={100}
            unit={table.perYear}
            onChange={(costPerFte) => set({ costPerFte })}
          />
        )}
        <NumberField
          label={table.merge}
          hint={table.mergeHint}
          value={options.mergeBelow}
          min={0}
          max={1_000}
          unit={table.posts}
          onChange={(mergeBelow) => set({ mergeBelow })}
        />
        <SelectField
          label={table.delimiter}
          value={options.delimiter ?? ""}
          choices={[
            { value: "", label: table.asHeader },
            ...delimiters.map((delimiter) => ({ value: delimiter, label: delimiterNames[delimiter][language] })),
          ]}
          onChange={(value) => set({ delimiter: value === "" ? undefined : (value as Delimiter) })}
        />
      </div>
    </Disclosure>
  );
}
