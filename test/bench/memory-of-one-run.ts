// Runs the full model once, alone in its process, and prints the memory it took as JSON.
import { buildWorld } from "../../sim/model/build.ts";
import { resultOf, simulate } from "../../sim/model/simulate.ts";
import { processes } from "../../sim/model/week.ts";
import { fullRun } from "./city.ts";

const [staff, weeks] = process.argv.slice(2, 4).map(Number);
const input = fullRun(staff, 2, weeks, 1);
const before = process.memoryUsage().rss;
const world = buildWorld(input);
const { bytes } = world;
simulate(world, processes);
const { length } = resultOf(world).log;
const peak = process.resourceUsage().maxRSS * 1024;
process.stdout.write(`${JSON.stringify({ staff: world.staff, before, peak, columnBytes: bytes, cases: length })}\n`);
