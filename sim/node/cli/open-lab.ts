import { copyFileSync, mkdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { pathToFileURL } from "node:url";
import { openInBrowser } from "./open-browser.ts";
import type { Terminal } from "./terminal.ts";
import { wrap } from "./wrap.ts";

/** Copies the page to `file` and gives that path; folders on the way are made. */
export function handOn(page: string, file: string): string {
  mkdirSync(dirname(file), { recursive: true });
  copyFileSync(page, file);
  return file;
}

/** Opens the page in the browser, with a fragment if there is one; says how where no browser is found. */
export async function openLab(page: string, fragment: string | undefined, { say, warn, width }: Terminal): Promise<void> {
  const file = fragment === undefined ? page : signpost(page, fragment);
  if (await openInBrowser(file)) return;
  const address = `${pathToFileURL(page)}${fragment ?? ""}`;
  const text = {
    de: "Hier lässt sich kein Browser öffnen. Rufen Sie diese Adresse selbst in Edge, Chrome oder Firefox auf:",
    en: "No browser can be opened from here. Open this address in Edge, Chrome or Firefox yourself:",
  };
  warn(wrap(say(text), width));
  warn(address);
}

/** Writes a page beside the lab that leads to it with the fragment, which systems drop from the name of a file; gives its path. */
function signpost(page: string, fragment: string): string {
  const file = join(dirname(page), "open.html");
  const address = `querschnitt.html${fragment}`;
  const head = `<meta charset="utf-8"><meta http-equiv="refresh" content="0; url=${address}"><title>Querschnitt</title>`;
  writeFileSync(file, `<!doctype html>${head}<a href="${address}">Querschnitt</a>\n`);
  return file;
}
