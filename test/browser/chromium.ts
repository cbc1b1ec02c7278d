import { spawnSync } from "node:child_process";
import { randomUUID } from "node:crypto";
import { createReadStream, createWriteStream, existsSync, mkdirSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { pipeline } from "node:stream/promises";
import { fileURLToPath } from "node:url";
import { createBrotliDecompress } from "node:zlib";
import { type Browser, chromium } from "playwright-core";

const { resolve } = createRequire(import.meta.url);
const packed = join(dirname(resolve("@sparticuz/chromium")), "..", "..", "bin", "chromium.br");
const fonts = dirname(resolve("dejavu-fonts-ttf/ttf/DejaVuSans.ttf"));

/** Private to this checkout and gone with its packages; the name changes with the packed version. */
const folder = fileURLToPath(new URL("../../node_modules/.cache/querschnitt-chromium-147.0.0", import.meta.url));

const args = [
  "--headless",
  "--no-sandbox",
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];

/**
 * A headless Chromium from npm alone, with DejaVu as its only fonts, so that text is as wide on every machine. The caller
 * closes it. Test files running at the same time may all call this. Throws, naming the Debian packages to install, when
 * system libraries are missing.
 */
export async function launchChromium(): Promise<Browser> {
  mkdirSync(folder, { recursive: true });
  const executablePath = await place("chromium", 0o700, (path, mode) =>
    pipeline(createReadStream(packed), createBrotliDecompress(), createWriteStream(path, { mode })),
  );
  const fontConfiguration = await place("fonts.conf", 0o600, async (path, mode) => writeFileSync(path, fontsXml(), { mode }));
  requireLibraries(executablePath);
  return chromium.launch({ executablePath, args, env: { ...process.env, FONTCONFIG_FILE: fontConfiguration } });
}

/** The file `name` in the folder: written under a name of its own and moved into place whole, unless it is there already. */
async function place(name: string, mode: number, write: (path: string, mode: number) => Promise<void>): Promise<string> {
  const path = join(folder, name);
  if (existsSync(path)) return path;
  const own = `${path}.${randomUUID()}.tmp`;
  try {
    await write(own, mode);
    renameSync(own, path);
  } finally {
    rmSync(own, { force: true });
  }
  return path;
}

/** DejaVu Sans and Mono alone; everything else asked for falls back to DejaVu Sans. */
function fontsXml(): string {
  const rejected = ["Serif", "Condensed", "ExtraLight", "MathTeX"].map((style) => `<glob>*${style}*</glob>`).join("");
  return (
    '<?xml version="1.0"?><!DOCTYPE fontconfig SYSTEM "fonts.dtd"><fontconfig>' +
    `<dir>${fonts}</dir><cachedir>${folder}</cachedir><selectfont><rejectfont>${rejected}</rejectfont></selectfont></fontconfig>\n`
  );
}

function requireLibraries(executable: string): void {
  const { stdout } = spawnSync("ldd", [executable], { encoding: "utf8" });
  const missing = (stdout ?? "")
    .split("\n")
    .filter((line) => line.includes("not found"))
    .map((line) => line.trim().split(" ")[0]);
  if (missing.length === 0) return;
  throw new Error(
    `Chromium needs system libraries that are missing here: ${missing.join(", ")}. ` +
      "On Debian or Ubuntu: apt-get install -y libnss3 libnspr4 libexpat1",
  );
}
