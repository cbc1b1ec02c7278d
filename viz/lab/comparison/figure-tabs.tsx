import { useRef } from "preact/hooks";
import { fateInfo } from "../../../sim/model/fate.ts";
import type { Subject } from "../../charts/stands-for.ts";
import type { FigureId } from "../../findings/text/words.ts";
import { findingWordsOf } from "../../findings/text/words.ts";
import { useLab, useWords } from "../lab.ts";
import { Button } from "../parts/button.tsx";
import { type Tab, tabs } from "../state/view.ts";
import { useStale } from "./answer-panel.tsx";
import { useAsking } from "./asking.ts";
import { FigureCard } from "./figure-card.tsx";
import { FollowPanel } from "./follow/follow-panel.tsx";
import { FormsOfMechanisms } from "./form-table.tsx";
import { NumbersOfOptions } from "./number-table.tsx";
import { tabFigures, whyMissing } from "./tab-figures.ts";
import { de } from "./text/de.ts";
import { en } from "./text/en.ts";
import { WhyButton } from "./why-button.tsx";

/** The figures in groups: arrow keys move between the groups, Tab goes on into the one that is shown. */
export function FigureTabs() {
  const { store } = useLab();
  const words = useWords({ de, en }).tabs;
  const { tab } = store.view.value;
  const list = useRef<HTMLDivElement>(null);
  const choose = (next: Tab) => {
    store.look({ tab: next });
    list.current?.querySelector<HTMLElement>(`#comparison-tab-${next}`)?.focus();
  };
  const press = (event: KeyboardEvent) => {
    const at = tabs.indexOf(tab);
    const to = { ArrowRight: at + 1, ArrowLeft: at - 1 + tabs.length, Home: 0, End: tabs.length - 1 }[event.key];
    if (to === undefined) return;
    event.preventDefault();
    choose(tabs[to % tabs.length]);
  };
  return (
    <section class="comparison-figures" aria-label={words.label}>
      <div ref={list} class="comparison-tabs" role="tablist" aria-label={words.label} onKeyDown={press}>
        {tabs.map((one) => (
          <button
            key={one}
            type="button"
            role="tab"
            id={`comparison-tab-${one}`}
            aria-selected={one === tab}
            aria-controls="comparison-panel"
            tabIndex={one === tab ? 0 : -1}
            onClick={() => choose(one)}
          >
            {words.names[one]}
          </button>
        ))}
      </div>
      <div class="comparison-panel" role="tabpanel" id="comparison-panel" aria-labelledby={`comparison-tab-${tab}`}>
        <h2 class="visually-hidden">{words.names[tab]}</h2>
        <TabContent tab={tab} />
      </div>
    </section>
  );
}

/** Figures of a group, and what is told beside them. */
function TabContent({ tab }: { readonly tab: Tab }) {
  const { engine } = useLab();
  const { value: findings } = engine.findings;
  const isStale = useStale();
  return (
    <div class={isStale ? "comparison-stale" : undefined}>
      {tabFigures[tab].map((id) => (
        <FigureOrReason key={`${tab} ${id}`} id={id} />
      ))}
      {findings && tab === "certainty" && <FormsOfMechanisms findings={findings} />}
      {findings && tab === "cost" && <NumbersOfOptions findings={findings} />}
      {(tab === "cases" || tab === "departments") && <FollowPanel />}
    </div>
  );
}

/** A figure, or what it still waits for. */
function FigureOrReason({ id }: { readonly id: FigureId }) {
  const { store, engine } = useLab();
  const words = useWords({ de, en }).tabs;
  const heading = findingWordsOf(store.looks.value.language).figures[id];
  const draft = engine.findings.value?.drafts.find((one) => one.id === id);
  if (draft !== undefined) {
    return <FigureCard draft={draft} heading={heading} level={3} actions={(subject) => <MarkActions subject={subject} />} />;
  }
  return (
    <section class="comparison-card">
      <h3 class="kern-heading-small">{heading}</h3>
      <p class="comparison-missing">{words[whyMissing(id, store.inquiry.value.options.length, engine.progress.value.phase)]}</p>
    </section>
  );
}

/** What can be done with a mark of a figure: ask why cases end so, follow examples. */
function MarkActions({ subject }: { readonly subject: Subject }) {
  const { store } = useLab();
  const { follow } = useAsking();
  const words = useWords({ de, en }).follow;
  const { language } = store.looks.value;
  const { department, fate, fateA, fateB } = subject;
  const ends = [...new Set([fate, fateA, fateB])].filter((one) => one !== undefined);
  const canFollow = (department ?? fateA) !== undefined && store.inquiry.value.options.length > 1;
  return (
    <>
      {ends.map((one) => (
        <WhyButton key={one} topic={{ kind: "fate", fate: one }} what={fateInfo[one].title[language]} shown />
      ))}
      {canFollow && (
        <Button small kind="tertiary" label={words.action} onClick={() => follow({ department, fateA: fateA ?? fate, fateB })} />
      )}
    </>
  );
}
