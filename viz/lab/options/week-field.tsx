import { useLab } from "../lab.ts";
import { SelectField } from "../parts/select-field.tsx";
import { useOptionsWords } from "./use-teller.ts";
import { type Begins, monthOfWeek, weekOfMonth } from "./week-words.ts";

/**
 * A moment of the run, chosen as year and month: of the calendar, or of the run's own years. `closing`: the month chosen is the
 * last in which something acts; its value is the first week after it.
 */
export function WeekField(props: {
  readonly label: string;
  readonly hint?: string;
  readonly week: number;
  readonly begins: Begins;
  /** Weeks it may lie between, both included. */
  readonly least: number;
  readonly greatest: number;
  readonly closing?: boolean;
  readonly onChange: (week: number) => void;
}) {
  const { label, hint, week, begins, least, greatest, closing = false, onChange } = props;
  const words = useOptionsWords().form;
  const { language } = useLab().store.looks.value;
  const shift = closing ? 1 : 0;
  const at = monthOfWeek(week - shift, begins);
  const [first, last] = [monthOfWeek(least - shift, begins).year, monthOfWeek(greatest - shift, begins).year];
  const years = Array.from({ length: Math.max(1, last - first + 1) }, (_, i) => first + i);
  const choose = (year: number, month: number) =>
    onChange(Math.min(greatest, Math.max(least, weekOfMonth(nextIf(closing, { year, month }), begins))));
  return (
    <fieldset class="options-when">
      <legend class="kern-label">{label}</legend>
      {hint && <p class="kern-hint">{hint}</p>}
      <SelectField
        label={words.year}
        value={String(at.year)}
        choices={years.map((year) => ({ value: String(year), label: String(year) }))}
        onChange={(year) => choose(Number(year), at.month)}
      />
      <SelectField
        label={words.month}
        value={String(at.month)}
        choices={monthChoices(begins, language)}
        onChange={(month) => choose(at.year, Number(month))}
      />
    </fieldset>
  );
}

function nextIf(closing: boolean, { year, month }: { readonly year: number; readonly month: number }) {
  if (!closing) return { year, month };
  return month === 12 ? { year: year + 1, month: 1 } : { year, month: month + 1 };
}

const locales = { de: "de-DE", en: "en-GB" } as const;

/** Names of months where there is a calendar, else their numbers. */
function monthChoices(begins: Begins, language: "de" | "en") {
  const names = new Intl.DateTimeFormat(locales[language], { month: "long", timeZone: "UTC" });
  return Array.from({ length: 12 }, (_, i) => ({
    value: String(i + 1),
    label: begins === undefined ? String(i + 1) : names.format(Date.UTC(2000, i, 1)),
  }));
}
