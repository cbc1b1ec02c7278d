import { pathToFileURL } from "node:url";
import { AxeBuilder } from "@axe-core/playwright";
import type { Browser, BrowserContext, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { pages } from "../../viz/lab/state/view.ts";
import { builtLab } from "./built-lab.ts";
import { launchChromium } from "./chromium.ts";
import { smallLink } from "./small-link.ts";

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

/** The lab with an answer that is whole, and what it complained about. */
async function opened(language: "de" | "en") {
  const context: BrowserContext = await browser.newContext({
    locale: language,
    viewport: { width: 1280, height: 900 },
    reducedMotion: "reduce",
  });
  const page = await context.newPage();
  const complaints: string[] = [];
  page.on("console", (message) => ["error", "warning"].includes(message.type()) && complaints.push(message.text()));
  page.on("pageerror", (error) => complaints.push(error.message));
  await page.goto(`${address}${smallLink("project-funding-ends")}`);
  await page.locator(".app-progress", { hasText: language === "de" ? "Fertig" : "Done" }).waitFor({ timeout: 60_000 });
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
  await page.waitForTimeout(150);
}

const widths = [1024, 640, 390, 320];

describe.each(["de", "en"] as const)("every view in %s", (language) => {
  let lab: Awaited<ReturnType<typeof opened>>;
  beforeAll(async () => {
    lab = await opened(language);
  });
  afterAll(async () => lab?.close());

  test.each(["light", "dark"] as const)(
    "has nothing for axe to find (%s)",
    async (theme) => {
      const { page, complaints } = lab;
      const now = await page.getAttribute("html", "data-kern-theme");
      if (now !== theme) await page.getByRole("button", { name: /^(Dunkel|Hell|Dark|Light)$/ }).click();
      expect(await page.getAttribute("html", "data-kern-theme")).toBe(theme);
      // Figures look the same in both themes: their insides are looked at once.
      const axe = () => (theme === "light" ? new AxeBuilder({ page }) : new AxeBuilder({ page }).exclude("svg g"));
      for (const [p, name] of names[language].entries()) {
        await go(page, name);
        const { violations } = await axe().analyze();
        const told = violations.map(
          ({ id, nodes }) =>
            `${pages[p]}: ${id}: ${nodes
              .map(({ target }) => target)
              .slice(0, 3)
              .join(" | ")}`,
        );
        expect.soft(told).toEqual([]);
      }
      expect(complaints).toEqual([]);
    },
    120_000,
  );

  // 640 px is what 200 % zoom leaves of 1,280.
  test.each(widths)(
    "is cut off nowhere at %i px",
    async (width) => {
      const { page } = lab;
      await page.setViewportSize({ width, height: 900 });
      for (const [p, name] of names[language].entries()) {
        await go(page, name);
        expect.soft((await page.evaluate(cutOff)).map((one) => `${pages[p]}: ${one}`)).toEqual([]);
      }
    },
    120_000,
  );
});
