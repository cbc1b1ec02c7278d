import { existsSync, readFileSync } from "node:fs";
import { expect, it } from "vitest";

const folder = new URL("../../docs/", import.meta.url);

/** Anchors GitHub gives a page's headings: lower case, punctuation gone, spaces to hyphens. */
function anchors(page: string): string[] {
  return [...page.matchAll(/^#+ (.+)$/gm)].map(([, heading]) =>
    heading
      .toLowerCase()
      .replace(/[^\p{L}\p{N} _-]/gu, "")
      .replaceAll(" ", "-"),
  );
}

it.each(["odd.md", "glossary.md", "parameters.md"])("%s links to pages and headings that exist", (name) => {
  const page = readFileSync(new URL(name, folder), "utf8");
  const links = [...page.matchAll(/\]\((?!https?:)([^)#]*)(?:#([^)]+))?\)/g)];
  expect(links.length).toBeGreaterThan(0);
  for (const [link, path, anchor] of links) {
    const target = path === "" ? new URL(name, folder) : new URL(path, folder);
    expect(existsSync(target), link).toBe(true);
    if (anchor) expect(anchors(readFileSync(target, "utf8")), link).toContain(anchor);
  }
});
