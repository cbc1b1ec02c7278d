import { inquiryOf } from "../../../sim/study/inquiry/inquiry-of-scenario.ts";
import { findingWordsOf } from "../../findings/text/words.ts";
import { FigureCard } from "../comparison/figure-card.tsx";
import { useLab, useWords } from "../lab.ts";
import { Button } from "../parts/button.tsx";
import { de } from "./text/de.ts";
import { en } from "./text/en.ts";

/** Figures of the first view: where cases get lost, and why in which department. */
const shown = ["stage-sankey", "fate-heatmap"];

/** The first view: one sentence, the picture, and questions to try. */
export function StartPage() {
  const { store, engine, shelf } = useLab();
  const words = useWords({ de, en }).start;
  const { language } = store.looks.value;
  const findings = engine.findings.value;
  const topic = shelf.topics.find(({ id }) => id === store.inquiry.value.focus)?.title[language] ?? "";
  const base = findings?.summary.scenarios[0];
  const begin = (id: string) => {
    store.dispatch({ kind: "begin", inquiry: inquiryOf(shelf.scenario(id)) });
    store.look({ page: "comparison", against: "", option: "", tab: "cases" });
  };
  return (
    <div class="app-start">
      <section class="app-finding" aria-live="polite">
        <p class="kern-preline">{words.kicker}</p>
        <h1 class="kern-heading-large">
          {base ? words.finding(topic, Math.round(100 * base.causes.implemented)) : words.computing}
        </h1>
      </section>
      <section class="app-questions">
        <h2 class="kern-heading-small">{words.tryTitle}</h2>
        <p>{words.tryLead}</p>
        <ul>
          {shelf.scenarioIds.map((id) => (
            <li key={id}>
              <button type="button" class="app-question-card" onClick={() => begin(id)}>
                <strong>{shelf.scenario(id).title[language]}</strong>
                <span>{shelf.scenario(id).question[language]}</span>
              </button>
            </li>
          ))}
        </ul>
        <h2 class="kern-heading-small">{words.ownTitle}</h2>
        <p>{words.ownLead}</p>
        <Button label={words.ownAction} onClick={() => store.look({ page: "administration" })} />
      </section>
      <div class="app-pictures">
        {findings?.drafts
          .filter(({ id }) => shown.includes(id))
          .sort((a, b) => shown.indexOf(a.id) - shown.indexOf(b.id))
          .map((draft) => (
            <div key={draft.id} class={draft.id === shown[0] ? "app-first-picture" : undefined}>
              <FigureCard draft={draft} heading={findingWordsOf(language).figures[draft.id]} compact />
            </div>
          ))}
      </div>
    </div>
  );
}
