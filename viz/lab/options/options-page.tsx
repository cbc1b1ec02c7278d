import { useMemo, useRef, useState } from "preact/hooks";
import { mostOptions } from "../../../sim/study/inquiry/inquiry.ts";
import { organisationOf } from "../../../sim/study/inquiry/organisation-of-inquiry.ts";
import { useLab } from "../lab.ts";
import { Button } from "../parts/button.tsx";
import { Notice } from "../parts/notice.tsx";
import { Catalogue } from "./catalogue.tsx";
import { DropBar } from "./drop-bar.tsx";
import { ExamplesSection } from "./examples-section.tsx";
import { type Desk, DeskContext, type Opened, stillOpen } from "./opened.ts";
import { OptionColumn } from "./option-column.tsx";
import { tellOptions } from "./option-lines.ts";
import { PreviewStrip } from "./preview-strip.tsx";
import { QuestionSection } from "./question-section.tsx";
import { SharedLists } from "./shared-lists.tsx";
import { Timeline } from "./timeline.tsx";
import { useAddOption } from "./use-add-option.ts";
import { costSetting } from "./use-cost.ts";
import { useOptionsWords } from "./use-teller.ts";

/** The second step: the options side by side, the catalogue of instruments, when each acts, and what is asked. */
export function OptionsPage() {
  const { store, shelf } = useLab();
  const words = useOptionsWords();
  const [line, setLine] = useState<Opened | null>(null);
  const [news, setNews] = useState("");
  const catalogue = useRef<HTMLDivElement>(null);
  const addOption = useAddOption();
  const inquiry = store.inquiry.value;
  const { options, organisation, topics, fixed } = inquiry;
  const setting = useMemo(
    () => costSetting({ topics, fixed }, organisationOf(organisation, shelf), shelf),
    [organisation, topics, fixed, shelf],
  );
  const opened = stillOpen(line, inquiry);
  const held = typeof opened?.list === "object" ? { option: opened.list.option, index: opened.index } : undefined;
  const { shared, lines } = tellOptions(options, held);
  const desk: Desk = { opened, open: setLine, setting, say: setNews };
  const wished = store.view.value.option;
  const chosen = options.some(({ id }) => id === wished) ? wished : options[options.length - 1].id;
  const goToCatalogue = (option: string) => {
    store.look({ option });
    catalogue.current?.scrollIntoView({ block: "start" });
    catalogue.current?.querySelector<HTMLElement>("h2")?.focus({ preventScroll: true });
  };
  return (
    <DeskContext.Provider value={desk}>
      <div class="options-page">
        <h1 class="kern-heading-large">{words.title}</h1>
        <p>{words.lead}</p>
        <SharedLists shared={shared} />
        <section>
          <h2 class="kern-heading-medium">{words.columns}</h2>
          {options.length === 1 && (
            <Notice kind="info" title={words.alone}>
              <p>{words.aloneHint}</p>
            </Notice>
          )}
          <div class="options-columns">
            {options.map((option, place) => (
              <OptionColumn
                key={option.id}
                option={option}
                place={place}
                lines={lines[place]}
                onAdd={() => goToCatalogue(option.id)}
              />
            ))}
          </div>
          {options.length < mostOptions ? (
            <Button label={words.addOption} onClick={() => addOption()} />
          ) : (
            <p class="options-soft">{words.full}</p>
          )}
        </section>
        <p class="visually-hidden" role="status">
          {news}
        </p>
        <Timeline />
        <div ref={catalogue}>
          <Catalogue option={chosen} />
        </div>
        <QuestionSection />
        <ExamplesSection />
        <PreviewStrip />
        <DropBar />
      </div>
    </DeskContext.Provider>
  );
}
