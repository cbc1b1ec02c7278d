import { useLab, useWords } from "../lab.ts";
import { DataTable } from "../parts/data-table.tsx";
import { FateList } from "./fate-list.tsx";
import { Sections } from "./statement.tsx";
import { de } from "./text/de.ts";
import { en } from "./text/en.ts";

/** How to use the lab, on one page: three tasks, keys, words, limits, version. */
export function HelpPage() {
  const { model } = useLab();
  const { help } = useWords({ de, en });
  return (
    <div class="statements">
      <h1 class="kern-heading-large">{help.title}</h1>
      <p class="statements-lead">{help.lead}</p>
      <Sections sections={help.tasks} />
      <section>
        <h2 class="kern-heading-medium">{help.wordsTitle}</h2>
        <dl class="statements-terms">
          {help.terms.map(({ term, meaning }) => (
            <div key={term}>
              <dt>{term}</dt>
              <dd>{meaning}</dd>
            </div>
          ))}
        </dl>
        <h3 class="kern-heading-small">{help.fatesTitle}</h3>
        <p>{help.fatesLead}</p>
        <FateList words={help} />
      </section>
      <section class="statements-keys">
        <h2 class="kern-heading-medium">{help.keysTitle}</h2>
        <DataTable caption={help.keysTitle} columns={help.keyColumns.map((label) => ({ label }))} rows={help.keys} />
      </section>
      <Sections sections={help.after} />
      <section>
        <h2 class="kern-heading-medium">{help.versionTitle}</h2>
        <p>{help.version(model)}</p>
      </section>
    </div>
  );
}
