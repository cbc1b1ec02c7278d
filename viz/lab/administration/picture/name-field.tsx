import { useEffect, useState } from "preact/hooks";
import { TextField } from "../../parts/text-field.tsx";

/** A name that may be emptied while one types, but is never empty in the end. */
export function NameField(props: {
  readonly label: string;
  readonly value: string;
  readonly onInput: (name: string) => void;
  readonly onSettle: () => void;
}) {
  const { label, value, onInput, onSettle } = props;
  const [text, setText] = useState(value);
  useEffect(() => setText((typed) => (typed.trim() === value ? typed : value)), [value]);
  return (
    <TextField
      label={label}
      value={text}
      maxLength={120}
      onInput={(typed) => {
        setText(typed);
        if (typed.trim() !== "") onInput(typed.trim());
      }}
      onSettle={() => {
        setText(value);
        onSettle();
      }}
    />
  );
}
