import type { InstrumentParameter } from "../../../sim/instruments/instrument.ts";
import { useLab } from "../lab.ts";
import { CheckField } from "../parts/check-field.tsx";
import { NumberField } from "../parts/number-field.tsx";
import { RangeField } from "../parts/range-field.tsx";
import { SelectField } from "../parts/select-field.tsx";
import { choiceWords } from "./choice-words.ts";
import { givenValue, scaleOf, shownOf } from "./parameter-scale.ts";
import { amount, unitWords } from "./unit-words.ts";

/** The field for one parameter of an instrument: slider or number, choice, or switch, as it is declared. */
export function ParameterField(props: {
  readonly instrument: string;
  readonly name: string;
  readonly parameter: InstrumentParameter;
  readonly value: number | string | boolean;
  readonly onInput: (value: number | string | boolean) => void;
  readonly onSettle: () => void;
}) {
  const { instrument, name, parameter, value, onInput, onSettle } = props;
  const { language } = useLab().store.looks.value;
  const label = parameter.title[language];
  const scale = scaleOf(parameter);
  const settle = (chosen: number | string | boolean) => {
    onInput(chosen);
    onSettle();
  };
  if (typeof value === "boolean") return <CheckField label={label} checked={value} onChange={settle} />;
  if (scale === undefined) {
    const choices = (parameter.choices ?? []).map((word) => ({
      value: word,
      label: choiceWords(instrument, name, word, language),
    }));
    return <SelectField label={label} value={String(value)} choices={choices} onChange={settle} />;
  }
  const { min, max, step } = scale;
  const shown = shownOf(Number(value), scale);
  const take = (given: number) => givenValue(given, scale, parameter);
  if (scale.as === "number") {
    const unit = unitWords(parameter.unit, language);
    return <NumberField label={label} value={shown} min={min} max={max} unit={unit} onChange={(given) => settle(take(given))} />;
  }
  return (
    <RangeField
      label={label}
      value={shown}
      min={min}
      max={max}
      step={step}
      format={(given) => amount(given, parameter.unit, language)}
      onInput={(given) => onInput(take(given))}
      onSettle={onSettle}
    />
  );
}
