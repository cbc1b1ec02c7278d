import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";
import { fileURLToPath } from "node:url";
import { build, type InlineConfig } from "vite";
import { onePage } from "./one-page.ts";
import { purge } from "./purge.ts";
import { shelfPlugin } from "./shelf-plugin.ts";

/** Folder of the lab, with a slash at its end. */
const root = fileURLToPath(new URL("..", import.meta.url));

/** How Vite sees the lab, for the built file and for development alike. */
export const labConfig: InlineConfig = {
  root,
  configFile: false,
  logLevel: "warn",
  plugins: [shelfPlugin()],
  oxc: { jsx: { runtime: "automatic", importSource: "preact" } },
};

/** Builds the lab as one self-contained page and writes it to `outFile`; gives its size in bytes. Throws InputError where the library is broken. */
export async function buildLab({ outFile }: { readonly outFile: string }): Promise<{ readonly bytes: number }> {
  const made = await build({
    ...labConfig,
    // Said outright: inside a test NODE_ENV would make it a page for development.
    define: { "import.meta.env.DEV": "false", "process.env.NODE_ENV": '"production"' },
    build: {
      write: false,
      target: "es2022",
      cssTarget: ["chrome120", "firefox120"],
      modulePreload: false,
      cssCodeSplit: false,
      rolldownOptions: { input: `${root}main.tsx`, output: { format: "iife", entryFileNames: "lab.js" } },
    },
  });
  const output = (Array.isArray(made) ? made : [made]).flatMap((one) => ("output" in one ? one.output : []));
  const code = output.flatMap((file) => (file.type === "chunk" ? [file.code.trim()] : [])).join("\n");
  const style = output
    .flatMap((file) => (file.type === "asset" && file.fileName.endsWith(".css") ? [String(file.source)] : []))
    .join("\n");
  const markup = readFileSync(`${root}index.html`, "utf8").replace(/<script type="module".*<\/script>/, "<!-- code -->");
  const page = onePage({ markup, style: (await purge(style, markup + code)).trim(), code });
  mkdirSync(dirname(outFile), { recursive: true });
  writeFileSync(outFile, page);
  return { bytes: Buffer.byteLength(page) };
}
