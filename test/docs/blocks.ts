/** Text between `<!-- begin NAME -->` and `<!-- end NAME -->` of a page, by name. */
const block = /<!-- begin ([a-z]+) -->\n[\s\S]*?<!-- end \1 -->/g;

/** The page with every marked block written anew; throws when a block of the page has no content or a content no block. */
export function withBlocks(page: string, contents: Readonly<Record<string, string>>): string {
  const written = new Set<string>();
  const result = page.replace(block, (_, name: string) => {
    if (contents[name] === undefined) throw new Error(`nothing to write into block "${name}"`);
    written.add(name);
    return `<!-- begin ${name} -->\n\n${contents[name]}\n\n<!-- end ${name} -->`;
  });
  for (const name of Object.keys(contents)) if (!written.has(name)) throw new Error(`the page has no block "${name}"`);
  return result;
}

/** The page without its marked blocks: what people wrote. */
export function withoutBlocks(page: string): string {
  return page.replace(block, "");
}

/** A table in Markdown. */
export function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) => `| ${cells.map((cell) => cell.replaceAll("|", "\\|")).join(" | ")} |`;
  return [line(head), `|${"---|".repeat(head.length)}`, ...rows.map(line)].join("\n");
}

/** A word in code type. */
export function code(word: string): string {
  return `\`${word}\``;
}
