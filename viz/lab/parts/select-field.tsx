import { Field, type FieldProps } from "./field.tsx";

/** One thing to choose; those with the same `group` stand under its heading. */
export interface Choice {
  readonly value: string;
  readonly label: string;
  readonly group?: string;
}

/** A choice of one out of several. */
export function SelectField(
  props: FieldProps & {
    readonly value: string;
    readonly choices: readonly Choice[];
    readonly onChange: (value: string) => void;
  },
) {
  const { label, hint, error, value, choices, onChange } = props;
  const groups = [...new Set(choices.map(({ group }) => group))];
  const options = (group: string | undefined) =>
    choices
      .filter((choice) => choice.group === group)
      .map((choice) => (
        <option key={choice.value} value={choice.value}>
          {choice.label}
        </option>
      ));
  return (
    <Field label={label} hint={hint} error={error}>
      {(ids) => (
        <div class="kern-form-input__select-wrapper">
          <select
            {...ids}
            class="kern-form-input__select"
            value={value}
            onChange={(event) => onChange(event.currentTarget.value)}
          >
            {groups.map((group) =>
              group === undefined ? (
                options(group)
              ) : (
                <optgroup key={group} label={group}>
                  {options(group)}
                </optgroup>
              ),
            )}
          </select>
        </div>
      )}
    </Field>
  );
}
