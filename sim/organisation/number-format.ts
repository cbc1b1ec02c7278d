/** How a column writes its numbers: "1.234,5" or "1,234.5". */
export type NumberFormat = "german" | "international";

const plain = /^[+-]?\d+$/;
const written: Readonly<Record<NumberFormat, RegExp>> = {
  german: /^[+-]?(\d+|\d{1,3}(\.\d{3})+)(,\d+)?$/,
  international: /^[+-]?((\d+|\d{1,3}(,\d{3})+)(\.\d+)?|\.\d+|\d+(\.\d+)?[eE][+-]?\d+)$/,
};

/** A cell that says "nothing here". */
export function isEmpty(cell: string): boolean {
  return /^(|[-–—]+|k\.? ?a\.?|n\/a|n\.? ?v\.?)$/i.test(cell.trim());
}

/** The digits of a cell without currency, unit, blanks and apostrophes between thousands. */
function bare(cell: string): string {
  return cell
    .replace(/€|\bEUR\b|\beuro\b|%/gi, "")
    .replace(/[\s\u00a0\u202f'’]/g, "")
    .replace(/^−/, "-");
}

/** Formats in which the cell is a number; both for "12" and "1.234", none for "twelve". */
function formatsOf(cell: string): NumberFormat[] {
  const text = bare(cell);
  // "0.123" cannot be a group of thousands.
  const leadingZero = /^[+-]?0[.,]\d{3}$/.test(text);
  return (["german", "international"] as const).filter(
    (format) => written[format].test(text) && !(leadingZero && text.includes(format === "german" ? "." : ",")),
  );
}

/** What the cells of a column tell about its format. */
export interface Evidence {
  /** Index of the first cell that is a number in this format only; −1 if there is none. */
  readonly german: number;
  readonly international: number;
  /** Whether some cell means different numbers in the two formats. */
  readonly ambiguous: boolean;
}

/** Looks for the format of a column's cells; cells that are no numbers tell nothing. */
export function formatEvidence(cells: readonly string[]): Evidence {
  const only = (format: NumberFormat): number =>
    cells.findIndex((cell) => {
      const formats = formatsOf(cell);
      return formats.length === 1 && formats[0] === format;
    });
  const ambiguous = cells.some((cell) => formatsOf(cell).length === 2 && !plain.test(bare(cell)));
  return { german: only("german"), international: only("international"), ambiguous };
}

/** The number a cell holds, per cent signs turned into shares; undefined if it is none in that format. */
export function readNumber(cell: string, format: NumberFormat): number | undefined {
  const text = bare(cell);
  if (!written[format].test(text)) return undefined;
  const value = Number(format === "german" ? text.replaceAll(".", "").replace(",", ".") : text.replaceAll(",", ""));
  if (!Number.isFinite(value)) return undefined;
  return cell.includes("%") ? value / 100 : value;
}
