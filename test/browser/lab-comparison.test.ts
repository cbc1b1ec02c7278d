import { readFileSync } from "node:fs";
import { pathToFileURL } from "node:url";
import { AxeBuilder } from "@axe-core/playwright";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { loadLibrary, shelfOf } from "../../sim/node/library.ts";
import { inquiryOf } from "../../sim/study/inquiry/inquiry-of-scenario.ts";
import { linkOf } from "../../sim/study/inquiry/link.ts";
import { builtLab } from "./built-lab.ts";
import { launchChromium } from "./chromium.ts";

let browser: Browser;
let page: Page;

/** A small town, two options, two sets of assumptions: enough to look at, and soon done. */
function smallLink(): string {
  const shelf = shelfOf(loadLibrary());
  const whole = inquiryOf(shelf.scenario("climate-mayor"), { worlds: 2, ensemble: "ranges" });
  const inquiry = {
    ...whole,
    organisation: { kind: "typical", inhabitants: 8000 } as const,
    weeks: 156,
    compareFrom: 52,
    options: [whole.options[0], whole.options[2]],
  };
  return linkOf(inquiry, { page: "comparison", language: "de" }, shelf)!;
}

beforeAll(async () => {
  const address = pathToFileURL(await builtLab()).href + smallLink();
  browser = await launchChromium();
  const context = await browser.newContext({
    locale: "de-DE",
    viewport: { width: 1440, height: 900 },
    reducedMotion: "reduce",
    acceptDownloads: true,
  });
  page = await context.newPage();
  page.setDefaultTimeout(15_000);
  await page.goto(address);
  await page.getByText("Aus allen 2 Annahmensätzen.").waitFor({ timeout: 60_000 });
}, 180_000);
afterAll(async () => browser?.close());

const figure = (question: string) => page.getByRole("figure", { name: question });
const alluvial = () => figure("Was wird aus denselben Fällen?");
const drawing = (question: string) => figure(question).getByRole("application");

async function expectNothingForAxe(): Promise<void> {
  const { violations } = await new AxeBuilder({ page }).include(".comparison").analyze();
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target).join(" | ")}`)).toEqual([]);
}

async function saved(question: string, kind: string): Promise<{ readonly name: string; readonly content: Buffer }> {
  const [download] = await Promise.all([
    page.waitForEvent("download"),
    figure(question)
      .getByRole("button", { name: `${kind} sichern` })
      .click(),
  ]);
  return { name: download.suggestedFilename(), content: readFileSync(await download.path()) };
}

describe("the comparison in a browser", { timeout: 60_000 }, () => {
  it("answers first, says how sure, and how many options were tried", async () => {
    const answer = await page.locator(".comparison-answer").innerText();
    expect(answer).toMatch(/^Antwort\s+.*(weniger verloren|mehr verloren|gleich viele|bleibt offen)/);
    expect(answer).toMatch(/in (\d|allen|keinem).* Annahmensätzen/);
    expect(answer).toContain("Bisher gerechnet: 2 Optionen.");
    await expectNothingForAxe();
  });

  it("changes its groups of figures with arrow keys", async () => {
    await page.getByRole("tab", { name: "Fälle" }).focus();
    await page.keyboard.press("ArrowRight");
    expect(await page.getByRole("tab", { name: "Verlauf" }).getAttribute("aria-selected")).toBe("true");
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe("Verlauf");
    await figure("Wie entwickelt sich die Lücke?").waitFor();
    await page.keyboard.press("End");
    await page.getByRole("table", { name: "Die Optionen in Zahlen" }).waitFor();
    expect(await page.getByRole("tabpanel", { name: "Kosten" }).innerText()).toContain("Nicht gezählt sind Mehrarbeit");
    await expectNothingForAxe();
    await page.keyboard.press("ArrowRight");
    expect(await page.getByRole("tab", { name: "Fälle" }).getAttribute("aria-selected")).toBe("true");
  });

  it("lights up what is pointed at in every figure, and leaves everything as it was", async () => {
    const pale = (question: string) => figure(question).locator(".comparison-pale").count();
    await drawing("Wo gehen Fälle verloren?").locator("[data-row][data-fate=stuck]").first().hover({ force: true });
    await expect.poll(() => pale("Wo gehen Fälle verloren?")).toBeGreaterThan(5);
    expect(await pale("Woran scheitern Fälle in welcher Einheit?")).toBeGreaterThan(20);
    expect(await alluvial().locator("[data-fate=stuck].comparison-pale").count()).toBe(0);
    await page.getByRole("tab", { name: "Fälle" }).hover();
    await expect.poll(() => page.locator(".comparison-pale").count()).toBe(0);
  });

  it("is walked through by keyboard: marks are told, held, asked for reasons and left", async () => {
    await drawing("Was wird aus denselben Fällen?").focus();
    await page.keyboard.press("ArrowRight");
    const told = alluvial().locator("[aria-live=polite]");
    await expect.poll(() => told.innerText()).not.toBe("");
    const first = await told.innerText();
    expect(first).toMatch(/^Ausgang .*: .* · Ausgang .*: .* · Anteil der Fälle: \d+$/);
    await page.keyboard.press("ArrowRight");
    await expect.poll(() => told.innerText()).not.toBe(first);
    await page.keyboard.press("Enter");
    await alluvial()
      .getByRole("button", { name: /^Warum\? / })
      .first()
      .click();
    await expect.poll(() => page.evaluate(() => document.activeElement?.textContent)).toBe("Warum?");
    const asked = page.getByLabel("Worum geht es?");
    expect(await asked.locator("option:checked").innerText()).not.toBe("Die Antwort");
    await page.getByRole("tab", { name: "Fälle" }).hover();
    await drawing("Was wird aus denselben Fällen?").focus();
    await page.keyboard.press("Escape");
    await expect.poll(() => page.locator(".comparison-current, .comparison-pale").count()).toBe(0);
  });

  it("gives every figure as a table and as files that carry its limits", async () => {
    await alluvial().getByText("Zahlen als Tabelle").click();
    await expect.poll(() => alluvial().getByRole("row").count()).toBeGreaterThan(5);
    const csv = await saved("Was wird aus denselben Fällen?", "CSV");
    expect(csv.name).toBe("querschnitt-fate-alluvial.de.csv");
    expect(csv.content.subarray(0, 3)).toEqual(Buffer.from([0xef, 0xbb, 0xbf]));
    expect(csv.content.toString()).toMatch(/;Verfahrenswissen fehlte;/);
    expect(csv.content.toString()).toContain("keine Prognose für eine bestimmte Stadt");
    const svg = await saved("Was wird aus denselben Fällen?", "SVG");
    expect(svg.content.toString()).toMatch(/^<\?xml.*width="960".*Grenzen: Stilisierter Typ, keine Prognose/s);
    expect(svg.content.toString()).not.toContain("comparison-");
    const png = await saved("Was wird aus denselben Fällen?", "PNG");
    expect(png.content.subarray(1, 4).toString()).toBe("PNG");
    expect(png.content.readUInt32BE(16)).toBe(1920);
    expect(png.content.toString("latin1")).toContain("Disclaimer");
    await alluvial().getByText("Zahlen als Tabelle").click();
  });

  it("follows a case from a figure, in a picture and in words, with what it can tell", async () => {
    await drawing("Was wird aus denselben Fällen?").locator("path[data-fate-a=uncoordinated][data-fate-b=uncoordinated]").click();
    await alluvial().getByRole("button", { name: "Beispiele verfolgen" }).click();
    const panel = page.getByRole("region", { name: "Einen Fall verfolgen" });
    await panel.getByRole("radio").first().waitFor();
    expect(await panel.getByLabel("Ausgang unter A").inputValue()).toBe("uncoordinated");
    const words = await panel.innerText();
    expect(words).toMatch(/Woche \d+: Der Fall entsteht, \S/);
    expect(words).toMatch(/Abstimmung mit anderen und Warten auf Leitungen/);
    expect(words).toContain("Der Befund sind die Anteile.");
    await expectNothingForAxe();
  });

  it("holds an assumption, says so, computes with it, and lets it go again", async () => {
    await page.getByLabel("Worum geht es?").selectOption({ label: "Betroffenheit nicht erkannt" });
    await page.getByText("Erkennen setzt Problembewusstsein voraus").click();
    const held = page.locator(".comparison-fixed");
    await page.getByRole("checkbox").first().check();
    await held.getByRole("listitem").waitFor();
    await expectNothingForAxe();
    const value = await held.getByRole("strong").innerText();
    await page.getByRole("slider").first().press("ArrowRight");
    await expect.poll(() => held.getByRole("strong").innerText()).not.toBe(value);
    await page.getByText("Aus allen 2 Annahmensätzen.").waitFor({ timeout: 60_000 });
    await held.getByRole("button", { name: /^Wieder offen/ }).click();
    await held.getByText("Keine.").waitFor();
    // The opening, the slider's move, the tick.
    await page.keyboard.press("Control+z");
    await held.getByRole("listitem").waitFor();
    await page.keyboard.press("Control+z");
    await page.keyboard.press("Control+z");
    await held.getByText("Keine.").waitFor();
  });
});
