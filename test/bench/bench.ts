// npm run bench -- [--quick] [--yardstick FILE] [part …]: measures and prints, judges beside targets, fails on none.
import { availableParallelism, cpus } from "node:os";
import { parseArgs } from "node:util";
import { inlineMore } from "../../sim/node/inlining.ts";
import { commonChance } from "./chance.ts";
import { memory } from "./memory.ts";
import { referenceIn } from "./reference.ts";
import { costBySize, type Effort, profile, speedBesideReference, thirdTopic } from "./speed.ts";
import { workers } from "./workers.ts";

const { values, positionals } = parseArgs({
  options: { quick: { type: "boolean", default: false }, yardstick: { type: "string" } },
  allowPositionals: true,
});
const full: Effort = { weeks: 520, repetitions: 5, sizes: [300, 1_000, 3_000, 10_000, 15_000], large: 10_000, worlds: 20 };
const quick: Effort = { weeks: 20, repetitions: 1, sizes: [100, 600], large: 600, worlds: 2 };

inlineMore();
const effort = values.quick ? quick : full;
const reference = referenceIn(values.yardstick ?? process.env.YARDSTICK);
const parts: Readonly<Record<string, () => void | Promise<void>>> = {
  speed: () => speedBesideReference(effort, reference),
  topics: () => thirdTopic(effort),
  sizes: () => costBySize(effort),
  memory: () => memory(effort),
  workers: () => workers(effort, reference),
  processes: () => profile(effort),
  chance: () => commonChance(effort),
};

const chosen = positionals.length > 0 ? positionals : Object.keys(parts);
const unknown = chosen.filter((part) => !(part in parts));
if (unknown.length > 0) {
  process.stderr.write(`no part ${unknown.join(", ")}; parts: ${Object.keys(parts).join(", ")}\n`);
  process.exitCode = 2;
} else {
  process.stdout.write(
    `Node ${process.version}, ${availableParallelism()} × ${cpus()[0]?.model}, reference: ${reference.name}\n`,
  );
  if (values.quick) process.stdout.write("quick: shows that every part runs; too short for its numbers to mean anything\n");
  for (const part of chosen) await parts[part]();
}
