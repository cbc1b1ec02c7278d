import { useLab } from "../../lab.ts";
import { Disclosure } from "../../parts/disclosure.tsx";
import { SelectField } from "../../parts/select-field.tsx";
import { useSaying } from "../use-saying.ts";
import { KnownFacts } from "./known-facts.tsx";

/** The stylised types, with what is known of the chosen one and where from. */
export function NamedPanel() {
  const { store, shelf } = useLab();
  const { words, language } = useSaying();
  const { named } = words.choice;
  const { organisation: choice } = store.inquiry.value;
  const chosen = choice.kind === "named" ? choice.id : "";
  const known = shelf.organisationIds
    .map((id) => {
      const title = shelf.organisationNamed(id).title[language];
      return shelf.preset(id)
        ? { value: id, label: title, group: named.types }
        : { value: id, label: title[0].toUpperCase() + title.slice(1), group: named.invented };
    })
    .sort((a, b) => Number(a.group === named.invented) - Number(b.group === named.invented) || a.label.localeCompare(b.label));
  const listed = (id: string) => known.some(({ value }) => value === id);
  const same = chosen === "" || listed(chosen) ? chosen : String(shelf.scenario(chosen).organisation);
  const presented = listed(same) ? same : "";
  const preset = shelf.preset(presented);
  return (
    <>
      <p>{named.explanation}</p>
      <SelectField
        label={named.label}
        value={presented}
        choices={presented === "" ? [{ value: "", label: named.none }, ...known] : known}
        onChange={(id) => id !== "" && store.dispatch({ kind: "organisation", choice: { kind: "named", id } })}
      />
      {preset && (
        <Disclosure summary={named.known}>
          <KnownFacts preset={preset} />
        </Disclosure>
      )}
    </>
  );
}
