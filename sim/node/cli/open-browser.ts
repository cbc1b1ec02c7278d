import { spawn } from "node:child_process";

/** Program and words that open a file in the browser of a system (`process.platform`). */
export function openerOf(platform: string, file: string): readonly [program: string, words: readonly string[]] {
  if (platform === "darwin") return ["open", [file]];
  if (platform === "win32") return ["explorer.exe", [file]];
  return ["xdg-open", [file]];
}

/** How long a program that opens files may take to say that it cannot, milliseconds. */
const patience = 3000;

/** Opens a file in the system's browser; false where there is none. The browser lives on when this program ends. */
export function openInBrowser(file: string, platform: string = process.platform): Promise<boolean> {
  const [program, words] = openerOf(platform, file);
  return new Promise((resolve) => {
    const child = spawn(program, words, { detached: true, stdio: "ignore" });
    const timer = setTimeout(() => end(true), patience);
    const end = (opened: boolean): void => {
      clearTimeout(timer);
      child.unref();
      resolve(opened);
    };
    child.on("error", () => end(false));
    // The Explorer ends with 1 even when all is well.
    child.on("exit", (code) => end(code === 0 || platform === "win32"));
  });
}
