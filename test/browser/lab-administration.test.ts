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

/** A town that tells what its budget products cost, under a heading that nobody knows; two kinds are hard to tell. */
const products = [
  "bereich_nr;produktbereich_name;teilplan_name;kosten_eur",
  "11;Innere Verwaltung;Zentrale Dienste;2100000",
  "11;Innere Verwaltung;Finanzverwaltung;1400000",
  "11;Innere Verwaltung;Xyz;700000",
  "36;Jugend und Soziales;Jugendhilfe;3500000",
  "36;Jugend und Soziales;Qrs;280000",
  "54;Bauen und Verkehr;Straßen und Brücken;2800000",
  "54;Bauen und Verkehr;Stadtplanung;1400000",
  "54;Bauen und Verkehr;Öffentliches Grün;2100000",
].join("\r\n");

async function opened(width = 1280): Promise<Page> {
  const context = await browser.newContext({ locale: "de-DE", viewport: { width, height: 900 }, reducedMotion: "reduce" });
  const page = await context.newPage();
  page.setDefaultTimeout(10_000);
  await page.goto(address);
  await page.getByRole("button", { name: "1 Verwaltung", exact: true }).click();
  await page.getByRole("heading", { name: "Bild der Verwaltung" }).waitFor();
  return page;
}

/** Lets go of a file over the page, as a file manager would. */
async function drop(page: Page, name: string, text: string): Promise<void> {
  await page.evaluate(
    ([file, content]) => {
      const data = new DataTransfer();
      data.items.add(new File([content], file, { type: "text/csv" }));
      document.body.dispatchEvent(new DragEvent("drop", { dataTransfer: data, bubbles: true, cancelable: true }));
    },
    [name, text] as const,
  );
  await page.getByRole("heading", { name: new RegExp(name) }).waitFor();
}

async function expectNothingForAxe(page: Page): Promise<void> {
  const { violations } = await new AxeBuilder({ page }).include(".administration").analyze();
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target).join(" | ")}`)).toEqual([]);
}

const card = (page: Page, name: string) => page.locator(".administration-card", { hasText: name });
const dezernatOf = (page: Page, name: string) =>
  page
    .locator(".administration-dezernat", { has: card(page, name) })
    .locator("h3")
    .innerText();

test("a table is dropped, mapped, corrected and taken over in six actions, and undone in one", async () => {
  const page = await opened();
  await drop(page, "stadt.csv", products);
  const problem = page.getByRole("alert");
  expect(await problem.innerText()).toContain("Keine Spalte für");
  expect(await problem.innerText()).not.toContain("--column");

  await page.getByLabel("Bedeutung der Spalte „kosten_eur“").selectOption("expense");
  await problem.waitFor({ state: "detached" });
  await page.getByText("Bei 2 Ämtern ist die Art unsicher.").first().waitFor();
  await page.getByLabel("Art: Xyz").selectOption("personnel");
  await page.getByLabel("Art: Qrs").selectOption("sport");
  await expectNothingForAxe(page);
  await page.getByRole("button", { name: "Übernehmen" }).click();

  await page.getByRole("heading", { name: "stadt", exact: true }).waitFor();
  expect(await page.evaluate(() => document.activeElement?.textContent)).toBe("stadt");
  expect(await card(page, "Xyz").innerText()).toContain("Personalamt");
  expect(await card(page, "Xyz").innerText()).not.toContain("vermutet");
  expect(await card(page, "Finanzverwaltung").innerText()).toContain("vermutet");
  // 3.5 million euro at 70,000 a post.
  expect(await card(page, "Jugendhilfe").innerText()).toContain("50 Stellen");

  await page.getByRole("button", { name: "2 Optionen", exact: true }).click();
  await page.getByRole("button", { name: "1 Verwaltung", exact: true }).click();
  expect(await page.getByText("Die Tabelle ist übernommen.").count()).toBe(1);
  await page.keyboard.press("Control+z");
  await page.getByRole("heading", { name: /^Typische Verwaltung/ }).waitFor();
  await page.context().close();
});

test("a column with persons' names is named, left out with one press, and gone", async () => {
  const page = await opened();
  await drop(
    page,
    "namen.csv",
    "Amt;Stellen;Amtsleitung\nHauptamt;30;Muster, Anna\nTiefbauamt;40;Muster, Bert\nJugendamt;50;Muster, Cleo\n",
  );
  await page.getByRole("button", { name: "Spalte „Amtsleitung“ weglassen" }).click();
  await page
    .getByText(/^Gelesen: 3 Ämter/)
    .first()
    .waitFor();
  expect(await page.locator("body").innerText()).not.toContain("Muster");
  expect(await page.evaluate(() => document.activeElement?.textContent)).toContain("namen.csv");
  await page.context().close();
});

test("with the keyboard alone a department moves to another Dezernat and keeps the focus", async () => {
  const page = await opened();
  await page.getByRole("button", { name: /^Umweltamt/ }).focus();
  await page.keyboard.press("Enter");
  await expectNothingForAxe(page);
  const before = await dezernatOf(page, "Umweltamt");
  await page.getByRole("group", { name: "Umweltamt bearbeiten" }).getByLabel("Dezernat").focus();
  await page.keyboard.press("Home");
  await page.waitForFunction(() => document.activeElement?.textContent?.startsWith("Umweltamt"));
  expect(await dezernatOf(page, "Umweltamt")).not.toBe(before);
  const way = page.getByRole("button", { name: "Typisch nach Einwohnerzahl" });
  expect(await way.getAttribute("aria-pressed")).toBe("true");
  await page.keyboard.press("Control+z");
  await expect.poll(() => dezernatOf(page, "Umweltamt")).toBe(before);
  await page.context().close();
});

test("with the pointer a card is dragged, and Escape calls a drag off", async () => {
  const page = await opened();
  await page.getByRole("heading", { name: "Bild der Verwaltung" }).evaluate((heading) => heading.scrollIntoView());
  const from = (await page.getByRole("button", { name: /^Personalamt/ }).boundingBox())!;
  const to = (await page.locator(".administration-dezernat").first().boundingBox())!;
  const drag = async () => {
    await page.mouse.move(from.x + 40, from.y + 10);
    await page.mouse.down();
    await page.mouse.move(from.x, from.y, { steps: 3 });
    await page.mouse.move(to.x + 40, to.y + 60, { steps: 5 });
  };
  const before = await dezernatOf(page, "Personalamt");
  await drag();
  await page.keyboard.press("Escape");
  await page.mouse.up();
  expect(await dezernatOf(page, "Personalamt")).toBe(before);
  await drag();
  await page.mouse.up();
  expect(await dezernatOf(page, "Personalamt")).toBe("Verwaltungsleitung");
  expect(await page.locator(".administration-card--open").count()).toBe(0);
  await page.context().close();
});

test("a large administration is searched, and nothing is cut off at 320 pixels", async () => {
  const page = await opened(320);
  const rows = Array.from(
    { length: 90 },
    (_, i) => `Dezernat ${1 + (i % 9)};Amt für Grundsatzangelegenheiten Nummer ${i};${3 + i}`,
  );
  await drop(page, "gross.csv", ["Dezernat;Amt;Stellen", ...rows].join("\n"));
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
  await page.getByRole("button", { name: "Übernehmen" }).click();
  await page.getByRole("heading", { name: "gross", exact: true }).waitFor();
  await page.getByRole("region", { name: "Bild der Verwaltung" }).getByLabel("Amt suchen").fill("nummer 77");
  await page.getByText("1 von 90 Ämtern").waitFor();
  await page.getByRole("button", { name: /Nummer 77/ }).click();
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
  await page.context().close();
});
