import type { Browser } from "playwright-core";
import { afterAll, beforeAll, expect, it } from "vitest";
import { launchChromium } from "../browser/chromium.ts";
import { digestsIn } from "./in-browser.ts";
import { digestsHere } from "./plan.ts";

let browser: Browser;
beforeAll(async () => {
  browser = await launchChromium();
}, 120_000);
afterAll(() => browser?.close());

it("a page in Chromium computes the same digests as Node", { timeout: 120_000 }, async () => {
  expect(await digestsIn(browser)).toEqual(digestsHere());
});
