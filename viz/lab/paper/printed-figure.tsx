import { useLayoutEffect, useRef } from "preact/hooks";
import type { Language } from "../../../sim/core/language.ts";
import { drawFigure } from "../../findings/draw-figure.ts";
import type { Draft } from "../../findings/figures.ts";
import { findingWordsOf } from "../../findings/text/words.ts";

/** Pixels for which a figure is drawn: for paper and wide screens, and for narrow screens. */
const forms = {
  wide: { class: "paper-drawing paper-wide", width: 680, height: 400 },
  narrow: { class: "paper-drawing paper-narrow", width: 340, height: undefined },
} as const;

/** A figure as the paper prints it: hatched, of fixed width, with its number and the question it answers. */
export function PrintedFigure({
  draft,
  label,
  language,
}: {
  readonly draft: Draft;
  readonly label: string;
  readonly language: Language;
}) {
  return (
    <div class="paper-figure">
      <h3>
        <span class="paper-number">{label}</span> {findingWordsOf(language).figures[draft.id]}
      </h3>
      <Drawing draft={draft} language={language} form="wide" />
      <Drawing draft={draft} language={language} form="narrow" />
    </div>
  );
}

function Drawing({
  draft,
  language,
  form,
}: {
  readonly draft: Draft;
  readonly language: Language;
  readonly form: keyof typeof forms;
}) {
  const { class: name, width, height } = forms[form];
  const place = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    const ids = `paper-${draft.id}-${form}`;
    const { svg } = drawFigure(draft, { language, document, ids, print: true, width, height });
    // A tagged PDF takes a picture's name as its alternative text: title and description together.
    svg.setAttribute("aria-labelledby", `${svg.getAttribute("aria-labelledby")} ${svg.getAttribute("aria-describedby")}`);
    svg.removeAttribute("aria-describedby");
    place.current?.replaceChildren(svg);
  }, [draft, language, form, width, height]);
  return <div ref={place} class={name} />;
}
