import type { Department, Dezernat } from "../../../../sim/model/organisation.ts";
import { Button } from "../../parts/button.tsx";
import { NumberInput } from "../../parts/number-input.tsx";
import { useAdministration } from "../administration-state.ts";
import { useSaying } from "../use-saying.ts";
import { type Correction, correct, type ImportDraft } from "./draft.ts";
import type { Guess } from "./guesses.ts";

const bare = { id: "", "aria-describedby": undefined, "aria-invalid": undefined } as const;

/** One department as read, with fields to set right what is wrong. */
export function CorrectionRow(props: {
  readonly draft: ImportDraft;
  readonly department: Department;
  readonly guess: Guess | undefined;
  readonly kinds: readonly { readonly id: string; readonly title: string }[];
  readonly dezernate: readonly Dezernat[];
}) {
  const { draft, department, guess, kinds, dezernate } = props;
  const state = useAdministration();
  const { words, language } = useSaying();
  const { table } = words;
  const { code, name } = department;
  const correction = draft.corrections[code];
  const now = { ...department, ...correction };
  const set = (change: Correction) => {
    state.draft.value = correct(draft, code, change);
  };
  const label = (field: keyof typeof table.fields) => table.fieldOf(table.fields[field], name);
  const ids = (field: string) => ({ ...bare, id: `administration-${field}-${code}` });
  const kind = (id: string) => kinds.find((known) => known.id === id)?.title ?? id;
  const undecided = guess !== undefined && correction?.type === undefined;
  return (
    <tr>
      <td data-label={table.fields.name}>
        <input
          class="kern-form-input__input"
          type="text"
          autocomplete="off"
          maxLength={120}
          aria-label={label("name")}
          title={now.name}
          value={now.name}
          onChange={(event) => set({ name: event.currentTarget.value.trim() || undefined })}
        />
        {correction && (
          <span class="administration-row">
            <span class="administration-mark">{table.corrected}</span>
            <Button
              small
              kind="tertiary"
              label={table.asRead(name)}
              onClick={() => set({ name: undefined, type: undefined, dezernat: undefined, posts: undefined, staff: undefined })}
            />
          </span>
        )}
      </td>
      <td data-label={table.fields.type}>
        <select
          class="administration-select"
          aria-label={label("type")}
          value={now.type}
          onChange={(event) => set({ type: event.currentTarget.value })}
        >
          {kinds.map(({ id, title }) => (
            <option key={id} value={id}>
              {title}
            </option>
          ))}
        </select>
        {undecided && (
          <span class="administration-guess">
            <span class="administration-mark">{table.presumed}</span> {guess.reason[language]}
          </span>
        )}
        {undecided &&
          guess.alternatives.map((id) => (
            <Button key={id} small kind="tertiary" label={table.alternatively(kind(id))} onClick={() => set({ type: id })} />
          ))}
      </td>
      <td data-label={table.fields.dezernat}>
        <select
          class="administration-select"
          aria-label={label("dezernat")}
          value={now.dezernat}
          onChange={(event) => set({ dezernat: event.currentTarget.value })}
        >
          {dezernate.map((d) => (
            <option key={d.code} value={d.code}>
              {d.name}
            </option>
          ))}
        </select>
      </td>
      <td data-label={table.fields.posts}>
        <NumberInput
          ids={ids("posts")}
          label={label("posts")}
          value={Math.round(now.posts * 10) / 10}
          min={0.1}
          max={15_000}
          step={0.1}
          onChange={(posts) => set({ posts })}
        />
      </td>
      <td data-label={table.fields.staff}>
        <NumberInput
          ids={ids("staff")}
          label={label("staff")}
          value={now.staff}
          min={1}
          max={15_000}
          step={1}
          onChange={(staff) => set({ staff })}
        />
      </td>
    </tr>
  );
}
