import type { Language } from "../../../sim/core/language.ts";
import type { Draft } from "../../findings/figures.ts";
import type { PaperAssumptions } from "./paper-annex.ts";
import { PrintedFigure } from "./printed-figure.tsx";
import { SheetTable } from "./sheet-table.tsx";
import type { PaperWords } from "./text/words.ts";
import type { PaperOptions } from "./told-options.ts";

/** What follows the first page: figures, assumptions, and how to compute it again. */
export function AnnexLeaf(props: {
  readonly figures: readonly Draft[];
  readonly compared: string;
  readonly told: PaperOptions;
  readonly assumptions: PaperAssumptions;
  readonly facts: readonly (readonly [term: string, fact: string])[];
  readonly language: Language;
  readonly words: PaperWords;
}) {
  const { figures, compared, told, assumptions, facts, language, words } = props;
  const { headings } = words;
  return (
    <section class="paper-leaf">
      {figures.length > 0 && (
        <>
          <h2>{headings.figures}</h2>
          {compared && <p>{compared}</p>}
          {figures.map((draft, f) => (
            <PrintedFigure key={draft.id} draft={draft} label={words.figure(f + 1)} language={language} />
          ))}
        </>
      )}
      <h2>{headings.inFull}</h2>
      {told.options.map(({ letter, title, full }) => (
        <Told key={letter} title={`${letter} ${title}`} phrases={full} />
      ))}
      <Told title={words.shared} phrases={told.shared.full} />
      <Told title={words.events} phrases={told.events.full} />
      <h2>{headings.assumptions}</h2>
      <h3>{headings.fixed}</h3>
      {assumptions.fixed.length === 0 ? (
        <p>{words.assumptions.noneFixed}</p>
      ) : (
        <ul>
          {assumptions.fixed.map((phrase) => (
            <li key={phrase}>{phrase}</li>
          ))}
        </ul>
      )}
      <h3>{headings.hinges}</h3>
      {assumptions.hinges.rows.length === 0 ? (
        <p>{words.assumptions.noHinge}</p>
      ) : (
        <>
          <p>{words.assumptions.lead}</p>
          <SheetTable table={assumptions.hinges} caption={headings.hinges} />
        </>
      )}
      {assumptions.forms.length > 0 && (
        <>
          <h3>{headings.forms}</h3>
          {assumptions.forms.map((forms) => (
            <div key={forms.title} class="paper-forms">
              <h4>{forms.title}</h4>
              <SheetTable table={forms} caption={forms.title} numeric />
            </div>
          ))}
          <p class="paper-small">{assumptions.formsNote}</p>
        </>
      )}
      <h3>{headings.rest}</h3>
      <p>{assumptions.rest}</p>
      <h2>{headings.reproduce}</h2>
      <dl class="paper-facts">
        {facts.map(([term, fact]) => (
          <div key={term}>
            <dt>{term}</dt>
            <dd>{fact}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}

function Told({ title, phrases }: { readonly title: string; readonly phrases: readonly string[] }) {
  if (phrases.length === 0) return null;
  return (
    <>
      <h3>{title}</h3>
      <ul>
        {phrases.map((phrase) => (
          <li key={phrase}>{phrase}</li>
        ))}
      </ul>
    </>
  );
}
