import { execFileSync } from "node:child_process";
import { existsSync, mkdirSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

/** A JavaScript engine that comes as a package with one program in it. */
export interface Engine {
  readonly title: string;
  /** npm package for this machine, with version. */
  readonly package: string;
  /** Path of the program inside the package. */
  readonly program: string;
}

const windows = process.platform === "win32";
const platform = windows ? "win" : process.platform;
const node = `node-${platform}-${process.arch}`;
const bun = `@oven/bun-${windows ? "windows" : process.platform}-${process.arch === "arm64" ? "aarch64" : process.arch}`;

/** Node 20, 22 and 24 (V8 of three ages), and Bun, whose engine is Safari's. */
export const engines: readonly Engine[] = [
  ...["20", "22", "24"].map((version) => ({
    title: `Node ${version}`,
    package: `${node}@${version}`,
    program: join(node, "bin", windows ? "node.exe" : "node"),
  })),
  { title: "Bun (JavaScriptCore)", package: `${bun}@1.4.4`, program: join(bun, "bin", windows ? "bun.exe" : "bun") },
];

const cache = fileURLToPath(new URL("../../node_modules/.cache/querschnitt-engines/", import.meta.url));

/** Installs the engine into a folder of its own beside the packages, once, and gives the program's path. */
export function installed(engine: Engine): string {
  const folder = join(cache, engine.package.replace(/[^a-z0-9.-]/gi, "_"));
  const program = join(folder, "node_modules", engine.program);
  if (!existsSync(program)) {
    mkdirSync(folder, { recursive: true });
    const npm = ["install", "--prefix", folder, "--no-save", "--no-audit", "--no-fund", "--ignore-scripts", engine.package];
    execFileSync("npm", npm, { stdio: ["ignore", "ignore", "pipe"], shell: windows });
  }
  return program;
}
