import type { Instrument } from "../../../sim/instruments/instrument.ts";
import type { Use } from "../../../sim/study/inquiry/inquiry.ts";
import { useLab } from "../lab.ts";
import { Disclosure } from "../parts/disclosure.tsx";
import type { UseChange } from "../state/action.ts";
import { ParameterField } from "./parameter-field.tsx";
import { useOptionsWords } from "./use-teller.ts";

/** Values that say what setting something up and keeping it going takes; they stand apart. */
const efforts: ReadonlySet<string> = new Set(["setUpHours", "setUpWeeks", "setUpEuro", "hoursPerWeek", "euroPerYear"]);

/** The fields of a use's values: what it is first, how its hours are split and what effort it takes on demand. */
export function UseValues(props: {
  readonly use: Use;
  readonly instrument: Instrument;
  readonly onChange: (change: UseChange, part: string) => void;
}) {
  const { use, instrument, onChange } = props;
  const { store } = useLab();
  const words = useOptionsWords().form;
  const entries = Object.entries(instrument.parameters);
  const isWeight = (name: string) => instrument.parameters[name].unit === "weight";
  const field = ([name, parameter]: (typeof entries)[number]) => (
    <ParameterField
      key={name}
      instrument={instrument.id}
      name={name}
      parameter={parameter}
      value={use.with[name] ?? parameter.default}
      onInput={(value) => onChange({ with: { [name]: value } }, name)}
      onSettle={() => store.settle()}
    />
  );
  const main = entries
    .filter(([name]) => !isWeight(name) && !efforts.has(name))
    .sort(([, a], [, b]) => Number(typeof a.default === "boolean") - Number(typeof b.default === "boolean"));
  const weights = entries.filter(([name]) => isWeight(name));
  const effort = entries.filter(([name]) => efforts.has(name));
  return (
    <div class="options-values">
      {main.map(field)}
      {weights.length > 0 && (
        <Disclosure summary={words.hours}>
          <div class="options-values">{weights.map(field)}</div>
        </Disclosure>
      )}
      {effort.length > 0 && (
        <Disclosure summary={words.effort}>
          <div class="options-values">{effort.map(field)}</div>
        </Disclosure>
      )}
    </div>
  );
}
