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
      <h2>{headings.occasion}</h2>
      <Paragraphs text={summary.occasion} />
      <h2>{headings.recommendation}</h2>
      <Paragraphs text={summary.recommendation} />
      <h2>{headings.question}</h2>
      <p>{summary.question}</p>
      <p>
        {summary.administration} {summary.period}
      </p>
      <h2>{headings.answer}</h2>
      {answer && (
        <div class="paper-answer">
          <p class="paper-finding">{answer.finding}</p>
          <p>{[answer.certainty, answer.reason, answer.others].filter((text) => text !== "").join(" ")}</p>
        </div>
      )}
      <h2>{headings.options}</h2>
      <dl class="paper-options">
        {options.map(({ letter, title, parts }, o) => (
          <div key={letter}>
            <dt>
              <span class="paper-letter">{letter}</span> {title}
              {o === 0 && options.length > 1 && <span class="paper-mark"> · {words.baseMark}</span>}
            </dt>
            <dd>{parts.join("; ")}</dd>
          </div>
        ))}
      </dl>
      {shared.length > 0 && (
        <p class="paper-small">
          <strong>{words.shared}:</strong> {shared.join("; ")}
        </p>
      )}
      {events.length > 0 && (
        <p class="paper-small">
          <strong>{words.events}:</strong> {events.join("; ")}
        </p>
      )}
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

/** A text with its own line breaks. */
function Paragraphs({ text }: { readonly text: string }) {
  return text
    .split(/\n+/)
    .filter((line) => line.trim() !== "")
    .map((line, l) => <p key={l}>{line}</p>);
}
