import { readFileSync } from "node:fs";
import { join } from "node:path";
import { packageRoot } from "./package-root.ts";

/** What a run was computed with. */
export interface Software {
  /** Version of this program. */
  readonly version: string;
  readonly node: string;
  /** Operating system and processor, e.g. "linux x64". */
  readonly platform: string;
  /** Exact version of every package the program depends on. */
  readonly packages: Readonly<Record<string, string>>;
}

/** The software of this process; package versions are the exact pins of `package.json`. */
export function software(): Software {
  const { version, dependencies } = JSON.parse(readFileSync(join(packageRoot, "package.json"), "utf8"));
  return { version, node: process.versions.node, platform: `${process.platform} ${process.arch}`, packages: dependencies };
}
