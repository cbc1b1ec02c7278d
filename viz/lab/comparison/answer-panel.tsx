import { answerOf } from "../../findings/answer.ts";
import type { Findings } from "../engine/engine.ts";
import { numbersKey } from "../engine/inquiry-keys.ts";
import { useLab, useWords } from "../lab.ts";
import { Button } from "../parts/button.tsx";
import { Notice } from "../parts/notice.tsx";
import { DifferenceList } from "./difference-list.tsx";
import { optionsTried } from "./options-tried.ts";
import { de } from "./text/de.ts";
import { en } from "./text/en.ts";
import { flipsOf, leastToSplit } from "./why/flips.ts";
import { WhyButton } from "./why-button.tsx";

/** The answer in a sentence, how sure it is, and every option's difference; says what it waits for and what went wrong. */
export function AnswerPanel() {
  const { engine } = useLab();
  const words = useWords({ de, en }).answer;
  const { value: findings } = engine.findings;
  const { phase } = engine.progress.value;
  const isStale = useStale();
  return (
    <section class="comparison-answer" aria-labelledby="comparison-answer-title">
      <h2 id="comparison-answer-title" class="visually-hidden">
        {words.title}
      </h2>
      <Trouble />
      {findings === null ? (
        <p class="kern-heading-medium comparison-waiting">
          {phase === "idle" || phase === "stopped" ? words.idle : words.waiting}
        </p>
      ) : (
        <>
          {isStale && (
            <p class="comparison-note" role="status">
              {phase === "stopped" ? words.staleStopped : words.stale}
            </p>
          )}
          <div class={isStale ? "comparison-stale" : undefined}>
            <Told findings={findings} />
          </div>
        </>
      )}
      {phase === "stopped" && <Button label={words.resume} onClick={engine.resume} />}
      <Single />
    </section>
  );
}

/** Whether what is shown was computed for another inquiry than the one on the page. */
export function useStale(): boolean {
  const { store, engine } = useLab();
  const { value } = engine.findings;
  return value !== null && numbersKey(value.inquiry) !== numbersKey(store.inquiry.value);
}

/** What broke down, with the ways on and back. */
function Trouble() {
  const { store, engine } = useLab();
  const words = useWords({ de, en }).answer;
  const { value } = engine.trouble;
  if (value === null) return null;
  return (
    <Notice kind="danger" title={words.troubleTitle}>
      <p>
        {value[store.looks.value.language]} {words.nothingLost}
      </p>
      <div class="comparison-actions">
        <Button small label={words.again} onClick={engine.resume} />
        {store.canUndo.value && <Button small label={words.undo} onClick={store.undo} />}
      </div>
    </Notice>
  );
}

/** The way to a second option where there is none. */
function Single() {
  const { store } = useLab();
  const words = useWords({ de, en }).answer;
  if (store.inquiry.value.options.length > 1) return null;
  return (
    <div class="comparison-single">
      <p>{words.single}</p>
      <Button kind="primary" label={words.addOption} onClick={() => store.look({ page: "options" })} />
    </div>
  );
}

/** The sentences, the differences, and what belongs to every verdict. */
function Told({ findings }: { readonly findings: Findings }) {
  const { store, engine } = useLab();
  const { language } = store.looks.value;
  const words = useWords({ de, en }).answer;
  const { summary, scenario, against, worlds, inquiry } = findings;
  const answer = answerOf(summary, scenario, language, against);
  if (answer === undefined) return <p class="kern-heading-medium">{words.waiting}</p>;
  const isWhole = engine.progress.value.phase === "done" && !useStale();
  const tried = optionsTried(engine).value;
  const more = [answer.certainty, answer.reason, answer.others].filter((text) => text !== "").join(" ");
  return (
    <>
      <p class="kern-heading-medium comparison-finding">{answer.finding}</p>
      <p class="comparison-more">
        {more} <WhyButton topic={{ kind: "answer" }} what={words.title} />
      </p>
      <p class="visually-hidden" aria-live="polite">
        {isWhole ? answer.finding : ""}
      </p>
      <DifferenceList findings={findings} />
      <p class="comparison-note">
        {worlds < inquiry.worlds ? words.provisional(worlds, inquiry.worlds) : words.complete(worlds)}{" "}
        <FlipNote findings={findings} /> {words.tried(tried)}
      </p>
    </>
  );
}

/** The assumptions with which the verdict could flip, in one sentence. */
function FlipNote({ findings }: { readonly findings: Findings }) {
  const { store, shelf } = useLab();
  const words = useWords({ de, en }).answer;
  const flips = flipsOf(findings, shelf.parameters, store.looks.value.language);
  if (flips === undefined || flips.worlds < leastToSplit) return null;
  const names = flips.rows.filter((row) => row.flips).map(({ name }) => name);
  return <>{names.length > 0 ? words.flips(names) : words.noFlip}</>;
}
