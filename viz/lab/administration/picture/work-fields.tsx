import type { Department } from "../../../../sim/model/organisation.ts";
import type { WrittenDepartment } from "../../../../sim/study/inquiry/inquiry.ts";
import { writeDown } from "../../../../sim/study/inquiry/organisation-of-inquiry.ts";
import { useLab } from "../../lab.ts";
import { Button } from "../../parts/button.tsx";
import { CheckField } from "../../parts/check-field.tsx";
import { RangeField } from "../../parts/range-field.tsx";
import { useAdministration } from "../administration-state.ts";
import { useSaying } from "../use-saying.ts";

/** Utilisation offered when it is to be said, a share. */
const usualUtilisation = 0.95;

/** How busy a department is, and how much the question's topics touch its work. */
export function WorkFields(props: {
  readonly department: Department;
  readonly onChange: (change: Partial<Omit<WrittenDepartment, "code">>, merge?: string) => void;
}) {
  const { department, onChange } = props;
  const { store, shelf } = useLab();
  const { words, language } = useSaying();
  const { editor } = words;
  const organisation = useAdministration().organisation.value;
  const { utilisation, relevance } = department;
  const topics = shelf.topics.filter(({ id }) => store.inquiry.value.topics.includes(id));
  // Only what differs from the kind is written down.
  const said = organisation && writeDown(organisation, shelf).departments.find(({ code }) => code === department.code);
  const percent = (share: number) => Math.round(share * 100);
  return (
    <>
      <CheckField
        label={editor.utilisationOpen}
        hint={editor.utilisationHint}
        checked={utilisation === null}
        onChange={(open) => onChange({ utilisation: open ? undefined : usualUtilisation })}
      />
      {utilisation !== null && (
        <RangeField
          label={editor.utilisation}
          value={percent(utilisation)}
          min={50}
          max={130}
          step={1}
          format={editor.percent}
          onInput={(value) => onChange({ utilisation: value / 100 }, "utilisation")}
          onSettle={store.settle}
        />
      )}
      <p class="administration-soft">{editor.relevanceHint}</p>
      {topics.map(({ id, title }) => (
        <RangeField
          key={id}
          label={editor.relevance(title[language])}
          value={percent(relevance[id] ?? 0)}
          min={0}
          max={100}
          step={1}
          format={editor.percent}
          onInput={(value) => onChange({ relevance: { ...said?.relevance, [id]: value / 100 } }, `relevance-${id}`)}
          onSettle={store.settle}
        />
      ))}
      <Button
        small
        kind="tertiary"
        label={editor.asKind}
        onClick={() => onChange({ relevance: undefined, contact: undefined })}
      />
    </>
  );
}
