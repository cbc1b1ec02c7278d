import type { Instrument, InstrumentParameter } from "../../../sim/instruments/instrument.ts";
import { useLab } from "../lab.ts";
import { DataTable } from "../parts/data-table.tsx";
import { choiceWords } from "./choice-words.ts";
import { scaleOf, shownOf } from "./parameter-scale.ts";
import { sourceWords } from "./source-words.ts";
import { amount } from "./unit-words.ts";
import { useOptionsWords } from "./use-teller.ts";

/** Where the defaults of an instrument's parameters come from, with the range each may take. */
export function UseOrigins({ instrument }: { readonly instrument: Instrument }) {
  const { language } = useLab().store.looks.value;
  const { form, use } = useOptionsWords();
  const { columns, range } = form;
  const said = (name: string, { unit, ...parameter }: InstrumentParameter, value: number | string | boolean): string => {
    if (typeof value === "boolean") return value ? use.yes : use.no;
    if (typeof value === "string") return choiceWords(instrument.id, name, value, language);
    const scale = scaleOf({ unit, ...parameter });
    return amount(scale ? shownOf(value, scale) : value, unit, language);
  };
  const rows = Object.entries(instrument.parameters).map(([name, parameter]) => {
    const { title, default: usual, min, max, choices, source } = parameter;
    const words = choices?.map((word) => said(name, parameter, word)).join(" · ");
    const bounds = min === undefined || max === undefined ? "" : range(said(name, parameter, min), said(name, parameter, max));
    return [title[language], words ?? bounds, said(name, parameter, usual), sourceWords(source, language)];
  });
  return (
    <DataTable
      caption={form.originsCaption}
      columns={[{ label: columns.value }, { label: columns.range }, { label: columns.usual }, { label: columns.source }]}
      rows={rows}
    />
  );
}
