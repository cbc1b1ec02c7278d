import { useState } from "preact/hooks";
import { type InquiryOption, mostOptions } from "../../../sim/study/inquiry/inquiry.ts";
import { letterOf } from "../../findings/data/option-name.ts";
import { useLab } from "../lab.ts";
import { Button } from "../parts/button.tsx";
import { TextField } from "../parts/text-field.tsx";
import { useAddOption } from "./use-add-option.ts";
import { useOptionsWords } from "./use-teller.ts";

/** Letter, name and description of an option, to be changed in place, and what can be done with the whole of it. */
export function OptionHead({ option, place }: { readonly option: InquiryOption; readonly place: number }) {
  const { store } = useLab();
  const words = useOptionsWords();
  const [naming, setNaming] = useState(false);
  const addOption = useAddOption();
  const { language } = store.looks.value;
  const { options } = store.inquiry.value;
  const letter = letterOf(place);
  const { id, title, description } = option;
  return (
    <header class="options-option-head">
      <h3 class="kern-heading-small">
        <span class="options-letter">{letter}</span> {title[language]}
      </h3>
      {place === 0 && options.length > 1 && <p class="options-base">{words.base}</p>}
      {naming ? (
        <div class="options-naming">
          <TextField
            label={words.name}
            value={title[language]}
            maxLength={120}
            onInput={(text) =>
              store.dispatch({ kind: "renameOption", option: id, title: { ...title, [language]: text } }, `name ${id}`)
            }
            onSettle={() => store.settle()}
          />
          <TextField
            label={words.description}
            value={description[language]}
            rows={4}
            maxLength={600}
            onInput={(text) =>
              store.dispatch(
                { kind: "describeOption", option: id, description: { ...description, [language]: text } },
                `description ${id}`,
              )
            }
            onSettle={() => store.settle()}
          />
          <Button small label={words.renameDone} onClick={() => setNaming(false)} />
        </div>
      ) : (
        <p>{description[language]}</p>
      )}
      <div class="options-actions">
        {!naming && <Button small kind="tertiary" label={words.rename} onClick={() => setNaming(true)} />}
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
            onClick={() => store.dispatch({ kind: "moveOption", option: id, to: 0 })}
          />
        )}
        {options.length > 1 && (
          <Button
            small
            kind="tertiary"
            label={words.removeShort}
            title={words.removeOption(letter)}
            onClick={() => store.dispatch({ kind: "removeOption", option: id })}
          />
        )}
      </div>
    </header>
  );
}
