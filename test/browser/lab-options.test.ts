import { pathToFileURL } from "node:url";
import { AxeBuilder } from "@axe-core/playwright";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { builtLab } from "./built-lab.ts";
import { launchChromium } from "./chromium.ts";

let browser: Browser;
let address: string;

beforeAll(async () => {
  address = pathToFileURL(await builtLab()).href;
  browser = await launchChromium();
}, 180_000);
afterAll(async () => browser?.close());

async function opened(width = 1280): Promise<Page> {
  const context = await browser.newContext({ locale: "de-DE", viewport: { width, height: 900 }, reducedMotion: "reduce" });
  const page = await context.newPage();
  await page.goto(address);
  await page.getByRole("button", { name: "2 Optionen", exact: true }).click();
  await page.getByRole("heading", { name: "Optionen", exact: true }).waitFor();
  return page;
}

async function expectNothingForAxe(page: Page): Promise<void> {
  const { violations } = await new AxeBuilder({ page }).include(".options-page").analyze();
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target).join(" | ")}`)).toEqual([]);
}

const column = (page: Page, letter: string) =>
  page.locator(".options-option", { has: page.locator(".options-letter", { hasText: letter }) });
const lines = (page: Page, letter: string) => column(page, letter).locator(".options-head").allInnerTexts();
const focused = (page: Page) => page.evaluate(() => document.activeElement?.textContent ?? "");

/** Presses the button as a keyboard does. */
async function press(page: Page, within: ReturnType<Page["locator"]>, name: string | RegExp): Promise<void> {
  await within.getByRole("button", { name, exact: true }).first().focus();
  await page.keyboard.press("Enter");
}

test("with the keyboard alone an option is copied, named, given an instrument, moved in time, removed, and all of it undone", async () => {
  const page = await opened();
  const before = await page.locator(".options-columns").innerText();

  await press(page, column(page, "A"), "Kopieren");
  await press(page, column(page, "B"), "Umbenennen");
  await page.keyboard.press("Control+A");
  await page.keyboard.type("Mit Stabsstelle");
  await press(page, column(page, "B"), "Fertig");
  await page.waitForFunction(() => document.activeElement?.textContent === "Umbenennen");
  expect(await column(page, "B").locator("h3").innerText()).toContain("Mit Stabsstelle");

  await press(page, column(page, "B"), "Instrument zu B hinzufügen");
  expect(await focused(page)).toBe("Katalog der Instrumente");
  await page.keyboard.press("Tab");
  await page.keyboard.press("Tab");
  await page.keyboard.type("kleines team außerhalb");
  await press(page, page.locator(".options-catalogue"), /^Zu B hinzufügen: Stabsstelle/);
  expect(await lines(page, "A")).toEqual([]);
  expect((await lines(page, "B")).join()).toContain("2 Stellen, bei der Stellvertretung, ab Jahr\u00A02");
  await expectNothingForAxe(page);

  await column(page, "B").getByRole("slider", { name: "Vollzeitstellen" }).focus();
  await page.keyboard.press("ArrowRight");
  await page.keyboard.press("ArrowRight");
  expect((await lines(page, "B")).join()).toContain("3 Stellen");

  const start = page.getByRole("slider", { name: /^Beginn: Stabsstelle/ });
  await start.focus();
  await page.keyboard.press("ArrowRight");
  expect(await start.getAttribute("aria-valuetext")).toBe("ab Jahr\u00A02, Monat\u00A02");
  await page.keyboard.press("Shift+ArrowRight");
  await page.keyboard.press("ArrowLeft");
  expect(await start.getAttribute("aria-valuetext")).toBe("ab Jahr\u00A03");
  expect(await start.getAttribute("aria-valuenow")).toBe("104");
  expect((await lines(page, "B")).join()).toContain("ab Jahr\u00A03");

  await press(page, column(page, "B"), "Entfernen");
  expect(await column(page, "B").count()).toBe(0);
  expect(await focused(page)).toBe("Was die Optionen unterscheidet");
  const undo = page.getByRole("button", { name: "Rückgängig" });
  let steps = 0;
  while (await undo.isEnabled()) {
    await page.keyboard.press("Control+z");
    steps++;
  }
  // Copied, named, added, two and three keys, removed: typing a name is one step.
  expect(steps).toBe(9);
  expect(await page.locator(".options-columns").innerText()).toBe(before);
  await page.context().close();
});

test("with the pointer an instrument is dropped onto an option and its bar dragged; what all share changes in all", async () => {
  const page = await opened();
  await page.getByRole("button", { name: "Mit „Projektförderung läuft aus“ beginnen" }).click();
  await page.locator(".options-group", { hasText: "Stellen:" }).locator("summary").click();
  const entry = page.locator(".options-entry", { hasText: "Freigestellte Stelle im Amt" }).locator("h3");
  await entry.hover();
  await page.mouse.down();
  const at = (await entry.boundingBox())!;
  await page.mouse.move(at.x + 30, at.y - 20, { steps: 3 });
  const place = page.locator(".options-drop-place", { has: page.locator(".options-letter", { hasText: "B" }) });
  await place.waitFor();
  const to = (await place.boundingBox())!;
  await page.mouse.move(to.x + to.width / 2, to.y + to.height / 2, { steps: 4 });
  await page.mouse.up();
  expect((await lines(page, "B")).join()).toContain("Freigestellte Stelle im Amt");

  const start = page.getByRole("slider", { name: /^Beginn: Freigestellte Stelle/ });
  await start.scrollIntoViewIfNeeded();
  const placed = await start.getAttribute("aria-valuenow");
  const track = (await page.locator(".options-track-inner").first().boundingBox())!;
  const grip = (await start.boundingBox())!;
  await page.mouse.move(grip.x + grip.width / 2, grip.y + grip.height / 2);
  await page.mouse.down();
  await page.mouse.move(track.x + track.width / 2, grip.y + 5, { steps: 6 });
  await page.mouse.up();
  const weeks = Number(await start.getAttribute("aria-valuemax")) + 4;
  expect(Math.abs(Number(await start.getAttribute("aria-valuenow")) - weeks / 2)).toBeLessThanOrEqual(8);
  await page.keyboard.press("Control+z");
  expect(await start.getAttribute("aria-valuenow")).toBe(placed);

  const shared = page.locator(".options-common section").first();
  const told = await shared.locator(".options-head").first().innerText();
  await shared.locator(".options-head").first().click();
  await shared.getByLabel("Läuft bis zum Schluss").uncheck();
  expect(await shared.locator(".options-head").first().innerText()).not.toBe(told);
  await shared.getByRole("button", { name: "nur in B" }).click();
  await column(page, "B").getByLabel("Läuft bis zum Schluss").check();
  expect((await lines(page, "B")).join()).toContain("bis zum Schluss statt");
  await expectNothingForAxe(page);
  await page.context().close();
});

test("at 320 pixels nothing is cut off, and dark and English look as well as light and German to axe", async () => {
  const page = await opened(320);
  await page.getByRole("button", { name: "Mit „Klimabürgermeister*in“ beginnen" }).click();
  await page.locator(".options-head").nth(2).click();
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
  await page.getByRole("button", { name: "Dunkel" }).click();
  await page.getByRole("button", { name: "English" }).click();
  await page.getByRole("heading", { name: "Options", exact: true }).waitFor();
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
  await expectNothingForAxe(page);
  await page.context().close();
});
