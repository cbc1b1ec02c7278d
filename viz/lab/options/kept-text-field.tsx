import { useState } from "preact/hooks";
import { useLab } from "../lab.ts";
import { TextField } from "../parts/text-field.tsx";

/** A text of the inquiry: every letter takes effect, and what cannot be kept, such as no text at all, is gone when the field is left. */
export function KeptTextField(props: {
  readonly label: string;
  readonly value: string;
  readonly rows?: number;
  readonly maxLength: number;
  readonly onInput: (text: string) => void;
}) {
  const { value, onInput, ...field } = props;
  const { store } = useLab();
  const [draft, setDraft] = useState<string>();
  return (
    <TextField
      {...field}
      value={draft ?? value}
      onInput={(text) => {
        setDraft(text);
        onInput(text);
      }}
      onSettle={() => {
        setDraft(undefined);
        store.settle();
      }}
    />
  );
}
