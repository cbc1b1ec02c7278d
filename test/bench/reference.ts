import { spawn } from "node:child_process";
import { fileURLToPath } from "node:url";

/** A loop measured beside the model, each time in a process of its own. */
export interface Reference {
  /** What it is, in a few words. */
  readonly name: string;
  /** CPU time in nanoseconds per agent and week: median of `repetitions` of 520 weeks. */
  cpu(agents: number, repetitions: number): Promise<number>;
  /** The same in time on the clock. */
  clock(agents: number, repetitions: number): Promise<number>;
}

// The loops read performance.now(); this makes it tell the CPU time of the process, so that a busy machine counts neither
// for nor against anybody.
const tellCpuTime = `data:text/javascript,performance.now = () => { const { user, system } = process.cpuUsage(); return (user + system) / 1000; };`;

/**
 * The loop in `file`, a program that takes agents and repetitions and prints JSON with `nsPerAgentWeek`; without a file the
 * reference loop that comes with the program.
 */
export function referenceIn(file: string | undefined): Reference {
  const path = file ?? fileURLToPath(new URL("reference-loop.ts", import.meta.url));
  const measure = async (imports: readonly string[], agents: number, repetitions: number): Promise<number> => {
    const words = [...imports, import.meta.resolve("tsx")].flatMap((url) => ["--import", url]);
    const child = spawn(process.execPath, [...words, path, String(agents), String(repetitions)], {
      stdio: ["ignore", "pipe", "inherit"],
    });
    let out = "";
    child.stdout.setEncoding("utf8").on("data", (text: string) => {
      out += text;
    });
    const code = await new Promise((resolve, reject) => child.on("error", reject).on("close", resolve));
    const ns = code === 0 ? JSON.parse(out).nsPerAgentWeek : Number.NaN;
    if (!(ns > 0)) throw new Error(`${path} ended with ${code} and said: ${out}`);
    return ns;
  };
  return {
    name: file === undefined ? "own reference loop (no --yardstick given)" : "yardstick given",
    cpu: (agents, repetitions) => measure([tellCpuTime], agents, repetitions),
    clock: (agents, repetitions) => measure([], agents, repetitions),
  };
}
