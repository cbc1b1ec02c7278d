import { useLab, useWords } from "../lab.ts";
import { Button } from "../parts/button.tsx";
import { de } from "./text/de.ts";
import { en } from "./text/en.ts";

/** How far the work is, with a way to stop it and to go on; one line of constant height. */
export function ProgressLine() {
  const { engine } = useLab();
  const words = useWords({ de, en }).progress;
  const { phase, done, total, secondsLeft } = engine.progress.value;
  const said = {
    idle: "",
    preview: words.preview,
    options: words.options(done, total),
    reasons: words.reasons,
    done: words.done(total),
    stopped: words.stopped(done, total),
  }[phase];
  const running = phase === "options" || phase === "reasons" || phase === "preview";
  return (
    <div class="app-progress">
      <progress
        class="kern-progress"
        max={Math.max(1, total)}
        value={phase === "done" ? Math.max(1, total) : done}
        aria-label={said || words.preview}
      />
      <span>
        {said}
        {running && secondsLeft !== null && `, ${words.secondsLeft(secondsLeft)}`}
      </span>
      {running && <Button small kind="tertiary" label={words.stop} onClick={engine.stop} />}
      {phase === "stopped" && <Button small kind="tertiary" label={words.resume} onClick={engine.resume} />}
    </div>
  );
}
