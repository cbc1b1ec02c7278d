import { Field, type FieldProps } from "./field.tsx";

/** A text; with `rows` one of several lines. `onSettle` hears when it is left. */
export function TextField(
  props: FieldProps & {
    readonly value: string;
    readonly rows?: number;
    readonly maxLength?: number;
    readonly onInput: (value: string) => void;
    readonly onSettle?: () => void;
  },
) {
  const { label, hint, error, value, rows, maxLength = 2000, onInput, onSettle } = props;
  return (
    <Field label={label} hint={hint} error={error}>
      {(ids) =>
        rows === undefined ? (
          <input
            {...ids}
            class="kern-form-input__input"
            type="text"
            autocomplete="off"
            maxLength={maxLength}
            value={value}
            onInput={(event) => onInput(event.currentTarget.value)}
            onBlur={onSettle}
          />
        ) : (
          <textarea
            {...ids}
            class="kern-form-input__input parts-lines"
            rows={rows}
            maxLength={maxLength}
            value={value}
            onInput={(event) => onInput(event.currentTarget.value)}
            onBlur={onSettle}
          />
        )
      }
    </Field>
  );
}
