import type { ComponentType } from "preact";
import { useEffect, useRef } from "preact/hooks";
import { AdministrationPage } from "../administration/administration-page.tsx";
import { ComparisonPage } from "../comparison/comparison-page.tsx";
import { useLab, useWords } from "../lab.ts";
import { OptionsPage } from "../options/options-page.tsx";
import { PaperPage } from "../paper/paper-page.tsx";
import type { Page } from "../state/view.ts";
import { AccessibilityPage } from "../statements/accessibility-page.tsx";
import { HelpPage } from "../statements/help-page.tsx";
import { PrivacyPage } from "../statements/privacy-page.tsx";
import { Footer } from "./footer.tsx";
import { Header } from "./header.tsx";
import { StartPage } from "./start-page.tsx";
import { de } from "./text/de.ts";
import { en } from "./text/en.ts";
import { useShortcuts } from "./use-shortcuts.ts";

const pageOf: Readonly<Record<Page, ComponentType>> = {
  start: StartPage,
  administration: AdministrationPage,
  options: OptionsPage,
  comparison: ComparisonPage,
  paper: PaperPage,
  accessibility: AccessibilityPage,
  privacy: PrivacyPage,
  help: HelpPage,
};

/** The whole page: header with steps, the view that is looked at, footer. */
export function App() {
  const { store } = useLab();
  const words = useWords({ de, en });
  const { page } = store.view.value;
  const main = useRef<HTMLElement>(null);
  const shown = useRef(page);
  useShortcuts();
  useEffect(() => {
    document.title = page === "start" ? `Querschnitt · ${words.tagline}` : `${words.pages[page]} · Querschnitt`;
  }, [page, words]);
  useEffect(() => {
    if (shown.current === page) return;
    shown.current = page;
    main.current?.focus({ preventScroll: true });
    scrollTo(0, 0);
  }, [page]);
  const View = pageOf[page];
  return (
    <>
      <button type="button" class="app-skip kern-link" onClick={() => main.current?.focus()}>
        {words.skip}
      </button>
      <Header />
      <main id="main" ref={main} tabIndex={-1} class="app-main">
        <View />
      </main>
      <Footer />
    </>
  );
}
