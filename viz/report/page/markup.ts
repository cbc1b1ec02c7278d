import { escaped } from "../../charts/svg.ts";

/** Finished HTML; only this passes into a page unescaped. */
export class Markup {
  constructor(readonly text: string) {}
}

/** What may stand in a template: texts and numbers are escaped, lists joined, `undefined` and `false` left out. */
export type Content = string | number | Markup | undefined | false | readonly Content[];

/** Template of a piece of HTML. */
export function html(strings: TemplateStringsArray, ...values: readonly Content[]): Markup {
  return new Markup(strings.reduce((out, part, i) => out + part + (i < values.length ? write(values[i]) : ""), ""));
}

function write(value: Content): string {
  if (value === undefined || value === false) return "";
  if (value instanceof Markup) return value.text;
  if (Array.isArray(value)) return value.map(write).join("");
  return escaped(String(value));
}
