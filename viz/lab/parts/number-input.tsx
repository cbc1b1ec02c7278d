import { useEffect, useRef, useState } from "preact/hooks";
import { useLab } from "../lab.ts";
import type { FieldIds } from "./field.tsx";

/** A number as the page's language writes it, without grouping. */
export function writeNumber(value: number, language: "de" | "en"): string {
  const text = String(Math.round(value * 1e6) / 1e6);
  return language === "de" ? text.replace(".", ",") : text;
}

/** The number a text means: point or comma as decimal sign; NaN where it is none. */
function readNumber(text: string): number {
  const plain = text.trim().replace(/[\s ]/g, "").replace(",", ".");
  return /^[-+]?(\d+\.?\d*|\.\d+)$/.test(plain) ? Number(plain) : Number.NaN;
}

/** The input of a number alone: takes effect when it is left or Enter is pressed, and is set right when it is no number. */
export function NumberInput(props: {
  readonly ids: FieldIds;
  readonly value: number;
  readonly min?: number;
  readonly max?: number;
  readonly step?: number;
  readonly label?: string;
  readonly onChange: (value: number) => void;
}) {
  const { ids, value, min = Number.NEGATIVE_INFINITY, max = Number.POSITIVE_INFINITY, step, label, onChange } = props;
  const { language } = useLab().store.looks.value;
  const shown = writeNumber(value, language);
  const [text, setText] = useState(shown);
  const input = useRef<HTMLInputElement>(null);
  useEffect(() => setText(shown), [shown]);
  const take = () => {
    const given = readNumber(text);
    const rounded = step === undefined ? given : Math.round(given / step) * step;
    const next = Math.min(max, Math.max(min, rounded));
    if (Number.isNaN(next)) return setText(shown);
    setText(writeNumber(next, language));
    if (next !== value) onChange(next);
  };
  return (
    <input
      {...ids}
      ref={input}
      class="kern-form-input__input parts-number"
      type="text"
      inputMode="decimal"
      autocomplete="off"
      aria-label={label}
      value={text}
      onInput={(event) => setText(event.currentTarget.value)}
      onBlur={take}
      onKeyDown={(event) => event.key === "Enter" && take()}
    />
  );
}
