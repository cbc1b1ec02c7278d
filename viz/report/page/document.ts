import { answerOf } from "../../findings/answer.ts";
import { chapterSection } from "./chapter.ts";
import { closing, termList } from "./closing.ts";
import type { Edition } from "./edition.ts";
import { html, type Markup } from "./markup.ts";
import { pageShell } from "./shell.ts";
import { sideBySide, sideBySideAnchor } from "./side-by-side.ts";

/** The whole report: every edition in one page without any outside resource. */
export function reportDocument(editions: readonly Edition[]): string {
  return pageShell(
    editions.map((edition) => {
      const { language, words } = edition;
      const titles = edition.chapters.map(({ scenario }) => scenario.title[language]);
      const { title, otherLanguage, skip } = words.page;
      return { language, title: title(titles), otherLanguage, skip, body: editionBlock(edition, titles) };
    }),
  );
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
  return html`<div class="intro"><p class="kicker">${words.kicker}</p>
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
`;
}
