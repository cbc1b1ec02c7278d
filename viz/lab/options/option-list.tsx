import { mostOptions } from "../../../sim/study/inquiry/inquiry.ts";
import { letterOf } from "../../findings/data/option-name.ts";
import { useLab } from "../lab.ts";
import { Button } from "../parts/button.tsx";
import { shortLineWords } from "./line-words.ts";
import { tellOptions } from "./option-lines.ts";
import { useAddOption } from "./use-add-option.ts";
import { UseLine } from "./use-line.tsx";
import { useOptionsWords, useTeller } from "./use-teller.ts";
import { useTitle } from "./use-words.ts";

/**
 * The options in short, for the side of other views: letter, name, and what each has that others do not. An option other than
 * the first can be chosen to be compared with it; its name leads to where it is edited.
 */
export function OptionList() {
  const { store, engine } = useLab();
  const words = useOptionsWords();
  const teller = useTeller();
  const addOption = useAddOption();
  const { language } = store.looks.value;
  const { options } = store.inquiry.value;
  const { lines } = tellOptions(options);
  const against = engine.findings.value?.against;
  const lit = store.focus.value.option;
  const edit = (option: string) => store.look({ page: "options", option });
  return (
    <nav class="options-list" aria-label={words.list}>
      <ol>
        {options.map(({ id, title }, place) => {
          const letter = letterOf(place);
          return (
            <li
              key={id}
              class={lit === id ? "options-lit" : undefined}
              onMouseEnter={() => store.point({ option: id })}
              onMouseLeave={() => store.point({})}
            >
              <button
                type="button"
                class="options-list-name"
                onClick={() => edit(id)}
                onFocus={() => store.point({ option: id })}
                onBlur={() => store.point({})}
              >
                <span class="options-letter">{letter}</span>
                <span>{title[language]}</span>
              </button>
              <ul class="options-lines">
                {lines[place]
                  .filter(({ kind }) => kind !== "same")
                  .map((line, i) => (
                    <UseLine
                      key={i}
                      kind={line.kind}
                      title={useTitle(line.kind === "left" ? line.before : line.use, teller)}
                      details={shortLineWords(line, teller)}
                    />
                  ))}
              </ul>
              {place > 0 && options.length > 2 && (
                <Button
                  small
                  kind="tertiary"
                  label={words.compare(letter)}
                  pressed={against === id}
                  onClick={() => {
                    store.look({ against: id });
                    engine.compareWith(id);
                  }}
                />
              )}
            </li>
          );
        })}
      </ol>
      <div class="options-actions">
        {options.length < mostOptions && (
          <Button
            small
            label={words.addOption}
            onClick={() => {
              addOption();
              store.look({ page: "options" });
            }}
          />
        )}
        <Button small kind="tertiary" label={words.edit} onClick={() => store.look({ page: "options" })} />
      </div>
    </nav>
  );
}
