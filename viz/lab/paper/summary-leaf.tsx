import type { PaperSummary } from "./council-paper.ts";
import { SheetTable } from "./sheet-table.tsx";
import type { PaperWords } from "./text/words.ts";

/** The first page: what a council reads if it reads nothing else. */
export function SummaryLeaf({
  summary,
  words,
  date,
}: {
  readonly summary: PaperSummary;
  readonly words: PaperWords;
  readonly date: string;
}) {
  const { headings } = words;
  const { answer, options, shared, events } = summary;
  return (
    <section class="paper-leaf paper-summary">
      <p class="paper-kicker">
        <span>{words.kicker}</span> <span>{words.asOf(date)}</span>
      </p>
      <h1>{summary.title}</h1>
      {summary.provisional && <p class="paper-provisional">{summary.provisional}</p>}
      <Fact title={headings.occasion} text={summary.occasion} />
      <Fact title={headings.recommendation} text={summary.recommendation} />
      <Fact title={headings.question} text={summary.question} />
      <Fact title={headings.administration} text={`${summary.administration} ${summary.period}`} />
      <h2>{headings.answer}</h2>
      {answer && (
        <div class="paper-answer">
          <p class="paper-finding">{answer.finding}</p>
          <p>{[answer.certainty, answer.reason, answer.others].filter((text) => text !== "").join(" ")}</p>
        </div>
      )}
      <h2>{headings.options}</h2>
      <dl class="paper-options">
        {options.map(({ letter, title, brief }, o) => (
          <div key={letter}>
            <dt>
              <span class="paper-letter">{letter}</span> {title}
              {o === 0 && options.length > 1 && <span class="paper-mark"> · {words.baseMark}</span>}
            </dt>
            <dd>{brief.join("; ")}</dd>
          </div>
        ))}
      </dl>
      {[[words.shared, shared] as const, [words.events, events] as const].map(
        ([title, { brief }]) =>
          brief.length > 0 && (
            <p key={title} class="paper-small">
              <strong>{title}:</strong> {brief.join("; ")}.
            </p>
          ),
      )}
      <p class="paper-small">{words.inAnnex}</p>
      <h2>{headings.price}</h2>
      <SheetTable table={summary.price} caption={headings.price} numeric />
      <p class="paper-small">{summary.priceNote}</p>
      <h2>{headings.limits}</h2>
      <ul class="paper-small">
        {summary.limits.map((limit) => (
          <li key={limit}>{limit}</li>
        ))}
      </ul>
    </section>
  );
}

/** A heading with its text beside it; the text keeps its own line breaks. */
function Fact({ title, text }: { readonly title: string; readonly text: string }) {
  const lines = text.split(/\n+/).filter((line) => line.trim() !== "");
  return (
    <div class="paper-fact">
      <h2>{title}</h2>
      <div>
        {lines.map((line, l) => (
          <p key={l}>{line}</p>
        ))}
      </div>
    </div>
  );
}
