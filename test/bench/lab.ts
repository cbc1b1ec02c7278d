// npm run bench:lab -- [steps]: opens the built lab in Chromium and measures what its users wait for; prints, judges nothing.
import { cpus } from "node:os";
import { pathToFileURL } from "node:url";
import type { Page } from "playwright-core";
import { loadLibrary, shelfOf } from "../../sim/node/library.ts";
import type { Inquiry } from "../../sim/study/inquiry/inquiry.ts";
import { inquiryOf } from "../../sim/study/inquiry/inquiry-of-scenario.ts";
import { linkOf } from "../../sim/study/inquiry/link.ts";
import { builtLab } from "../browser/built-lab.ts";
import { launchChromium } from "../browser/chromium.ts";
import { LabClock } from "./lab-clock.ts";
import { heading, median, say } from "./measure.ts";

const steps = Number(process.argv[2] ?? 20);
const shelf = shelfOf(loadLibrary());

/** About 1,000 staff, ten years, three topics, 30 sets of assumptions, two options. */
function inquiry(): Inquiry {
  const whole = inquiryOf(shelf.scenario("climate-mayor"));
  return {
    ...whole,
    organisation: { kind: "typical", inhabitants: 50_000 },
    weeks: 520,
    compareFrom: 52,
    worlds: 30,
    options: whole.options.slice(0, 2),
  };
}

/** The value that a share of the values do not exceed. */
function quantile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? Number.NaN;
}

async function firstResult(page: Page, address: string): Promise<number> {
  await page.goto("about:blank");
  const start = performance.now();
  await page.goto(address);
  await page.locator(".app-start svg").first().waitFor({ timeout: 120_000 });
  return performance.now() - start;
}

const address = pathToFileURL(await builtLab()).href;
const browser = await launchChromium();
try {
  const context = await browser.newContext({ locale: "en", viewport: { width: 1440, height: 900 }, reducedMotion: "reduce" });
  const page = await context.newPage();
  page.setDefaultTimeout(600_000);
  process.stdout.write(`Chromium ${browser.version()}, ${cpus().length} × ${cpus()[0]?.model}\n`);

  heading("Opening the file from disk");
  const opened: number[] = [];
  for (let i = 0; i < 3; i++) opened.push(await firstResult(page, address));
  say("first result, with its picture", median(opened), "ms", "target 2,000 ms");

  heading("1,000 staff, ten years, three topics: one step of a slider, then all is left to run");
  const clock = await LabClock.open(page, `${address}${linkOf(inquiry(), { page: "options", language: "en" }, shelf)}`);
  say("the first answer of two options in 30 sets of assumptions", (await clock.answer()) / 1000, "s");
  await clock.rest();
  const single = [];
  for (let i = 0; i < Math.max(3, Math.round(steps / 4)); i++) single.push(await clock.step());
  say("to the first repainted preview, median", median(single.map(({ first }) => first)), "ms");
  say(
    "to the first repainted preview, 95 of 100",
    quantile(
      single.map(({ first }) => first),
      0.95,
    ),
    "ms",
    "target 100 ms",
  );
  say("to the whole preview, median", median(single.map(({ whole }) => whole)), "ms");
  say("to the answer of 30 sets of assumptions, median", median(single.map(({ answer }) => answer)) / 1000, "s", "target 3 s");
  say("to reasons and digest, median", median(single.map(({ done }) => done)) / 1000, "s");

  heading(`The same, ${steps} steps one after the other as a held key makes them`);
  const drag = await clock.drag(steps, 33);
  say("between two repainted previews, median", median(drag.between), "ms");
  say("between two repainted previews, 95 of 100", quantile(drag.between, 0.95), "ms");
  say("from the last step to the whole preview", drag.whole, "ms");
  say("longest time in which the page heard nothing", drag.longest, "ms");
} finally {
  await browser.close();
}
