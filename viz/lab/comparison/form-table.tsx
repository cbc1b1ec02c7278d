import { optionName } from "../../findings/data/option-name.ts";
import type { Findings } from "../engine/engine.ts";
import { useLab, useWords } from "../lab.ts";
import { DataTable } from "../parts/data-table.tsx";
import { formRows } from "./form-rows.ts";
import { de } from "./text/de.ts";
import { en } from "./text/en.ts";

/** The verdict, if mechanisms work in another way. */
export function FormsOfMechanisms({ findings }: { readonly findings: Findings }) {
  const { language } = useLab().store.looks.value;
  const words = useWords({ de, en }).forms;
  const { scenario, against, summary } = findings;
  const rows = formRows(findings, language);
  if (rows.length === 0 || against === undefined) return null;
  const letter = optionName(scenario, against).letter;
  return (
    <section class="comparison-numbers">
      <h3 class="kern-heading-small">{words.title}</h3>
      <DataTable
        caption={words.caption(letter)}
        columns={words.columns.map((label, c) => ({ label, numeric: c > 0 }))}
        rows={rows.map(({ mechanism, form, often, difference, verdict }) => [
          `${mechanism}: ${form}`,
          often,
          difference,
          verdict,
        ])}
      />
      <p class="comparison-note">{words.note(summary.weighted)}</p>
    </section>
  );
}
