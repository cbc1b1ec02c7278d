import type { PaperTexts } from "../../../sim/study/inquiry/inquiry.ts";
import type { Draft } from "../../findings/figures.ts";
import { findingWordsOf } from "../../findings/text/words.ts";
import { useLab } from "../lab.ts";
import { Button } from "../parts/button.tsx";
import { CheckField } from "../parts/check-field.tsx";
import { TextField } from "../parts/text-field.tsx";
import type { PaperPageWords } from "./text/words.ts";

/** Longest title, and longest text of the other fields, in characters: more would not fit on the first page. */
const longest = { title: 150, text: 700 };

/** What a planner adds to the paper, and the way to print it. */
export function PaperForm(props: {
  readonly words: PaperPageWords;
  /** Whether there is a sheet to print. */
  readonly ready: boolean;
  readonly drafts: readonly Draft[];
  readonly chosen: readonly string[];
  readonly onChoose: (figures: readonly string[]) => void;
}) {
  const { words, ready, drafts, chosen, onChoose } = props;
  const { store } = useLab();
  const { language } = store.looks.value;
  const { paper } = store.inquiry.value;
  const field = (name: keyof PaperTexts, rows?: number) => (
    <TextField
      label={words.fields[name]}
      value={paper[name]}
      rows={rows}
      maxLength={rows === undefined ? longest.title : longest.text}
      onInput={(text) => store.dispatch({ kind: "paper", change: { [name]: text } }, `paper-${name}`)}
      onSettle={() => store.settle()}
    />
  );
  return (
    <section class="paper-form">
      <h2 class="kern-heading-medium">{words.form}</h2>
      <p>{words.leftEmpty}</p>
      {field("title")}
      {field("occasion", 4)}
      {field("recommendation", 4)}
      {drafts.length > 0 && (
        <fieldset class="kern-fieldset paper-choice">
          <legend class="kern-label">{words.figures}</legend>
          {drafts.map(({ id }) => (
            <CheckField
              key={id}
              label={findingWordsOf(language).figures[id]}
              checked={chosen.includes(id)}
              onChange={(checked) => onChoose(checked ? [...chosen, id] : chosen.filter((other) => other !== id))}
            />
          ))}
        </fieldset>
      )}
      <Button kind="primary" label={words.print} onClick={() => print()} disabled={!ready} />
      <p class="paper-hint">{words.printHint}</p>
    </section>
  );
}
