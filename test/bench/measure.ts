/** CPU time of this process, all threads, in nanoseconds that `work` takes. */
export function cpuTime(work: () => void): number {
  const start = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(start);
  return (user + system) * 1000;
}

/** Middle value; of an even number the mean of the two in the middle. */
export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const half = sorted.length >> 1;
  return sorted.length % 2 === 1 ? sorted[half] : (sorted[half - 1] + sorted[half]) / 2;
}

/** "met" or "missed" beside a target, in words. */
export function verdict(met: boolean, target: string): string {
  return `${met ? "met" : "MISSED"} (target ${target})`;
}

/** Prints one line: what, number and unit, remark. */
export function say(what: string, value: number | string, unit = "", remark = ""): void {
  const number = typeof value === "string" ? value : value.toFixed(Math.abs(value) >= 100 ? 0 : Math.abs(value) >= 10 ? 1 : 2);
  process.stdout.write(`  ${what.padEnd(52)} ${number.padStart(9)} ${unit.padEnd(20)} ${remark}`.trimEnd() + "\n");
}

/** Prints the heading of a measurement. */
export function heading(text: string): void {
  process.stdout.write(`\n${text}\n`);
}
