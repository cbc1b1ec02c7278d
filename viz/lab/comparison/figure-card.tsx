import { useSignal } from "@preact/signals";
import type { ComponentChildren } from "preact";
import { useId, useMemo } from "preact/hooks";
import type { Subject } from "../../charts/stands-for.ts";
import { drawFigure } from "../../findings/draw-figure.ts";
import { readableTable } from "../../findings/export/readable-table.ts";
import type { Draft } from "../../findings/figures.ts";
import { useLab, useWords } from "../lab.ts";
import { Button } from "../parts/button.tsx";
import { DataTable } from "../parts/data-table.tsx";
import { Disclosure } from "../parts/disclosure.tsx";
import { DrawnFigure } from "./figure/drawn-figure.tsx";
import { fileKinds, saveFigure } from "./figure/figure-files.ts";
import { de } from "./text/de.ts";
import { en } from "./text/en.ts";

/**
 * A figure under the question it answers, with its numbers as a table and, unless `compact`, as files. The figure keeps its white
 * ground in dark pages: its colours mean something. `level` is that of its heading; `actions` is what can be done with a mark.
 */
export function FigureCard(props: {
  readonly draft: Draft;
  readonly heading: string;
  readonly level?: 2 | 3 | 4;
  readonly compact?: boolean;
  readonly downloads?: boolean;
  readonly actions?: (subject: Subject) => ComponentChildren;
}) {
  const { draft, heading, level = 2, compact = false, downloads = !compact, actions } = props;
  const Heading = `h${level}` as const;
  const id = useId();
  return (
    <figure class="comparison-card" aria-labelledby={id}>
      <Heading id={id} class="kern-heading-small">
        {heading}
      </Heading>
      <DrawnFigure draft={draft} label={heading} actions={actions} />
      <figcaption class="comparison-tools">
        <FigureNumbers draft={draft} />
        {downloads && <FigureFiles draft={draft} heading={heading} />}
      </figcaption>
    </figure>
  );
}

/** The figure's numbers as a table, made when it is first opened. */
function FigureNumbers({ draft }: { readonly draft: Draft }) {
  const { language } = useLab().store.looks.value;
  const words = useWords({ de, en }).figure;
  const isOpen = useSignal(false);
  return (
    <Disclosure summary={words.asTable} onToggle={(open) => (isOpen.value = open)}>
      {isOpen.value && <Numbers draft={draft} key={language} />}
    </Disclosure>
  );
}

function Numbers({ draft }: { readonly draft: Draft }) {
  const { language } = useLab().store.looks.value;
  const { title, columns, rows } = useMemo(() => {
    const figure = drawFigure(draft, { document, language, ids: "numbers" });
    return { title: figure.title, ...readableTable(figure.table, language) };
  }, [draft, language]);
  return <DataTable caption={title} columns={columns} rows={rows} />;
}

/** The figure as files; each carries its limits. */
function FigureFiles({ draft, heading }: { readonly draft: Draft; readonly heading: string }) {
  const { language } = useLab().store.looks.value;
  const words = useWords({ de, en }).figure;
  const said = useSignal("");
  const save = async (kind: (typeof fileKinds)[number]) => {
    try {
      await saveFigure(draft, kind, language);
      said.value = words.saved(kind.toUpperCase());
    } catch {
      said.value = words.notSaved(kind.toUpperCase());
    }
  };
  return (
    <fieldset class="comparison-files">
      <legend class="visually-hidden">{words.files(heading)}</legend>
      {fileKinds.map((kind) => (
        <Button key={kind} small kind="tertiary" label={words.save(kind.toUpperCase())} onClick={() => save(kind)} />
      ))}
      <span class="comparison-saved" role="status">
        {said}
      </span>
    </fieldset>
  );
}
