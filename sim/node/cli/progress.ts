import { SingleBar } from "cli-progress";
import type { Text } from "../../core/language.ts";
import type { Progress } from "../store/ensemble.ts";
import type { Terminal } from "./terminal.ts";

/** Shows how far runs are, on standard error. */
export interface ProgressDisplay {
  /** `what` names the kind of work. */
  show(progress: Progress, what: Text): void;
  stop(): void;
}

/** Seconds between two lines where standard error is no terminal. */
const secondsBetweenLines = 30;

/** A bar on a terminal, a line now and then elsewhere, nothing when quiet. */
export function openProgress(terminal: Terminal): ProgressDisplay {
  if (terminal.quiet) return { show() {}, stop() {} };
  return process.stderr.isTTY ? bar(terminal) : lines(terminal);
}

function bar(terminal: Terminal): ProgressDisplay {
  const display = new SingleBar({
    format: "{bar} {value}/{total} {what} {left}",
    stream: process.stderr,
    barCompleteChar: "━",
    barIncompleteChar: "·",
    barsize: 30,
    hideCursor: true,
    clearOnComplete: true,
    gracefulExit: false,
  });
  let started = false;
  return {
    show({ done, total, secondsLeft }, text) {
      const what = terminal.say(text);
      const left = secondsLeft === null || done === total ? "" : timeLeft(secondsLeft, terminal);
      if (!started) display.start(total, done, { left, what });
      display.setTotal(total);
      display.update(done, { left, what });
      started = true;
    },
    stop: () => display.stop(),
  };
}

function lines(terminal: Terminal): ProgressDisplay {
  let last = performance.now();
  return {
    show({ done, total, secondsLeft }, what) {
      if (secondsLeft === null || done === total || performance.now() - last < secondsBetweenLines * 1000) return;
      last = performance.now();
      const of = terminal.say({ de: "von", en: "of" });
      terminal.remark(`${terminal.say(what)}: ${done} ${of} ${total}, ${timeLeft(secondsLeft, terminal)}`);
    },
    stop() {},
  };
}

/** A rough remaining time: seconds up to a minute and a half, then minutes. */
function timeLeft(seconds: number, terminal: Terminal): string {
  const amount = seconds < 90 ? `${Math.ceil(seconds)} s` : `${Math.round(seconds / 60)} min`;
  return terminal.say({ de: `noch etwa ${amount}`, en: `about ${amount} left` });
}
