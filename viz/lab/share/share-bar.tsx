import { useState } from "preact/hooks";
import { useWords } from "../lab.ts";
import { Button } from "../parts/button.tsx";
import { SharePanel } from "./share-panel.tsx";
import { de } from "./text/de.ts";
import { en } from "./text/en.ts";
import { TroubleNotice } from "./trouble-notice.tsx";
import { useSharing } from "./use-sharing.ts";

/** Passing the state on and taking one up: buttons in the header, a panel and messages below it. */
export function ShareBar() {
  const words = useWords({ de, en });
  const sharing = useSharing();
  const [open, setOpen] = useState(false);
  return (
    <>
      <div class="share-tools">
        <button
          type="button"
          class="kern-btn kern-btn--tertiary kern-btn--x-small"
          aria-expanded={open}
          aria-controls="share-panel"
          onClick={() => setOpen(!open)}
        >
          <span class="kern-label">{words.share}</span>
        </button>
        <Button small kind="tertiary" label={words.save} onClick={sharing.save} />
      </div>
      {open && <SharePanel sharing={sharing} words={words} onClose={() => setOpen(false)} />}
      {sharing.trouble && (
        <TroubleNotice trouble={sharing.trouble} words={words.trouble} onBack={sharing.dismiss} onExample={sharing.reset} />
      )}
      <p class="share-said" role="status">
        {sharing.said}
      </p>
    </>
  );
}
