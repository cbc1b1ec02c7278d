import { useLab } from "../lab.ts";
import { Field, type FieldProps } from "./field.tsx";
import { NumberInput, writeNumber } from "./number-input.tsx";

/**
 * A slider with a number field beside it. `onInput` hears every move, `onSettle` its end; typing a number is one move and its end.
 * `format` says a value with its unit, as screen readers and the slider's own label tell it.
 */
export function RangeField(
  props: FieldProps & {
    readonly value: number;
    readonly min: number;
    readonly max: number;
    readonly step: number;
    readonly format: (value: number) => string;
    readonly onInput: (value: number) => void;
    readonly onSettle: () => void;
  },
) {
  const { label, hint, error, value, min, max, step, format, onInput, onSettle } = props;
  const { language } = useLab().store.looks.value;
  const bounded = (given: number) => Math.min(max, Math.max(min, given));
  return (
    <Field label={label} hint={hint} error={error}>
      {(ids) => (
        <div class="parts-range">
          <input
            {...ids}
            class="parts-slider"
            type="range"
            min={min}
            max={max}
            step={step}
            value={value}
            aria-valuetext={format(value)}
            onInput={(event) => onInput(bounded(Number(event.currentTarget.value)))}
            onChange={onSettle}
          />
          <NumberInput
            ids={{ id: `${ids.id}-number`, "aria-describedby": undefined, "aria-invalid": undefined }}
            label={label}
            value={value}
            min={min}
            max={max}
            onChange={(given) => {
              onInput(given);
              onSettle();
            }}
          />
          <span class="parts-unit" aria-hidden="true">
            {unitIn(format(value), writeNumber(value, language))}
          </span>
        </div>
      )}
    </Field>
  );
}

/** What a told value says beside its number, which stands in the field before it. */
function unitIn(told: string, number: string): string {
  return told.startsWith(number) ? told.slice(number.length).trim() : told;
}
