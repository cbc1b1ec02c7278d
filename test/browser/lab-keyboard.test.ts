import { readFileSync } from "node:fs";
import { pathToFileURL } from "node:url";
import type { Browser } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { builtLab } from "./built-lab.ts";
import { launchChromium } from "./chromium.ts";
import { tabTo } from "./keyboard.ts";
import { smallLink } from "./small-link.ts";

let browser: Browser;
let address: string;

beforeAll(async () => {
  address = pathToFileURL(await builtLab()).href;
  browser = await launchChromium();
}, 180_000);
afterAll(async () => browser?.close());

describe("with the keyboard alone", () => {
  test("a city is chosen, an instrument added, the comparison read, exported and printed", async () => {
    const page = await browser.newPage({ locale: "en", acceptDownloads: true });
    await page.addInitScript(() => {
      window.print = () => document.documentElement.setAttribute("data-printed", "yes");
    });
    const base = smallLink("climate-mayor");
    await page.goto(address + base);
    await page.locator(".app-progress", { hasText: "Done" }).waitFor({ timeout: 60_000 });
    const press = page.keyboard.press.bind(page.keyboard);

    await tabTo(page, /^1 Administration$/);
    await press("Enter");
    await tabTo(page, /^Inhabitants/);
    await press("Control+A");
    await page.keyboard.type("12000");
    await press("Enter");
    await page
      .locator("h2", { hasText: /12,000/ })
      .first()
      .waitFor();

    await tabTo(page, /^2 Options$/, 400);
    await press("Enter");
    await tabTo(page, /^Add an instrument to B$/);
    await press("Enter");
    await tabTo(page, /^Learning/);
    await press("Enter");
    const adds = page.getByRole("button", { name: /^Add to B: .*(training|courses)/i }).first();
    await adds.waitFor();
    await tabTo(page, /^Add to B: .*(training|courses)/i);
    await press("Enter");

    await tabTo(page, /^3 Comparison$/, 400);
    await press("Enter");
    await page.locator(".app-progress", { hasText: "Done" }).waitFor({ timeout: 60_000 });
    await tabTo(page, /^Save CSV/);
    const [download] = await Promise.all([page.waitForEvent("download"), press("Enter")]);
    expect(readFileSync(await download.path(), "utf8")).toMatch(/No forecast|stylised/i);

    await tabTo(page, /^4 Council paper$/, 400);
    await press("Enter");
    await tabTo(page, /^Print or save as PDF$/);
    await press("Enter");
    expect(await page.getAttribute("html", "data-printed")).toBe("yes");
    await page.close();
  }, 120_000);
});
