import { answerOf } from "../answer.ts";
import { chapterSection } from "./chapter.ts";
import { closing, termList } from "./closing.ts";
import type { Edition } from "./edition.ts";
import { html, Markup } from "./markup.ts";
import { script } from "./script.ts";
import { sideBySide, sideBySideAnchor } from "./side-by-side.ts";
import { style } from "./style.ts";

/** The whole report: every edition in one page without any outside resource. The first edition's language is the page's own. */
export function reportDocument(editions: readonly Edition[]): string {
  const [first] = editions;
  const titles = (edition: Edition) => edition.chapters.map(({ scenario }) => scenario.title[edition.language]);
  const policy = "default-src 'none'; style-src 'unsafe-inline'; script-src 'unsafe-inline'; img-src data:";
  return html`<!doctype html>
<html lang="${first.language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<title>${first.words.page.title(titles(first))} – Querschnitt</title>
<link rel="icon" href="data:,">
<style>${new Markup(style)}</style>
</head>
<body>
${editions.map((e) => html`<a class="skip" lang="${e.language}" data-edition="${e.language}" href="#${e.language}">${e.words.page.skip}</a>\n`)}
<header class="top"><p>Querschnitt</p>
${editions.map((e) => switchTo(e, editions))}
</header>
<main>
${editions.map((e) => editionBlock(e, titles(e)))}
</main>
<script>${new Markup(script)}</script>
</body>
</html>
`.text;
}

/** Link to the other language, without script a jump; shown in the edition it stands for. */
function switchTo(edition: Edition, editions: readonly Edition[]): Markup {
  const other = editions.find(({ language }) => language !== edition.language);
  return html`${other && html`<a class="switch" data-edition="${edition.language}" data-to="${other.language}" lang="${other.language}" hreflang="${other.language}" href="#${other.language}">${edition.words.page.otherLanguage}</a>`}\n`;
}

function editionBlock(edition: Edition, titles: readonly string[]): Markup {
  const { language, summary, chapters } = edition;
  const words = edition.words.page;
  const brief = chapters.map(
    ({ anchor, scenario }) =>
      html`<li><a href="#${language}-${anchor}">${scenario.title[language]}</a> ${answerOf(summary, scenario, language)?.finding ?? words.noFigure}</li>\n`,
  );
  if (edition.sideBySide) {
    const { title } = words.sideBySide;
    brief.push(html`<li><a href="#${language}-${sideBySideAnchor}">${title}</a> ${edition.sideBySide.drawn.title}.</li>\n`);
  }
  return html`<div class="edition" id="${language}" lang="${language}" data-edition="${language}" data-title="${words.title(titles)} – Querschnitt" tabindex="-1">
<div class="intro"><p class="kicker">${words.kicker}</p>
<h1>${words.title(titles)}</h1>
<p class="purpose">${words.purpose}</p>
<p class="caution">${words.caution}</p>
</div>
${chapters.length > 1 && html`<nav aria-label="${words.contents}"><h2>${words.contents}</h2><ol class="brief">${brief}</ol></nav>`}
${chapters.map((chapter) => chapterSection(edition, chapter))}
${edition.sideBySide && sideBySide(edition, edition.sideBySide)}
<section id="${language}-words" aria-labelledby="${language}-words-title"><h2 id="${language}-words-title">${words.glossaryTitle}</h2>
${termList(words.glossary(summary.weighted))}</section>
${closing(edition)}
</div>
`;
}
