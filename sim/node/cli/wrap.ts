/**
 * `text` broken at blanks into lines of at most `width` characters, a longer word alone on its line. Blanks at the beginning
 * stay; lines after the first begin with `indent`.
 */
export function wrap(text: string, width: number, indent = ""): string {
  const lines: string[] = [];
  let line: string | undefined;
  for (const word of text.split(" ")) {
    const joined = line === undefined ? word : `${line} ${word}`;
    if (line?.trim() && word !== "" && lengthOf(joined) > width) {
      lines.push(line.trimEnd());
      line = indent + word;
    } else line = joined;
  }
  return [...lines, line].join("\n");
}

/** Characters of a text as a terminal counts them. */
function lengthOf(text: string): number {
  return [...text].length;
}
