import { useId, useRef } from "preact/hooks";
import { weeksPerYear } from "../../../sim/core/clock.ts";
import { answerOf } from "../../findings/answer.ts";
import { letterOf } from "../../findings/data/option-name.ts";
import type { Preview } from "../engine/engine.ts";
import { numbersKey } from "../engine/inquiry-keys.ts";
import { useLab } from "../lab.ts";
import { Button } from "../parts/button.tsx";
import { previewLines } from "./preview-points.ts";
import { useOptionsWords } from "./use-teller.ts";

/** Sets of assumptions from which on their answer takes the preview's place. */
const enough = 5;

/**
 * What a change does: while it is made, one set of assumptions beside how it was; then the answer of all of them. Screen readers
 * hear the answer once, when it stands.
 */
export function PreviewStrip() {
  const { store, engine } = useLab();
  const words = useOptionsWords().preview;
  const title = useId();
  const { language } = store.looks.value;
  const inquiry = store.inquiry.value;
  const seen = useRef<Preview | null>(null);
  const findings = engine.findings.value;
  const { phase, done, total } = engine.progress.value;
  const isFresh = findings !== null && phase !== "preview" && numbersKey(findings.inquiry) === numbersKey(inquiry);
  // A preview from before the last answer is of another change.
  if (isFresh && phase !== "options") seen.current = engine.preview.value;
  const preview = engine.preview.value === seen.current ? null : engine.preview.value;
  const tells = isFresh && (preview === null || findings.worlds >= enough);
  const answer = tells ? answerOf(findings.summary, findings.scenario, language, findings.against) : undefined;
  const stands = isFresh && phase !== "options";
  return (
    <section class="options-preview" aria-labelledby={title}>
      <h2 id={title} class="visually-hidden">
        {words.title}
      </h2>
      <div class="options-preview-text">
        {answer ? (
          <p>
            <strong>{answer.finding}</strong> {answer.certainty}
          </p>
        ) : (
          <p>
            {preview === null ? phase === "stopped" ? words.stopped : words.computing : <PreviewSentence preview={preview} />}
          </p>
        )}
        {phase === "options" && <p class="options-soft">{words.ensemble(done, total)}</p>}
      </div>
      {!answer && preview !== null && <PreviewChart preview={preview} />}
      {answer && <Button small label={words.toComparison} onClick={() => store.look({ page: "comparison" })} />}
      <p class="visually-hidden" role="status">
        {stands && answer ? `${answer.finding} ${answer.certainty}` : ""}
      </p>
    </section>
  );
}

function PreviewSentence({ preview }: { readonly preview: Preview }) {
  const { store } = useLab();
  const words = useOptionsWords().preview;
  const { option, week, weeks, lost, lostBefore } = preview;
  const letter = letterOf(
    Math.max(
      0,
      store.inquiry.value.options.findIndex(({ id }) => id === option),
    ),
  );
  const before = lostBefore === null ? null : Math.round(lostBefore);
  return <>{words.oneWorld(letter, Math.round(lost), before, Math.ceil(week / weeksPerYear), week >= weeks)}</>;
}

const box = { width: 160, height: 44 };

/** Lost cases year by year: dashed as it was, solid as it is now. The sentence beside says the same. */
function PreviewChart({ preview }: { readonly preview: Preview }) {
  const words = useOptionsWords().preview;
  const { before, now } = previewLines(preview, Math.ceil(preview.weeks / weeksPerYear), box.width, box.height);
  return (
    <figure class="options-preview-chart">
      <svg viewBox={`0 0 ${box.width} ${box.height}`} aria-hidden="true">
        <path class="options-was" d={before} />
        <path class="options-is" d={now} />
      </svg>
      <figcaption class="options-soft">
        {words.chart}: <span class="options-key-was">{words.before}</span> <span class="options-key-is">{words.now}</span>
      </figcaption>
    </figure>
  );
}
