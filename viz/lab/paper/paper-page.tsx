import { useEffect, useMemo } from "preact/hooks";
import { organisationOf } from "../../../sim/study/inquiry/organisation-of-inquiry.ts";
import { optionsTried } from "../comparison/options-tried.ts";
import { useLab, useWords } from "../lab.ts";
import { de as optionsDe } from "../options/text/de.ts";
import { en as optionsEn } from "../options/text/en.ts";
import type { UseTeller } from "../options/use-words.ts";
import { Notice } from "../parts/notice.tsx";
import { AnnexLeaf } from "./annex-leaf.tsx";
import { type PaperInput, paperSummary } from "./council-paper.ts";
import { paperAssumptions } from "./paper-annex.ts";
import { PaperForm } from "./paper-form.tsx";
import { reproduction } from "./reproduction.ts";
import { SummaryLeaf } from "./summary-leaf.tsx";
import { de } from "./text/de.ts";
import { en } from "./text/en.ts";
import { usualFigures } from "./usual-figures.ts";

/** The paper for the council: fields to fill, and the sheet as it will be printed. */
export function PaperPage() {
  const { store, engine, shelf } = useLab();
  const words = useWords({ de, en });
  const optionsWords = useWords({ de: optionsDe, en: optionsEn });
  const { language } = store.looks.value;
  const findings = engine.findings.value;
  const input = useMemo(() => {
    if (findings === null) return undefined;
    const { inquiry, scenario } = findings;
    const teller: UseTeller = {
      instruments: shelf.known.instruments,
      topics: shelf.topics,
      inquiry,
      begins: scenario.begins,
      language,
      words: optionsWords,
    };
    const topic = shelf.topics.find(({ id }) => id === scenario.focus)!;
    return { findings, organisation: organisationOf(inquiry.organisation, shelf), topic, teller, language, words };
  }, [findings, language, shelf, words, optionsWords]);
  const drafts = findings?.drafts ?? [];
  const chosen = store.view.value.figures ?? usualFigures(drafts);
  return (
    <div class="paper">
      <div class="paper-head">
        <h1 class="kern-heading-large">{words.page.title}</h1>
        <p>{words.page.lead}</p>
      </div>
      <PaperForm
        words={words.page}
        ready={input !== undefined}
        drafts={drafts}
        chosen={chosen}
        onChoose={(figures) => store.look({ figures })}
      />
      {input === undefined ? (
        <Notice kind="info" title={words.page.nothingYet}>
          <p>{words.page.nothingYetBody}</p>
        </Notice>
      ) : (
        <Sheet input={input} chosen={chosen} />
      )}
    </div>
  );
}

type SheetInput = Omit<PaperInput, "texts" | "tried">;

/** The sheet itself, as screen and paper show it. */
function Sheet({ input, chosen }: { readonly input: SheetInput; readonly chosen: readonly string[] }) {
  const { store, engine, shelf, evidence, model } = useLab();
  const { findings, language, words } = input;
  const texts = store.inquiry.value.paper;
  const tried = Math.max(optionsTried(engine).value, findings.inquiry.options.length);
  const summary = paperSummary({ ...input, texts, tried });
  const assumptions = useMemo(
    () => paperAssumptions(findings, { parameters: shelf.parameters, evidence }, language, words),
    [findings, shelf, evidence, language, words],
  );
  const inquiry = { ...findings.inquiry, paper: texts };
  usePrintedTitle(summary.title);
  const date = new Intl.DateTimeFormat(language === "de" ? "de-DE" : "en-GB", { dateStyle: "long" }).format(new Date());
  return (
    <article class="paper-sheet" aria-label={words.page.sheet}>
      <SummaryLeaf summary={summary} words={words} date={date} />
      <AnnexLeaf
        figures={findings.drafts.filter(({ id }) => chosen.includes(id))}
        compared={summary.compared}
        told={summary}
        assumptions={assumptions}
        facts={reproduction(findings, inquiry, model, shelf, tried, words.reproduce)}
        language={language}
        words={words}
      />
    </article>
  );
}

/** Gives what is printed, and the name a browser suggests for its file, the paper's title. */
function usePrintedTitle(title: string): void {
  useEffect(() => {
    let shown = "";
    const before = () => {
      shown = document.title;
      document.title = title;
    };
    const after = () => {
      document.title = shown;
    };
    addEventListener("beforeprint", before);
    addEventListener("afterprint", after);
    return () => {
      removeEventListener("beforeprint", before);
      removeEventListener("afterprint", after);
    };
  }, [title]);
}
