import { listenForInterrupt } from "./interrupt.ts";
import { openProgress, type ProgressDisplay } from "./progress.ts";
import type { Terminal } from "./terminal.ts";

/** Long work on a terminal: how far it is, and whether Ctrl-C was heard. */
export interface WorkUnderWay {
  readonly progress: ProgressDisplay;
  readonly signal: AbortSignal;
  /** Takes the progress away and gives Ctrl-C its usual meaning back. */
  end(): void;
}

/** Begins long work; the first Ctrl-C says what becomes of what is under way. */
export function beginWork(terminal: Terminal): WorkUnderWay {
  const progress = openProgress(terminal);
  const interrupt = listenForInterrupt(() => {
    progress.stop();
    terminal.remark(
      terminal.say({
        de: "Unterbrochen. Angefangene Läufe werden noch beendet; noch einmal Strg-C bricht sofort ab.",
        en: "Interrupted. Runs under way are still finished; Ctrl-C once more stops at once.",
      }),
    );
  });
  return {
    progress,
    signal: interrupt.signal,
    end() {
      progress.stop();
      interrupt.release();
    },
  };
}
