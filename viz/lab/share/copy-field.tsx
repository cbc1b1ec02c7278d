import { useEffect, useRef, useState } from "preact/hooks";
import { Button } from "../parts/button.tsx";
import { Field } from "../parts/field.tsx";
import type { ShareWords } from "./text/words.ts";

/** A text to be copied: with a button, and by hand where the page may not use the clipboard. */
export function CopyField(props: {
  readonly label: string;
  readonly hint?: string;
  readonly text: string;
  readonly words: ShareWords["link"];
}) {
  const { label, hint, text, words } = props;
  const input = useRef<HTMLInputElement>(null);
  const [said, setSaid] = useState("");
  useEffect(() => setSaid(""), [text]);
  const copy = async () => {
    input.current?.focus();
    input.current?.select();
    try {
      await navigator.clipboard.writeText(text);
      setSaid(words.copied);
    } catch {
      setSaid(words.selected);
    }
  };
  return (
    <Field label={label} hint={hint}>
      {(ids) => (
        <div class="share-copy">
          <input
            {...ids}
            ref={input}
            class="kern-form-input__input share-string"
            type="text"
            readOnly
            value={text}
            onFocus={(event) => event.currentTarget.select()}
          />
          <Button small label={words.copy} onClick={() => void copy()} />
          <span role="status">{said}</span>
        </div>
      )}
    </Field>
  );
}
