import type { Language } from "../../../sim/core/language.ts";
import { html, Markup } from "./markup.ts";
import { script } from "./script.ts";
import { style } from "./style.ts";

/** One language's content and the words around it. */
export interface ShellEdition {
  readonly language: Language;
  readonly title: string;
  /** Name of the language to switch to, in that language. */
  readonly otherLanguage: string;
  /** Link for keyboards past the head of the page. */
  readonly skip: string;
  readonly body: Markup;
}

/**
 * A page without any outside resource, every edition in it; the first edition's language is the page's own. `more` are rules of
 * style beside those of every report.
 */
export function pageShell(editions: readonly ShellEdition[], more = ""): string {
  const [first] = editions;
  const policy = "default-src 'none'; style-src 'unsafe-inline'; script-src 'unsafe-inline'; img-src data:";
  return html`<!doctype html>
<html lang="${first.language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<title>${first.title} – Querschnitt</title>
<link rel="icon" href="data:,">
<style>${new Markup(style + more)}</style>
</head>
<body>
${editions.map((e) => html`<a class="skip" lang="${e.language}" data-edition="${e.language}" href="#${e.language}">${e.skip}</a>\n`)}
<header class="top"><p>Querschnitt</p>
${editions.map((e) => switchTo(e, editions))}
</header>
<main>
${editions.map(({ language, title, body }) => html`<div class="edition" id="${language}" lang="${language}" data-edition="${language}" data-title="${title} – Querschnitt" tabindex="-1">\n${body}</div>\n`)}
</main>
<script>${new Markup(script)}</script>
</body>
</html>
`.text;
}

/** Link to the other language, without script a jump; shown in the edition it stands for. */
function switchTo(edition: ShellEdition, editions: readonly ShellEdition[]): Markup {
  const other = editions.find(({ language }) => language !== edition.language);
  return html`${other && html`<a class="switch" data-edition="${edition.language}" data-to="${other.language}" lang="${other.language}" hreflang="${other.language}" href="#${other.language}">${edition.otherLanguage}</a>`}\n`;
}
