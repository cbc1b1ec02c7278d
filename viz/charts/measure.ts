import { bold, ranges, regular } from "./widths.ts";

/** Width of a character the table does not know, 1/1000 em: as wide as the widest it knows. */
const unknown = 1000;

const indexOf = new Map<number, number>();
for (const [first, last] of ranges) for (let code = first; code <= last; code++) indexOf.set(code, indexOf.size);

/** Width of `text` in pixels at font size `size`, from the table of DejaVu Sans; the same on every machine. */
export function textWidth(text: string, size: number, isBold = false): number {
  const table = isBold ? bold : regular;
  let sum = 0;
  for (const character of text) {
    const at = indexOf.get(character.codePointAt(0)!);
    sum += at === undefined ? unknown : table[at];
  }
  return (sum * size) / 1000;
}

/** `text` cut to `width` pixels with "…" at its end, or whole if it fits; never wider, but for the sign itself. */
export function truncate(text: string, size: number, width: number, isBold = false): string {
  if (textWidth(text, size, isBold) <= width) return text;
  const characters = [...text];
  while (characters.length > 0 && textWidth(`${characters.join("").trimEnd()}…`, size, isBold) > width) characters.pop();
  return `${characters.join("").trimEnd()}…`;
}

/** Pieces a line may end after: words with the space behind them (not a no-break space), and parts of words with their hyphen or slash. */
function pieces(text: string): string[] {
  return text.match(/[^ /-]*[/-]+ *|[^ /-]+ */g) ?? [];
}

/** Fewest characters that a broken piece leaves for the next line, a closing quotation mark among them. */
const leastRest = 4;

/**
 * `text` in lines of at most `width` pixels. A single piece that is too wide is broken with a hyphen. Text beyond
 * `maxLines` is cut with "…" at the end of the last line.
 */
export function wrap(text: string, size: number, width: number, isBold = false, maxLines = Number.POSITIVE_INFINITY): string[] {
  const fits = (line: string) => textWidth(line.trimEnd(), size, isBold) <= width;
  const lines: string[] = [];
  let line = "";
  for (let piece of pieces(text)) {
    if (fits(line + piece)) {
      line += piece;
      continue;
    }
    if (line !== "") lines.push(line.trimEnd());
    while (!fits(piece) && piece.trimEnd().length > leastRest + 1) {
      let cut = piece.trimEnd().length - leastRest;
      while (cut > 2 && !fits(`${piece.slice(0, cut)}-`)) cut--;
      lines.push(`${piece.slice(0, cut)}-`);
      piece = piece.slice(cut);
    }
    line = piece;
  }
  if (line.trim() !== "") lines.push(line.trimEnd());
  if (lines.length <= maxLines) return lines;
  const kept = lines.slice(0, maxLines);
  kept[maxLines - 1] = truncate(lines.slice(maxLines - 1).join(" "), size, width, isBold);
  return kept;
}

/**
 * Moves labels apart on one axis: `wanted` centres with their `sizes`, kept in their order, at least touching nowhere, inside
 * [from, to] if they fit. Labels that need no room stay where they are; crowded ones share the shift.
 */
export function spread(wanted: readonly number[], sizes: readonly number[], from: number, to: number): number[] {
  const order = wanted.map((_, i) => i).sort((a, b) => wanted[a] - wanted[b] || a - b);
  interface Block {
    members: number[];
    size: number;
    /** Sum of the members' wanted start minus their offset in the block. */
    pull: number;
    start: number;
  }
  const place = (block: Block) => {
    block.start = Math.max(from, Math.min(block.pull / block.members.length, to - block.size));
  };
  const blocks: Block[] = [];
  for (const i of order) {
    let block: Block = { members: [i], size: sizes[i], pull: wanted[i] - sizes[i] / 2, start: 0 };
    place(block);
    while (blocks.length > 0 && blocks[blocks.length - 1].start + blocks[blocks.length - 1].size > block.start) {
      const before = blocks.pop()!;
      block = {
        members: [...before.members, ...block.members],
        size: before.size + block.size,
        pull: before.pull + block.pull - before.size * block.members.length,
        start: 0,
      };
      place(block);
    }
    blocks.push(block);
  }
  const centres = new Array<number>(wanted.length).fill(0);
  for (const block of blocks) {
    let at = block.start;
    for (const i of block.members) {
      centres[i] = at + sizes[i] / 2;
      at += sizes[i];
    }
  }
  return centres;
}
