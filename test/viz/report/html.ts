const voids = new Set(["meta", "link", "br", "hr", "img", "input", "wbr", "!doctype"]);

/** What is wrong with a page, in a list: unbalanced tags, repeated ids, references to nothing, skipped headings, tables without caption. */
export function problemsOf(html: string): string[] {
  const problems: string[] = [];
  const body = html.replace(/<(script|style)>[\s\S]*?<\/\1>/g, "");
  const open: string[] = [];
  const ids = new Map<string, number>();
  const references: string[] = [];
  const editions = new Map<string, number[]>();
  let edition = "";
  for (const [, close, name, attributes, alone] of body.matchAll(/<(\/?)([a-zA-Z!][\w-]*)((?:\s[^<>]*?)?)(\/?)>/g)) {
    const tag = name.toLowerCase();
    if (close) {
      const last = open.pop();
      if (last !== tag) problems.push(`</${tag}> closes <${last}>`);
      continue;
    }
    if (!alone && !voids.has(tag)) open.push(tag);
    const id = /\sid="([^"]*)"/.exec(attributes)?.[1];
    if (id !== undefined) ids.set(id, (ids.get(id) ?? 0) + 1);
    if (/class="edition"/.test(attributes)) editions.set((edition = id ?? ""), []);
    for (const [, list] of attributes.matchAll(/\saria-(?:labelledby|describedby)="([^"]*)"/g))
      references.push(...list.split(" "));
    for (const [, target] of attributes.matchAll(/\shref="#([^"]*)"/g)) references.push(target);
    for (const [, target] of attributes.matchAll(/url\(#([^)]*)\)/g)) references.push(target);
    if (/^h[1-6]$/.test(tag)) editions.get(edition)?.push(Number(tag[1]));
  }
  if (open.length > 0) problems.push(`never closed: ${open.join(", ")}`);
  for (const [id, count] of ids) if (count > 1) problems.push(`id ${id} stands ${count} times`);
  for (const reference of references) if (!ids.has(reference)) problems.push(`nothing has the id ${reference}`);
  for (const [name, levels] of editions) {
    if (levels[0] !== 1 || levels.filter((level) => level === 1).length !== 1) problems.push(`${name}: not one h1 at the start`);
    levels.forEach((level, i) => {
      if (i > 0 && level > levels[i - 1] + 1) problems.push(`${name}: h${level} after h${levels[i - 1]}`);
    });
  }
  for (const [table] of body.matchAll(/<table[\s\S]*?<\/table>/g))
    if (!table.includes("<caption")) problems.push(`table without caption: ${table.slice(0, 80)}`);
  return problems;
}
