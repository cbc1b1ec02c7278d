import { spawn } from "node:child_process";
import { fileURLToPath } from "node:url";

/** What a call of the command line left behind. */
export interface Ended {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}

export const root = fileURLToPath(new URL("../../", import.meta.url));
const launcher = fileURLToPath(new URL("../../sim/node/cli/querschnitt.mjs", import.meta.url));

/** Settings of the process; the language is English unless `env` says otherwise. */
export interface Setting {
  readonly cwd?: string;
  readonly env?: Readonly<Record<string, string>>;
  /** Sends Ctrl-C once this holds; asked twenty times a second. */
  readonly interruptWhen?: () => boolean;
}

/** Runs the command line as a process of its own, as a user does. */
export function querschnitt(words: readonly string[], setting: Setting = {}): Promise<Ended> {
  const { LC_ALL: _a, LC_MESSAGES: _m, NO_COLOR: _n, ...env } = process.env;
  const child = spawn(process.execPath, [launcher, ...words], {
    cwd: setting.cwd ?? root,
    env: { ...env, LANG: "C.UTF-8", COLUMNS: "120", ...setting.env },
    stdio: ["ignore", "pipe", "pipe"],
  });
  let out = "";
  let err = "";
  child.stdout.setEncoding("utf8").on("data", (text: string) => {
    out += text;
  });
  child.stderr.setEncoding("utf8").on("data", (text: string) => {
    err += text;
  });
  const { interruptWhen } = setting;
  const timer = interruptWhen && setInterval(() => interruptWhen() && child.kill("SIGINT") && clearInterval(timer), 50);
  return new Promise((resolve, reject) => {
    child.on("error", reject);
    child.on("close", (code) => {
      clearInterval(timer);
      resolve({ code, out, err });
    });
  });
}
