/** One line of the table of freezes in docs/decisions/0012. */
export interface Freeze {
  readonly name: string;
  readonly date: string;
  /** All cells of the line, as they stand. */
  readonly cells: readonly string[];
}

/** What the page on revisions records. */
export interface Freezes {
  readonly head: readonly string[];
  readonly freezes: readonly Freeze[];
  /** Numbers of the changes to the model that stayed. */
  readonly kept: readonly string[];
  /** Numbers of corrections of pattern files. */
  readonly corrections: readonly string[];
  /** Numbers of attempts that were given up. */
  readonly givenUp: readonly string[];
  /** Numbers of those made in knowledge of a V pattern's result. */
  readonly knowing: readonly string[];
}

/** Reads both tables of docs/decisions/0012. Throws when one is missing or a line has a number of another form. */
export function freezesOf(page: string): Freezes {
  const [head, ...freezes] = tableBelow(page, "Freezes");
  const [columns, ...lines] = tableBelow(page, "Revisions");
  const at = (name: string, cells: readonly string[]) => cells[columns.indexOf(name)];
  const given = (cells: readonly string[]) => at("commit", cells).startsWith("given up");
  const numbers = (wanted: (cells: readonly string[]) => boolean) => lines.filter(wanted).map(([number]) => number);
  const odd = lines.find(([number]) => !/^[MNA]\d+$/.test(number));
  if (odd) throw new Error(`a revision is called ${odd[0]}; expected M, N or A and a number`);
  return {
    head,
    freezes: freezes.map((cells) => ({ name: cells[0], date: cells[1], cells })),
    kept: numbers((cells) => cells[0].startsWith("M") && !given(cells)),
    corrections: numbers((cells) => cells[0].startsWith("N") && !given(cells)),
    givenUp: numbers(given),
    knowing: numbers((cells) => at("V seen", cells) !== "none"),
  };
}

/** Heading and lines of the table below a heading of the second level. */
function tableBelow(page: string, heading: string): string[][] {
  const section = page.split(/^## /m).find((part) => part.startsWith(`${heading}\n`));
  const lines = section?.split("\n").filter((line) => line.startsWith("|")) ?? [];
  if (lines.length < 2) throw new Error(`no table below "${heading}"`);
  const [head, , ...rows] = lines.map((line) =>
    line
      .split("|")
      .slice(1, -1)
      .map((cell) => cell.trim()),
  );
  return [head, ...rows];
}
