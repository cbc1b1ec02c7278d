import type { Language, Text } from "../../core/language.ts";

/** Where a command writes and in which language. */
export interface Terminal {
  readonly language: Language;
  /** Only what was asked for: no progress, no remarks. */
  readonly quiet: boolean;
  /** Width for tables, characters. */
  readonly width: number;
  /** The text in bold type, where the terminal shows it. */
  readonly bold: (text: string) => string;
  /** One of both languages. */
  say(text: Text): string;
  /** A line on standard output. */
  print(text: string): void;
  /** One JSON document on standard output. */
  json(value: unknown): void;
  /** A line on standard error, unless quiet. */
  remark(text: string): void;
  /** A line on standard error, even when quiet. */
  warn(text: string): void;
}

/** Width where none is known, as in a pipe. */
const plainWidth = 110;

/** Streams and environment of a process, as far as a terminal needs them. */
export interface Surroundings {
  readonly stdout: { readonly isTTY?: boolean; readonly columns?: number; write(text: string): unknown };
  readonly stderr: { write(text: string): unknown };
  readonly env: Readonly<Record<string, string | undefined>>;
}

/** A process as a terminal: bold only where a person looks at it and NO_COLOR is not set, as wide as it says. */
export function openTerminal(language: Language, quiet: boolean, { stdout, stderr, env }: Surroundings): Terminal {
  const coloured = stdout.isTTY === true && !env.NO_COLOR && env.TERM !== "dumb";
  return {
    language,
    quiet,
    width: stdout.columns || Number.parseInt(env.COLUMNS ?? "", 10) || plainWidth,
    bold: (text) => (coloured ? `\u001b[1m${text}\u001b[22m` : text),
    say: (text) => text[language],
    print: (text) => void stdout.write(`${text}\n`),
    json: (value) => void stdout.write(`${JSON.stringify(value, null, 2)}\n`),
    remark: (text) => {
      if (!quiet) stderr.write(`${text}\n`);
    },
    warn: (text) => void stderr.write(`${text}\n`),
  };
}

/** Language of the environment as POSIX ranks its variables: German where it says so, else English. */
export function environmentLanguage(env: Surroundings["env"]): Language {
  return /^de([_.@-]|$)/i.test(env.LC_ALL || env.LC_MESSAGES || env.LANG || "") ? "de" : "en";
}

/** Ends quietly when a reader such as `head` has closed the pipe; other failures of a stream are thrown. */
export function surviveClosedPipes(): void {
  for (const stream of [process.stdout, process.stderr]) {
    stream.on("error", (error: NodeJS.ErrnoException) => {
      if (error.code !== "EPIPE") throw error;
      process.exit();
    });
  }
}
