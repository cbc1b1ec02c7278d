import { type InquiryOption, mostOptions } from "../../../sim/study/inquiry/inquiry.ts";
import { letterOf } from "../../findings/data/option-name.ts";
import { useLab } from "../lab.ts";
import { Button } from "../parts/button.tsx";
import { focusHeading } from "./move-focus.ts";
import { useAddOption } from "./use-add-option.ts";
import { useOptionsWords } from "./use-teller.ts";

/** What can be done with the whole of an option: a copy, another place, an end. */
export function OptionActions({ option, place }: { readonly option: InquiryOption; readonly place: number }) {
  const { store } = useLab();
  const words = useOptionsWords();
  const addOption = useAddOption();
  const { options } = store.inquiry.value;
  const letter = letterOf(place);
  const { id } = option;
  return (
    <div class="options-actions">
      <Button
        small
        kind="tertiary"
        label={words.duplicateShort}
        title={words.duplicate(letter)}
        disabled={options.length >= mostOptions}
        onClick={() => addOption(option)}
      />
      {place > 0 && (
        <Button
          small
          kind="tertiary"
          label={words.makeBaseShort}
          title={words.makeBase(letter)}
          onClick={() => {
            focusHeading(true);
            store.dispatch({ kind: "moveOption", option: id, to: 0 });
          }}
        />
      )}
      {options.length > 1 && (
        <Button
          small
          kind="tertiary"
          label={words.removeShort}
          title={words.removeOption(letter)}
          onClick={() => {
            focusHeading(true);
            store.dispatch({ kind: "removeOption", option: id });
          }}
        />
      )}
    </div>
  );
}
