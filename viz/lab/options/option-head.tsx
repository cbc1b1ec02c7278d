import { useLayoutEffect, useRef, useState } from "preact/hooks";
import type { InquiryOption } from "../../../sim/study/inquiry/inquiry.ts";
import { letterOf } from "../../findings/data/option-name.ts";
import { useLab } from "../lab.ts";
import { Button } from "../parts/button.tsx";
import { KeptTextField } from "./kept-text-field.tsx";
import { useOptionsWords } from "./use-teller.ts";

/** Letter, name and description of an option, to be changed in place. What is written holds for both languages of the page. */
export function OptionHead({ option, place }: { readonly option: InquiryOption; readonly place: number }) {
  const { store } = useLab();
  const words = useOptionsWords();
  const [naming, setNaming] = useState(false);
  const head = useRef<HTMLElement>(null);
  const wasNaming = useRef(false);
  useLayoutEffect(() => {
    if (naming !== wasNaming.current) head.current?.querySelector<HTMLElement>(naming ? "input" : "button")?.focus();
    wasNaming.current = naming;
  }, [naming]);
  const { language } = store.looks.value;
  const { options } = store.inquiry.value;
  const letter = letterOf(place);
  const { id, title, description } = option;
  return (
    <header class="options-option-head" ref={head}>
      <h3 class="kern-heading-small">
        <span class="options-letter">{letter}</span>
        <span>{title[language]}</span>
      </h3>
      {place === 0 && options.length > 1 && <p class="options-base">{words.base}</p>}
      {naming ? (
        <div class="options-naming">
          <KeptTextField
            label={words.name}
            value={title[language]}
            maxLength={120}
            onInput={(text) => store.dispatch({ kind: "renameOption", option: id, title: { de: text, en: text } }, `name ${id}`)}
          />
          <KeptTextField
            label={words.description}
            value={description[language]}
            rows={4}
            maxLength={600}
            onInput={(text) =>
              store.dispatch({ kind: "describeOption", option: id, description: { de: text, en: text } }, `description ${id}`)
            }
          />
          <Button small label={words.renameDone} onClick={() => setNaming(false)} />
        </div>
      ) : (
        <>
          {description[language] !== "" && <p>{description[language]}</p>}
          <div class="options-actions">
            <Button
              small
              kind="tertiary"
              label={words.rename}
              title={words.renameOption(letter)}
              onClick={() => setNaming(true)}
            />
          </div>
        </>
      )}
    </header>
  );
}
