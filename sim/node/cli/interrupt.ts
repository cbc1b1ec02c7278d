/** Exit code after an interruption, 128 + the number of SIGINT. */
export const interrupted = 130;

/**
 * A signal that aborts at the first Ctrl-C, when `announce` is called; a second Ctrl-C ends the process at once. `release`
 * gives Ctrl-C its usual meaning back.
 */
export function listenForInterrupt(announce: () => void): { readonly signal: AbortSignal; release(): void } {
  const controller = new AbortController();
  const hear = () => {
    if (controller.signal.aborted) process.exit(interrupted);
    controller.abort();
    announce();
  };
  process.on("SIGINT", hear);
  return { signal: controller.signal, release: () => void process.off("SIGINT", hear) };
}
