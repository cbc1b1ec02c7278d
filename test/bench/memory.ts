import { spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";
import { heading, say, verdict } from "./measure.ts";
import type { Effort } from "./speed.ts";

/** Memory of one run, alone in a process. */
export function memory({ weeks, large }: Effort): void {
  heading(`Memory: ${large} staff, two topics, ${weeks} weeks`);
  const program = fileURLToPath(new URL("memory-of-one-run.ts", import.meta.url));
  const words = ["--import", import.meta.resolve("tsx"), program, String(large), String(weeks)];
  const { stdout, stderr, status } = spawnSync(process.execPath, words, { encoding: "utf8" });
  if (status !== 0) throw new Error(stderr);
  const { staff, before, peak, columnBytes, cases } = JSON.parse(stdout);
  const mega = (bytes: number) => bytes / 1e6;
  say("process before the run, with Node and libraries", mega(before), "MB");
  say("process at its largest", mega(peak), "MB", verdict(mega(peak) <= 300, "300 MB"));
  say("columns of the city", columnBytes / staff, "bytes / agent");
  say("everything the run added", (peak - before) / staff, "bytes / agent", `with ${cases} cases logged`);
}
