import { pathToFileURL } from "node:url";
import { AxeBuilder } from "@axe-core/playwright";
import type { Browser, BrowserContext, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { pages } from "../../viz/lab/state/view.ts";
import { builtLab } from "./built-lab.ts";
import { launchChromium } from "./chromium.ts";

let browser: Browser;
let address: string;

beforeAll(async () => {
  address = pathToFileURL(await builtLab()).href;
  browser = await launchChromium();
}, 180_000);
afterAll(async () => browser?.close());

const names = {
  de: ["Querschnitt", "1 Verwaltung", "2 Optionen", "3 Vergleich", "4 Vorlage", "Barrierefreiheit", "Datenschutz", "Hilfe"],
  en: ["Querschnitt", "1 Administration", "2 Options", "3 Comparison", "4 Council paper", "Accessibility", "Privacy", "Help"],
} as const;

/** The lab with an answer to compare, and what it complained about. */
async function opened(language: "de" | "en", theme: "light" | "dark", width: number, scale = 1) {
  const context: BrowserContext = await browser.newContext({
    locale: language,
    colorScheme: theme,
    viewport: { width, height: 900 },
    deviceScaleFactor: scale,
    reducedMotion: "reduce",
  });
  const page = await context.newPage();
  const complaints: string[] = [];
  page.on("console", (message) => ["error", "warning"].includes(message.type()) && complaints.push(message.text()));
  page.on("pageerror", (error) => complaints.push(error.message));
  await page.goto(address);
  await page.locator(".app-question-card").nth(2).click();
  await page.locator("figure svg, .comparison-figure svg").first().waitFor();
  return { page, complaints, close: () => context.close() };
}

/** What sticks out of the page sideways, or is cut off inside its box, by class name and text. */
function cutOff(): string[] {
  const found: string[] = [];
  const limit = document.documentElement.clientWidth + 1;
  if (document.documentElement.scrollWidth > limit) found.push(`page is ${document.documentElement.scrollWidth} wide`);
  for (const element of document.querySelectorAll<HTMLElement>("body *")) {
    if (element.closest("svg, .parts-scroll, .visually-hidden, [hidden]") || element.getClientRects().length === 0) continue;
    const style = getComputedStyle(element);
    if (style.position === "absolute" && style.clipPath !== "none") continue;
    const { right, left, width } = element.getBoundingClientRect();
    if (width > 0 && (right > limit || left < -1)) found.push(`${element.className}: ${element.textContent?.slice(0, 40)}`);
    const hides = style.overflowX === "hidden" || style.overflowX === "clip";
    if (hides && element.scrollWidth > element.clientWidth + 1)
      found.push(`cut: ${element.className}: ${element.textContent?.slice(0, 40)}`);
  }
  return found;
}

async function go(page: Page, name: string) {
  await page.getByRole("button", { name, exact: true }).first().click();
  await page.waitForTimeout(50);
}

describe.each(["de", "en"] as const)("every view in %s", (language) => {
  test.each(["light", "dark"] as const)("has nothing for axe to find (%s)", async (theme) => {
    const { page, complaints, close } = await opened(language, theme, 1280);
    for (const [p, name] of names[language].entries()) {
      await go(page, name);
      const { violations } = await new AxeBuilder({ page }).analyze();
      const told = violations.map(
        ({ id, nodes }) =>
          `${pages[p]}: ${id}: ${nodes
            .map(({ target }) => target)
            .slice(0, 3)
            .join(" | ")}`,
      );
      expect(told).toEqual([]);
    }
    expect(complaints).toEqual([]);
    await close();
  });

  test.each([
    ["320 px", 320, 1],
    ["200 % zoom of 1280 px", 640, 2],
    ["1024 px", 1024, 1],
  ])("is cut off nowhere at %s", async (_, width, scale) => {
    const { page, close } = await opened(language, "light", width, scale);
    for (const [p, name] of names[language].entries()) {
      await go(page, name);
      expect((await page.evaluate(cutOff)).map((one) => `${pages[p]}: ${one}`)).toEqual([]);
    }
    await close();
  });
});
