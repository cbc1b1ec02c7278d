import type { Language } from "../../sim/core/language.ts";
import { serialise } from "../charts/svg.ts";
import { drawFigure } from "../findings/draw-figure.ts";
import type { Draft } from "../findings/figures.ts";
import type { ReportInput } from "../findings/input.ts";
import { type PreparedReport, prepare } from "../findings/prepare.ts";
import { drawingDocument } from "./drawing-document.ts";
import { type Drawable, figureFiles, type ReportFile } from "./export/files.ts";
import { reportDocument } from "./page/document.ts";
import type { Edition, PlacedFigure } from "./page/edition.ts";
import { Markup } from "./page/markup.ts";
import { sideBySideAnchor } from "./page/side-by-side.ts";
import { reportWordsOf } from "./text/words.ts";

/** A report: the page, to be stored as report.html, and the figures' files. */
export interface ReportFiles {
  readonly html: string;
  readonly files: readonly ReportFile[];
}

const languages: readonly Language[] = ["de", "en"];

/** Pixels for which the page's figures are drawn: wide screens and paper, and narrow screens. */
const forms = { wide: { width: 960, height: 440 }, narrow: { width: 340, height: 360 } };

/**
 * One self-contained page in German and English, and every figure as SVG, PNG and CSV. Pure but for the fonts read for PNG, which is
 * drawn in threads while the page is written.
 * Throws when a scenario's organisation or focus topic is missing.
 */
export async function buildReport(input: ReportInput): Promise<ReportFiles> {
  const document = drawingDocument();
  const prepared = prepare(input);
  const { scenarios, sideBySide } = prepared;
  const drafts = [
    ...scenarios.flatMap(({ about, drafts }) => drafts.map((draft) => ({ draft, folder: `figures/${about.scenario.id}` }))),
    ...(sideBySide ? [{ draft: sideBySide, folder: "figures" }] : []),
  ];
  const files = drafts.flatMap(({ draft, folder }) =>
    languages.map((language) => figureFiles(drawable(draft), folder, language, document)),
  );
  const html = page(input, prepared, document);
  return { html, files: (await Promise.all(files)).flat() };
}

/** The report's page alone. */
export function buildPage(input: ReportInput): string {
  return page(input, prepare(input), drawingDocument());
}

function page(input: ReportInput, prepared: PreparedReport, document: Document): string {
  const editions = languages.map((language): Edition => {
    const chapters = prepared.scenarios.map(({ about, timeLine, drafts, arrears, structures }, s) => {
      const anchor = `s${s + 1}`;
      return {
        ...about,
        anchor,
        timeLine,
        figures: drafts.map((draft) => placed(draft, `${language}-${anchor}`, language, document)),
        arrears,
        structures,
      };
    });
    const { summary, meta, parameters = [] } = input;
    const sideBySide = prepared.sideBySide && placed(prepared.sideBySide, `${language}-${sideBySideAnchor}`, language, document);
    const words = reportWordsOf(language);
    return { language, words, summary, chapters, sideBySide, meta, parameters };
  });
  return reportDocument(editions);
}

function drawable(draft: Draft): Drawable {
  return { ...draft, draw: (options) => drawFigure(draft, options) };
}

/** A figure in both forms; ids differ by language, chapter and form. */
function placed(draft: Draft, prefix: string, language: Language, document: Document): PlacedFigure {
  const draw = (form: keyof typeof forms) =>
    drawFigure(draft, { language, document, ids: `${prefix}-${draft.id}-${form}`, ...forms[form], print: true });
  const [wide, narrow] = [draw("wide"), draw("narrow")];
  return {
    id: draft.id,
    part: draft.part,
    wide: new Markup(serialise(wide.svg)),
    narrow: new Markup(serialise(narrow.svg)),
    drawn: wide,
  };
}
