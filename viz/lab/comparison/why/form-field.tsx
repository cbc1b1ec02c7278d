import type { Structures } from "../../../../sim/model/parameters.ts";
import { wordsOf } from "../../../text/words.ts";
import { useLab, useWords } from "../../lab.ts";
import { SelectField } from "../../parts/select-field.tsx";
import { de } from "../text/de.ts";
import { en } from "../text/en.ts";
import { formsOf } from "./flips.ts";

/** The form of a mechanism: drawn in every set of assumptions, or held. */
export function FormField({ structure }: { readonly structure: keyof Structures }) {
  const { store } = useLab();
  const words = useWords({ de, en }).why;
  const { language } = store.looks.value;
  return (
    <SelectField
      label={wordsOf(language).flip.structures[structure].title}
      value={store.inquiry.value.fixed.structures[structure] ?? ""}
      choices={[{ value: "", label: words.drawn }, ...formsOf(structure, language)]}
      onChange={(form) => store.dispatch({ kind: "fixStructure", name: structure, value: form === "" ? null : form })}
    />
  );
}
