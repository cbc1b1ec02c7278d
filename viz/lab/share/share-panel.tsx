import { useRef, useState } from "preact/hooks";
import { useLab } from "../lab.ts";
import { Button } from "../parts/button.tsx";
import { Disclosure } from "../parts/disclosure.tsx";
import { TextField } from "../parts/text-field.tsx";
import { CopyField } from "./copy-field.tsx";
import { fragmentOf } from "./follow-address.ts";
import { linkTo } from "./page-address.ts";
import type { ShareWords } from "./text/words.ts";
import type { Sharing } from "./use-sharing.ts";

/** Below the header: link, file, and beginning again. */
export function SharePanel({
  sharing,
  words,
  onClose,
}: {
  readonly sharing: Sharing;
  readonly words: ShareWords;
  readonly onClose: () => void;
}) {
  return (
    <section class="share-panel" id="share-panel" aria-label={words.panel}>
      <LinkPart words={words.link} />
      <FilePart sharing={sharing} words={words.file} />
      <div class="share-part">
        <h2 class="kern-heading-small">{words.again.title}</h2>
        <p>{words.again.lead}</p>
        <Button small label={words.again.button} onClick={sharing.reset} />
      </div>
      <div class="share-close">
        <Button small kind="tertiary" label={words.close} onClick={onClose} />
      </div>
    </section>
  );
}

function LinkPart({ words }: { readonly words: ShareWords["link"] }) {
  const { store, shelf } = useLab();
  const fragment = fragmentOf(store, shelf);
  return (
    <div class="share-part share-link">
      <h2 class="kern-heading-small">{words.title}</h2>
      {fragment === undefined ? (
        <p>{words.tooLong}</p>
      ) : (
        <>
          <LinkField fragment={fragment} words={words} />
          <p class="share-note">{words.contains}</p>
          <Disclosure summary={words.experts}>
            <CopyField label={words.command} hint={words.commandHint} text={`npx querschnitt run '${fragment}'`} words={words} />
          </Disclosure>
        </>
      )}
    </div>
  );
}

function LinkField({ fragment, words }: { readonly fragment: string; readonly words: ShareWords["link"] }) {
  const link = linkTo(fragment);
  const isWhole = link !== fragment;
  return (
    <CopyField
      label={isWhole ? words.field : words.fieldOfFile}
      hint={isWhole ? undefined : words.ofFile}
      text={link}
      words={words}
    />
  );
}

function FilePart({ sharing, words }: { readonly sharing: Sharing; readonly words: ShareWords["file"] }) {
  const chooser = useRef<HTMLInputElement>(null);
  const [pasted, setPasted] = useState("");
  return (
    <div class="share-part">
      <h2 class="kern-heading-small">{words.title}</h2>
      <p>{words.lead}</p>
      <div class="share-buttons">
        <Button small label={words.save} onClick={sharing.save} />
        <Button small label={words.open} onClick={() => chooser.current?.click()} />
        <input
          ref={chooser}
          type="file"
          accept=".json,application/json"
          class="share-chooser"
          tabIndex={-1}
          aria-hidden="true"
          onChange={(event) => {
            const [file] = event.currentTarget.files ?? [];
            event.currentTarget.value = "";
            if (file) void sharing.open(file);
          }}
        />
      </div>
      <p class="share-note">{words.drop}</p>
      <form
        class="share-paste"
        onSubmit={(event) => {
          event.preventDefault();
          if (pasted.trim() !== "" && sharing.paste(pasted)) setPasted("");
        }}
      >
        <TextField label={words.paste} hint={words.pasteHint} value={pasted} maxLength={5000} onInput={setPasted} />
        <button type="submit" class="kern-btn kern-btn--secondary kern-btn--x-small" disabled={pasted.trim() === ""}>
          <span class="kern-label">{words.pasteOpen}</span>
        </button>
      </form>
    </div>
  );
}
