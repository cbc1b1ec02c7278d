import { weeksPerYear } from "../../../sim/core/clock.ts";
import { maxWeeks } from "../../../sim/scenario/duration.ts";
import { useLab } from "../lab.ts";
import { CheckField } from "../parts/check-field.tsx";
import { RangeField } from "../parts/range-field.tsx";
import { SelectField } from "../parts/select-field.tsx";
import { KeptTextField } from "./kept-text-field.tsx";
import { leastHorizon } from "./least-horizon.ts";
import { useOptionsWords, useTeller } from "./use-teller.ts";
import { WeekField } from "./week-field.tsx";
import { durationWords } from "./week-words.ts";

/** What is asked: the question in words, the tasks and the one it is about, the period, and from when on options are compared. */
export function QuestionSection() {
  const { store, shelf } = useLab();
  const words = useOptionsWords();
  const { begins } = useTeller();
  const { language } = store.looks.value;
  const inquiry = store.inquiry.value;
  const { question, topics, focus, weeks, compareFrom } = inquiry;
  const leastYears = leastHorizon(inquiry) / weeksPerYear;
  const titleOf = (topic: string) => shelf.topics.find(({ id }) => id === topic)?.title[language] ?? topic;
  return (
    <section class="options-question">
      <h2 class="kern-heading-medium">{words.question}</h2>
      <p class="options-soft">{words.questionLead}</p>
      <KeptTextField
        label={words.questionText}
        value={question[language]}
        rows={3}
        maxLength={600}
        onInput={(text) => store.dispatch({ kind: "question", question: { de: text, en: text } }, "question")}
      />
      <div class="options-pair">
        <fieldset class="options-topics">
          <legend class="kern-label">{words.topics}</legend>
          {shelf.topics.map(({ id }) => (
            <CheckField
              key={id}
              label={titleOf(id)}
              checked={topics.includes(id)}
              disabled={id === focus}
              onChange={(isIn) =>
                store.dispatch({
                  kind: "topics",
                  topics: isIn ? [...topics, id] : topics.filter((other) => other !== id),
                  focus,
                })
              }
            />
          ))}
        </fieldset>
        <SelectField
          label={words.focus}
          hint={words.focusHint}
          value={focus}
          choices={topics.map((id) => ({ value: id, label: titleOf(id) }))}
          onChange={(id) => store.dispatch({ kind: "topics", topics, focus: id })}
        />
        <RangeField
          label={words.horizon}
          hint={leastYears > 1 ? words.horizonHint : undefined}
          value={weeks / weeksPerYear}
          min={leastYears}
          max={maxWeeks / weeksPerYear}
          step={0.5}
          format={(years) => durationWords(Math.round(years * weeksPerYear), words.time)}
          onInput={(years) => store.dispatch({ kind: "horizon", weeks: Math.round(years * weeksPerYear) }, "horizon")}
          onSettle={() => store.settle()}
        />
        <WeekField
          label={words.compareFrom}
          hint={words.compareFromHint}
          week={compareFrom}
          begins={begins}
          least={0}
          greatest={Math.max(0, weeks - weeksPerYear)}
          onChange={(week) => store.dispatch({ kind: "compareFrom", week })}
        />
      </div>
    </section>
  );
}
