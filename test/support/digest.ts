import { createHash, type Hash } from "node:crypto";
import type { RunResult } from "../../sim/model/result.ts";

/** Hash over every bit of a result or a part of it: equal only if all numbers are equal, −0 apart from 0. */
export function digestOf(result: RunResult | Partial<RunResult>): string {
  const hash = createHash("sha1");
  put(hash, "", result);
  return hash.digest("hex");
}

function put(hash: Hash, name: string, value: unknown): void {
  hash.update(`${name}:`);
  if (ArrayBuffer.isView(value)) hash.update(new Uint8Array(value.buffer, value.byteOffset, value.byteLength));
  else if (typeof value === "number") hash.update(Object.is(value, -0) ? "-0" : String(value));
  else if (typeof value === "string") hash.update(value);
  else for (const [key, inner] of Object.entries(value as object)) put(hash, key, inner);
}
