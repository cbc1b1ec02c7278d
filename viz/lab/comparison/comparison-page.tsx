import { useSignal } from "@preact/signals";
import { useEffect, useMemo } from "preact/hooks";
import { useLab, useWords } from "../lab.ts";
import { OptionList } from "../options/option-list.tsx";
import { AnswerPanel } from "./answer-panel.tsx";
import { type Asking, AskingContext, type Wanted } from "./asking.ts";
import { FigureTabs } from "./figure-tabs.tsx";
import { de } from "./text/de.ts";
import { en } from "./text/en.ts";
import type { WhyTopic } from "./why/topic.ts";
import { WhyPanel } from "./why/why-panel.tsx";

/** The third step: options, the answer with its figures, and the reasons. */
export function ComparisonPage() {
  const { store, engine } = useLab();
  const words = useWords({ de, en });
  const { language } = store.looks.value;
  const topic = useSignal<WhyTopic>({ kind: "answer" });
  const wanted = useSignal<Wanted | null>(null);
  const asking = useMemo<Asking>(
    () => ({
      topic,
      wanted,
      ask(next) {
        topic.value = next;
        const heading = document.getElementById("comparison-why");
        heading?.focus({ preventScroll: true });
        heading?.scrollIntoView({ block: "nearest" });
      },
      follow(next) {
        wanted.value = { ...next };
      },
    }),
    [],
  );
  // A link may name the option that the figures are about.
  const { against } = store.view.value;
  const isOther = against !== "" && engine.findings.value !== null && engine.findings.value.against !== against;
  useEffect(() => {
    if (isOther) engine.compareWith(against);
  }, [isOther, against]);
  return (
    <AskingContext.Provider value={asking}>
      <div class="comparison">
        <div class="comparison-head">
          <h1 class="visually-hidden">{words.title}</h1>
          <p class="comparison-question">{store.inquiry.value.question[language]}</p>
        </div>
        <div class="comparison-main">
          <AnswerPanel />
          <FigureTabs />
        </div>
        <aside class="comparison-options" aria-labelledby="comparison-options">
          <h2 id="comparison-options" class="kern-heading-small">
            {words.options}
          </h2>
          <OptionList />
        </aside>
        <aside class="comparison-why" aria-labelledby="comparison-why">
          <WhyPanel />
        </aside>
      </div>
    </AskingContext.Provider>
  );
}
