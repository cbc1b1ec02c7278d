import type { Findings } from "../engine/engine.ts";
import { useLab, useWords } from "../lab.ts";
import { DataTable } from "../parts/data-table.tsx";
import { numberTable } from "./number-rows.ts";
import { de } from "./text/de.ts";
import { en } from "./text/en.ts";
import { WhyButton } from "./why-button.tsx";

/** The options in numbers, each of which can be asked for its reasons; cost never without what it does not count. */
export function NumbersOfOptions({ findings }: { readonly findings: Findings }) {
  const { language } = useLab().store.looks.value;
  const words = useWords({ de, en }).numbers;
  const { options, rows } = numberTable(findings, language, words);
  const heading = (measure: (typeof rows)[number]["measure"]) => (
    <>
      {words.measures[measure]} <WhyButton topic={{ kind: "measure", measure }} what={words.measures[measure]} />
    </>
  );
  return (
    <section class="comparison-numbers">
      <h3 class="kern-heading-small">{words.title}</h3>
      <p class="comparison-note">{options.map(({ letter, title }) => `${letter} ${title}`).join(" · ")}</p>
      <DataTable
        caption={words.title}
        columns={[{ label: words.measure }, ...options.map(({ letter }) => ({ label: letter, numeric: true }))]}
        rows={rows.map(({ measure, cells }) => [heading(measure), ...cells])}
      />
      <p class="comparison-note">{words.gapNote}</p>
      <p class="comparison-note">{words.costNote}</p>
      <p class="comparison-note">{words.noRanking}</p>
    </section>
  );
}
