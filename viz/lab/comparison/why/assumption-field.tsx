import type { ParameterSpec } from "../../../../sim/model/parameters.ts";
import { useLab, useWords } from "../../lab.ts";
import { CheckField } from "../../parts/check-field.tsx";
import { RangeField } from "../../parts/range-field.tsx";
import { de } from "../text/de.ts";
import { en } from "../text/en.ts";
import { amountOf, numberOf, sliderOf } from "./assumption-scale.ts";
import { assumptionSource } from "./assumption-source.ts";

/** One assumption with its range and source; ticked it is held at a value in every set of assumptions. */
export function AssumptionField({ spec }: { readonly spec: ParameterSpec }) {
  const { store } = useLab();
  const words = useWords({ de, en }).why;
  const { language } = store.looks.value;
  const { name, title, min, max, source } = spec;
  const held = store.inquiry.value.fixed.parameters[name];
  const said = (value: number) => amountOf(value, spec, language);
  const number = (value: number) => numberOf(value, spec, language);
  const slider = sliderOf(spec);
  const fix = (value: number | null, merge?: string) => store.dispatch({ kind: "fixParameter", name, value }, merge);
  return (
    <div class="comparison-assumption">
      <CheckField
        label={title[language]}
        hint={`${words.range(number(min), said(max), number(spec.default))} ${words.source(assumptionSource(source, language))}`}
        checked={held !== undefined}
        onChange={(checked) => fix(checked ? spec.default : null)}
      />
      {held !== undefined && (
        <RangeField
          label={words.heldAt(title[language])}
          value={slider.shown(held)}
          min={slider.min}
          max={slider.max}
          step={slider.step}
          format={(shown) => said(slider.value(shown))}
          onInput={(shown) => fix(slider.value(shown), `fix ${name}`)}
          onSettle={store.settle}
        />
      )}
    </div>
  );
}
