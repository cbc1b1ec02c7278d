import { fileURLToPath } from "node:url";
import { build } from "esbuild";

const root = fileURLToPath(new URL("../../", import.meta.url));

/** The model as one script; `entry` is its TypeScript, with imports relative to the project's root. */
export async function bundle(entry: string, format: "iife" | "esm"): Promise<string> {
  const { outputFiles } = await build({
    stdin: { contents: entry, resolveDir: root, loader: "ts" },
    bundle: true,
    write: false,
    platform: format === "iife" ? "browser" : "neutral",
    mainFields: ["module", "main"],
    external: ["node:fs"],
    target: "es2022",
    format,
    logLevel: "error",
  });
  return outputFiles[0].text;
}
