import { Field, type FieldProps } from "./field.tsx";
import { NumberInput } from "./number-input.tsx";

/** A number with its unit. */
export function NumberField(
  props: FieldProps & {
    readonly value: number;
    readonly min?: number;
    readonly max?: number;
    readonly step?: number;
    readonly unit?: string;
    readonly onChange: (value: number) => void;
  },
) {
  const { label, hint, error, unit, ...input } = props;
  return (
    <Field label={label} hint={hint} error={error}>
      {(ids) => (
        <div class="parts-with-unit">
          <NumberInput ids={ids} {...input} />
          {unit && <span class="parts-unit">{unit}</span>}
        </div>
      )}
    </Field>
  );
}
