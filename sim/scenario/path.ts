/** Way from the top of a structured file to one of its values: keys of maps and indices of lists. */
export type Path = readonly (string | number)[];

/** Place in a text, both counted from 1. */
export interface Place {
  readonly line: number;
  readonly column: number;
}

/** `path` as people write it, e.g. `options[1].instruments[0].use`; "" for the whole file. */
export function formatPath(path: Path): string {
  let text = "";
  for (const step of path) {
    if (typeof step === "number") text += `[${step}]`;
    else if (!/^[\w-]+$/.test(step)) text += `[${JSON.stringify(shorten(step))}]`;
    else text += text === "" ? step : `.${step}`;
  }
  return text;
}

/** `text` cut to at most 60 characters on one line. */
export function shorten(text: string): string {
  const line = text.replace(/\s+/g, " ");
  return line.length <= 60 ? line : `${line.slice(0, 59)}…`;
}
