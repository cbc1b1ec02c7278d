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
  const byName = (a: { readonly label: string }, b: { readonly label: string }) => a.label.localeCompare(b.label, language);
  const types = shelf.organisationIds
    .map((id) => ({ value: id, label: shelf.organisationNamed(id).title[language], group: named.types }))
    .sort(byName);
  // A story told of one of these types has the same administration.
  const stories = shelf.cityIds
    .filter((id) => !shelf.organisationIds.includes(String(shelf.scenario(id).organisation)))
    .map((id) => ({ value: id, label: shelf.scenario(id).title[language], group: named.stories }))
    .sort(byName);
  const known = [...types, ...stories];
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
