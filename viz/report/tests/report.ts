import type { Language } from "../../../sim/core/language.ts";
import type { PatternSet } from "../../../sim/scenario/hypothesis.ts";
import { serialise } from "../../charts/svg.ts";
import { drawingDocument } from "../drawing-document.ts";
import { figureFiles, type ReportFile } from "../export/files.ts";
import { Markup } from "../page/markup.ts";
import { type PlacedForest, type TestGroup, testDocument } from "./document.ts";
import { draftForests, type ForestDraft } from "./forest.ts";
import type { TestReportInput } from "./input.ts";
import { testWordsOf } from "./words.ts";

/** Pixels for which the page's figures are drawn: wide screens and paper, and narrow screens. */
const widths = { wide: 960, narrow: 340 };

const sets: readonly PatternSet[] = ["R", "C", "V"];

/**
 * The report on hypotheses or patterns: one self-contained page in German and English, to be stored as report.html, and every
 * figure as SVG, PNG and CSV. Pure but for the fonts read for PNG.
 */
export async function buildTestReport(
  input: TestReportInput,
): Promise<{ readonly html: string; readonly files: readonly ReportFile[] }> {
  const document = drawingDocument();
  const files = groupsOf(input).flatMap((group) =>
    draftsOf(input, group).flatMap((draft) =>
      (["de", "en"] as const).map((language) => figureFiles(draft, "figures", language, document)),
    ),
  );
  return { html: page(input, document), files: (await Promise.all(files)).flat() };
}

/** The report's page alone. */
export function buildTestPage(input: TestReportInput): string {
  return page(input, drawingDocument());
}

function page(input: TestReportInput, document: Document): string {
  return testDocument(input, groupsOf(input), (group, language) =>
    draftsOf(input, group).map((draft) => placed(draft, language, document)),
  );
}

/** All hypotheses in one group, patterns by their sets. */
function groupsOf({ judged, tested }: TestReportInput): TestGroup[] {
  const all = tested.map((_, at) => at);
  if (judged === "hypotheses") return [{ anchor: "all", set: undefined, places: all }];
  return sets
    .map((set) => ({ anchor: `set-${set}`, set, places: all.filter((at) => tested[at].set === set) }))
    .filter(({ places }) => places.length > 0);
}

function draftsOf(input: TestReportInput, { set, places }: TestGroup): ForestDraft[] {
  if (set === undefined) return draftForests(input, places, { id: "effect-forest", scope: { de: "", en: "" } });
  const scope = { de: testWordsOf("de").sets[set].scope, en: testWordsOf("en").sets[set].scope };
  return draftForests(input, places, { id: `effect-forest-${set}`, scope });
}

/** A figure in both forms; ids differ by language, figure and form. */
function placed({ id, draw }: ForestDraft, language: Language, document: Document): PlacedForest {
  const [wide, narrow] = (["wide", "narrow"] as const).map((form) =>
    draw({ language, document, ids: `${language}-${id}-${form}`, width: widths[form], print: true }),
  );
  return { id, wide: new Markup(serialise(wide.svg)), narrow: new Markup(serialise(narrow.svg)), drawn: wide };
}
