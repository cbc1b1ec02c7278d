import type { Piece, Section, StatementWords } from "./text/words.ts";

/** A page that only tells: its title, what matters most, and its sections. */
export function Statement({ title, lead, sections }: StatementWords) {
  return (
    <div class="statements">
      <h1 class="kern-heading-large">{title}</h1>
      <p class="statements-lead">{lead}</p>
      <Sections sections={sections} />
    </div>
  );
}

/** Sections, each under a heading of the second level. */
export function Sections({ sections }: { readonly sections: readonly Section[] }) {
  return sections.map(({ title, pieces }) => (
    <section key={title}>
      <h2 class="kern-heading-medium">{title}</h2>
      {pieces.map((piece, p) => (
        <PieceOf key={p} piece={piece} />
      ))}
    </section>
  ));
}

function PieceOf({ piece }: { readonly piece: Piece }) {
  if (typeof piece === "string") return <p>{piece}</p>;
  if ("terms" in piece)
    return (
      <dl class="statements-terms">
        {piece.terms.map(({ term, meaning }) => (
          <div key={term}>
            <dt>{term}</dt>
            <dd>{meaning}</dd>
          </div>
        ))}
      </dl>
    );
  const items = ("steps" in piece ? piece.steps : piece.points).map((item) => <li key={item}>{item}</li>);
  return "steps" in piece ? <ol>{items}</ol> : <ul>{items}</ul>;
}
