import { inquiryOf } from "../../../sim/study/inquiry/inquiry-of-scenario.ts";
import { useLab, useWords } from "../lab.ts";
import { Button } from "../parts/button.tsx";
import { ShareBar } from "../share/share-bar.tsx";
import type { Page } from "../state/view.ts";
import { PageLink } from "./page-link.tsx";
import { ProgressLine } from "./progress-line.tsx";
import { de } from "./text/de.ts";
import { en } from "./text/en.ts";

const steps: readonly Page[] = ["administration", "options", "comparison", "paper"];

/** Name, what is asked, tools, and the four steps. */
export function Header() {
  const { store } = useLab();
  const words = useWords({ de, en });
  const { language, theme } = store.looks.value;
  const other = language === "de" ? "en" : "de";
  return (
    <header class="app-header">
      <div class="app-bar">
        <PageLink page="start" class="app-brand" label="Querschnitt" />
        <QuestionSelect />
        <div class="app-tools">
          <Button
            small
            kind="tertiary"
            label="↶"
            says={words.undo}
            title={`${words.undo} (Ctrl+Z)`}
            onClick={store.undo}
            disabled={!store.canUndo.value}
          />
          <Button
            small
            kind="tertiary"
            label="↷"
            says={words.redo}
            title={`${words.redo} (Ctrl+Y)`}
            onClick={store.redo}
            disabled={!store.canRedo.value}
          />
          <Button
            small
            kind="tertiary"
            label={other.toUpperCase()}
            says={words.otherLanguage}
            title={words.otherLanguage}
            onClick={() => store.setLooks({ language: other })}
          />
          <Button
            small
            kind="tertiary"
            label={theme === "dark" ? "☀" : "☾"}
            says={theme === "dark" ? words.light : words.dark}
            title={theme === "dark" ? words.light : words.dark}
            onClick={() => store.setLooks({ theme: theme === "dark" ? "light" : "dark" })}
          />
        </div>
        <ShareBar />
      </div>
      <nav class="app-steps" aria-label={words.steps}>
        <ol>
          {steps.map((page, s) => (
            <li key={page}>
              <PageLink page={page} label={`${s + 1} ${words.pages[page]}`} />
            </li>
          ))}
        </ol>
      </nav>
      <ProgressLine />
    </header>
  );
}

/** Which scenario or city is asked about; choosing one begins with it. */
function QuestionSelect() {
  const { store, shelf } = useLab();
  const words = useWords({ de, en });
  const { language } = store.looks.value;
  const group = (label: string, ids: readonly string[]) => (
    <optgroup label={label}>
      {ids.map((id) => (
        <option key={id} value={id}>
          {shelf.scenario(id).title[language]}
        </option>
      ))}
    </optgroup>
  );
  return (
    <div class="kern-form-input__select-wrapper app-question">
      <select
        class="kern-form-input__select"
        aria-label={words.question}
        value={store.inquiry.value.scenario}
        onChange={(event) => {
          store.dispatch({ kind: "begin", inquiry: inquiryOf(shelf.scenario(event.currentTarget.value)) });
          store.look({ against: "", option: "" });
        }}
      >
        {group(words.questions, shelf.scenarioIds)}
        {group(words.cities, shelf.cityIds)}
      </select>
    </div>
  );
}
