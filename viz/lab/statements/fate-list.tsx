import { type Bundle, type Fate, fateInfo, fates } from "../../../sim/model/fate.ts";
import { fateColours } from "../../charts/colours.ts";
import { useLab } from "../lab.ts";
import type { HelpWords } from "./text/words.ts";

/** Bundles in the order in which a case's way first meets them. */
const bundles = [...new Set(fates.map((fate) => fateInfo[fate].bundle))];

/** Every fate with its colour and its meaning, bundle by bundle. */
export function FateList({ words }: { readonly words: Pick<HelpWords, "bundles" | "fates"> }) {
  const { language } = useLab().store.looks.value;
  const entry = (fate: Fate) => (
    <div key={fate}>
      <dt>
        <svg class="statements-swatch" viewBox="0 0 16 16" aria-hidden="true">
          <rect width="16" height="16" rx="2" fill={fateColours[fate]} />
        </svg>
        {fateInfo[fate].title[language]}
      </dt>
      <dd>{words.fates[fate]}</dd>
    </div>
  );
  return (
    <div class="statements-bundles">
      {bundles.map((bundle: Bundle) => (
        <section key={bundle}>
          <h4 class="kern-title">{words.bundles[bundle]}</h4>
          <dl>{fates.filter((fate) => fateInfo[fate].bundle === bundle).map(entry)}</dl>
        </section>
      ))}
    </div>
  );
}
