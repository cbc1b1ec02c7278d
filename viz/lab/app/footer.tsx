import { useLab, useWords } from "../lab.ts";
import { CheckField } from "../parts/check-field.tsx";
import { PageLink } from "./page-link.tsx";
import { de } from "./text/de.ts";
import { en } from "./text/en.ts";

/** Statements, help, and the switch for researchers. */
export function Footer() {
  const { store, model } = useLab();
  const words = useWords({ de, en });
  const { research } = store.view.value;
  return (
    <footer class="app-footer">
      <p>{words.stylised}</p>
      <nav aria-label={words.more}>
        <ul>
          {(["help", "accessibility", "privacy"] as const).map((page) => (
            <li key={page}>
              <PageLink page={page} label={words.pages[page]} />
            </li>
          ))}
        </ul>
      </nav>
      <CheckField label={words.research} checked={research} onChange={(checked) => store.look({ research: checked })} />
      {research && <Facts model={model} />}
    </footer>
  );
}

/** What researchers need to find a result again. */
function Facts({ model }: { readonly model: string }) {
  const { store, engine } = useLab();
  const words = useWords({ de, en });
  const { seed, worlds, replications } = store.inquiry.value;
  const digest = engine.findings.value?.digest;
  const facts = [
    [words.facts.model, model],
    [words.facts.seed, seed],
    [words.facts.worlds, String(worlds)],
    [words.facts.replications, String(replications)],
    [words.facts.digest, digest ?? words.facts.notYet],
  ];
  return (
    <dl class="app-facts">
      {facts.map(([name, value]) => (
        <div key={name}>
          <dt>{name}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  );
}
