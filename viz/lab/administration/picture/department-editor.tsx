import type { Department } from "../../../../sim/model/organisation.ts";
import type { WrittenDepartment } from "../../../../sim/study/inquiry/inquiry.ts";
import { useLab } from "../../lab.ts";
import { Button } from "../../parts/button.tsx";
import { Disclosure } from "../../parts/disclosure.tsx";
import { NumberField } from "../../parts/number-field.tsx";
import { SelectField } from "../../parts/select-field.tsx";
import { useAdministration } from "../administration-state.ts";
import type { Guess } from "../import/guesses.ts";
import { useSaying } from "../use-saying.ts";
import { NameField } from "./name-field.tsx";
import { staffRoom } from "./new-unit.ts";
import { WorkFields } from "./work-fields.tsx";

/** Everything about a department that can be changed, in its card. Escape closes it. */
export function DepartmentEditor(props: {
  readonly department: Department;
  readonly guess: Guess | undefined;
  readonly onMove: (dezernat: string) => void;
  readonly onRemove: () => void;
  readonly onClose: () => void;
}) {
  const { department, guess, onMove, onRemove, onClose } = props;
  const { store, shelf } = useLab();
  const { organisation, confirmed } = useAdministration();
  const { words, language } = useSaying();
  const { editor } = words;
  const { code, name, type, dezernat, posts, staff } = department;
  const room = organisation.value ? staffRoom(organisation.value) : { gain: 0, lose: 0 };
  const removable = staff <= room.lose && (organisation.value?.departments.length ?? 0) > 1;
  const change = (what: Partial<Omit<WrittenDepartment, "code">>, merge?: string) =>
    store.dispatch({ kind: "changeDepartment", code, change: what }, merge && `${code}-${merge}`);
  const kinds = shelf.departmentTypes.types
    .map(({ id, title }) => ({ value: id, label: title[language] }))
    .sort((a, b) => a.label.localeCompare(b.label, language));
  return (
    <fieldset
      class="administration-editor"
      aria-label={editor.title(name)}
      onKeyDown={(event) => {
        if (event.key === "Escape") onClose();
      }}
    >
      <NameField label={editor.name} value={name} onInput={(said) => change({ name: said }, "name")} onSettle={store.settle} />
      <SelectField
        label={editor.type}
        hint={guess && editor.typeGuessed(guess.reason[language])}
        value={type}
        choices={kinds}
        onChange={(said) => change({ type: said })}
      />
      {guess && (
        <Button
          small
          kind="tertiary"
          label={editor.right}
          onClick={() => {
            confirmed.value = new Set([...confirmed.value, code]);
          }}
        />
      )}
      <SelectField
        label={editor.dezernat}
        value={dezernat}
        choices={(organisation.value?.dezernate ?? []).map((d) => ({ value: d.code, label: d.name }))}
        onChange={onMove}
      />
      <NumberField
        label={editor.posts}
        unit={editor.fte}
        value={Math.round(posts * 10) / 10}
        min={0.1}
        max={staff + room.gain}
        onChange={(said) => change({ posts: said, staff: Math.max(staff, Math.ceil(said)) })}
      />
      <NumberField
        label={editor.staff}
        unit={editor.heads}
        value={staff}
        min={Math.max(1, staff - room.lose)}
        max={staff + room.gain}
        step={1}
        onChange={(said) => change({ staff: said, posts: Math.min(posts, said) })}
      />
      <Disclosure summary={editor.more}>
        <WorkFields department={department} onChange={change} />
      </Disclosure>
      <div class="administration-row">
        <Button small label={editor.close} onClick={onClose} />
        <Button small kind="tertiary" label={editor.remove} disabled={!removable} onClick={onRemove} />
      </div>
      {!removable && <p class="administration-soft">{editor.needed}</p>}
    </fieldset>
  );
}
