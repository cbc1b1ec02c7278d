import { existsSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { describe, expect, test } from "vitest";
import { keptFiles } from "./files.ts";
import { root } from "./planted.ts";

const pages = keptFiles().filter((path) => path.endsWith(".md"));

/** Targets of the links and pictures of a Markdown text; code is no text. */
function targetsOf(text: string): string[] {
  const prose = text.replace(/^(```|~~~)[\s\S]*?^\1/gm, "").replace(/`[^`\n]*`/g, "");
  const inline = [...prose.matchAll(/\]\(\s*<?([^)\s>]+)>?(?:\s+"[^"]*")?\s*\)/g)];
  const html = [...prose.matchAll(/\b(?:src|href|srcset)="([^"\s]+)"/g)];
  return [...inline, ...html].map(([, target]) => target);
}

/** Anchors of the headings of a Markdown text, as code hosts make them. */
function anchorsOf(text: string): string[] {
  const prose = text.replace(/^(```|~~~)[\s\S]*?^\1/gm, "");
  return [...prose.matchAll(/^#{1,6} (.+)$/gm)].map(([, heading]) =>
    heading
      .toLowerCase()
      .replace(/[^\p{L}\p{N}\s_-]/gu, "")
      .trim()
      .replace(/\s/g, "-"),
  );
}

const read = (path: string) => readFileSync(join(root, path), "utf8");

describe("links", () => {
  test.each(pages)("of %s lead somewhere", (page) => {
    const broken = targetsOf(read(page)).filter((target) => {
      if (/^(https:|mailto:)/.test(target)) return false;
      const [path, anchor] = target.split("#");
      const file = path === "" ? page : join(dirname(page), decodeURIComponent(path));
      if (!existsSync(join(root, file))) return true;
      return anchor !== undefined && file.endsWith(".md") && !anchorsOf(read(file)).includes(anchor);
    });
    expect(broken).toEqual([]);
  });

  test("are found in text, pictures and HTML, not in code", () => {
    const text = ["[a](b.md#c) ![d](e.svg)", "`[no](no.md)`", "```sh", "[no](no.md)", "```", '<img src="f.png">'].join("\n");
    expect(targetsOf(text)).toEqual(["b.md#c", "e.svg", "f.png"]);
    expect(anchorsOf("## Was es ist · What it is\n### `run` & co.")).toEqual(["was-es-ist--what-it-is", "run--co"]);
  });
});
