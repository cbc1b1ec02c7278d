import type { InquiryOption } from "../../../sim/study/inquiry/inquiry.ts";
import { letterOf } from "../../findings/data/option-name.ts";
import { useLab } from "../lab.ts";
import { Button } from "../parts/button.tsx";
import { DropZone } from "./drop-zone.tsx";
import { OwnForm } from "./line-form.tsx";
import { lineWords } from "./line-words.ts";
import { focusHeading, focusLine } from "./move-focus.ts";
import { useDesk } from "./opened.ts";
import { OptionActions } from "./option-actions.tsx";
import { OptionHead } from "./option-head.tsx";
import type { OptionLine } from "./option-lines.ts";
import { UseLine } from "./use-line.tsx";
import { useOptionsWords, useTeller } from "./use-teller.ts";
import { useTitle } from "./use-words.ts";

/** One option: its head, what it has apart from what all share, and a way to the catalogue. */
export function OptionColumn(props: {
  readonly option: InquiryOption;
  readonly place: number;
  readonly lines: readonly OptionLine[];
  readonly onAdd: () => void;
}) {
  const { option, place, lines, onAdd } = props;
  const { store } = useLab();
  const { opened, open, setting } = useDesk();
  const words = useOptionsWords();
  const teller = useTeller();
  const { id } = option;
  const letter = letterOf(place);
  const openAt = typeof opened?.list === "object" && opened.list.option === id ? opened : undefined;
  return (
    <DropZone option={id} class="options-option">
      <OptionHead option={option} place={place} />
      {lines.length === 0 && <p class="options-soft">{place === 0 ? words.noOwn : words.sameAs("A")}</p>}
      <ul class="options-lines">
        {lines.map((line) => {
          if (line.kind === "left") {
            const { before } = line;
            const title = useTitle(before, teller);
            const restore = (
              <Button
                small
                kind="tertiary"
                label={words.form.restore}
                title={`${words.form.restore}: ${title} (${letter})`}
                onClick={() => {
                  focusHeading();
                  store.dispatch({ kind: "addUse", option: id, use: before });
                }}
              />
            );
            return (
              <UseLine key={`left ${before.id}`} kind="left" title={title} details={lineWords(line, teller)} action={restore} />
            );
          }
          const { use, index } = line;
          const isOpen = openAt?.index === index;
          return (
            <UseLine
              key={index}
              kind={line.kind}
              title={useTitle(use, teller)}
              details={lineWords(line, teller)}
              open={isOpen}
              onToggle={() => open(isOpen ? null : { list: { option: id }, index, id: use.id, everywhere: false })}
            >
              <OwnForm
                use={use}
                index={index}
                option={id}
                setting={setting}
                everywhere={openAt?.everywhere ?? false}
                onEverywhere={(everywhere) => openAt && open({ ...openAt, everywhere })}
                onClose={() => {
                  focusLine();
                  open(null);
                }}
              />
            </UseLine>
          );
        })}
      </ul>
      <div class="options-option-foot">
        <Button small label={words.addTo(letter)} onClick={onAdd} />
        <OptionActions option={option} place={place} />
      </div>
    </DropZone>
  );
}
