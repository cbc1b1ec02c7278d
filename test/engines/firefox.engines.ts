import { existsSync } from "node:fs";
import { firefox } from "playwright-core";
import { expect, it } from "vitest";
import { digestsIn } from "./in-browser.ts";
import { digestsHere } from "./plan.ts";

/** Playwright drives only the Firefox it brings itself: `npx playwright-core install firefox`. */
const reason = existsSync(firefox.executablePath()) ? undefined : "Firefox for Playwright is not installed here";

it("a page in Firefox computes the same digests as Node", { timeout: 300_000 }, async (context) => {
  if (reason !== undefined) return context.skip(reason);
  const browser = await firefox.launch();
  try {
    expect(await digestsIn(browser)).toEqual(digestsHere());
  } finally {
    await browser.close();
  }
});
