import { createHash } from "node:crypto";
import { deflateRawSync } from "node:zlib";

/** What becomes one page. */
export interface PageParts {
  /** The page's markup with `<!-- head -->` and `<!-- code -->` where styles and code go. */
  readonly markup: string;
  readonly style: string;
  /** A classic script; page and workers run the same text. */
  readonly code: string;
}

/** Unpacks styles and code and puts them into the page; workers are made from the same code. */
const loader = `(async () => {
  const packed = atob(document.getElementById("packed").textContent);
  const bytes = Uint8Array.from(packed, (character) => character.charCodeAt(0));
  const stream = new Blob([bytes]).stream().pipeThrough(new DecompressionStream("deflate-raw"));
  const [style, code] = (await new Response(stream).text()).split("\\0");
  const add = (name, text) => document.head.append(Object.assign(document.createElement(name), { id: name, textContent: text }));
  add("style", style);
  add("script", code);
})();`;

/** The only style attribute that figures set; named by its hash like the style sheet. */
const figureStyle = "font-variant-numeric: tabular-nums";

/**
 * Everything in one file. Its policy names loader, code and styles by their hashes and allows no connection to anywhere: whatever
 * else should get into the page does not run, and nothing can leave it.
 */
export function onePage({ markup, style, code }: PageParts): string {
  const policy = [
    "default-src 'none'",
    `script-src ${hash(loader)} ${hash(code)}`,
    `style-src ${hash(style)} 'unsafe-hashes' ${hash(figureStyle)}`,
    "img-src data: blob:",
    "worker-src blob:",
    "connect-src 'none'",
    "form-action 'none'",
    "base-uri 'none'",
  ].join("; ");
  if (`${style}${code}`.includes("\0")) throw new Error("styles or code hold the sign that parts them");
  const packed = deflateRawSync(Buffer.from(`${style}\0${code}`), { level: 9 }).toString("base64");
  const head = `<meta http-equiv="Content-Security-Policy" content="${policy}">`;
  const body = `<script type="application/octet-stream" id="packed">${packed}</script>\n<script>${loader}</script>`;
  return markup.replace("<!-- head -->", () => head).replace("<!-- code -->", () => body);
}

function hash(text: string): string {
  return `'sha256-${createHash("sha256").update(text).digest("base64")}'`;
}
