import { useLab, useWords } from "../../lab.ts";
import { de } from "../text/de.ts";
import { en } from "../text/en.ts";
import { type FlipPart, flipsOf, leastToSplit } from "./flips.ts";

/** The assumptions that could flip the answer, half by half, each with a way to compute with that half alone. */
export function FlipList() {
  const { store, engine, shelf } = useLab();
  const words = useWords({ de, en }).why;
  const { value: findings } = engine.findings;
  const flips = findings && flipsOf(findings, shelf.parameters, store.looks.value.language);
  if (!flips) return null;
  return (
    <section class="comparison-flips">
      <h3 class="kern-heading-small">{words.flipTitle}</h3>
      {flips.rows.length === 0 && (
        <p class="comparison-note">{flips.worlds < leastToSplit ? words.flipWaiting(flips.worlds) : words.flipNone}</p>
      )}
      {flips.rows.length > 0 && <p class="comparison-note">{words.flipLead}</p>}
      {flips.rows.map(({ name, flips: isFlip, parts }) => (
        <div key={name} class="comparison-flip">
          <h4>
            {name} <span class="comparison-source">{isFlip ? words.flipsVerdict : words.movesSize}</span>
          </h4>
          <ul>
            {parts.map((part) => (
              <Part key={part.label} part={part} assumption={name} />
            ))}
          </ul>
        </div>
      ))}
    </section>
  );
}

function Part({ part, assumption }: { readonly part: FlipPart; readonly assumption: string }) {
  const { store } = useLab();
  const words = useWords({ de, en }).why;
  const { label, leader, told, action } = part;
  return (
    <li>
      <span>
        {label}: <strong>{leader}</strong>, {told.join(", ")}
      </span>
      <button
        type="button"
        class="comparison-link"
        aria-label={words.tryPart(label, assumption)}
        onClick={() => store.dispatch(action)}
      >
        {words.tryHalf}
      </button>
    </li>
  );
}
