import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { AxeBuilder } from "@axe-core/playwright";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { buildPage } from "../../viz/report/report.ts";
import { syntheticStudy } from "../viz/report/study.ts";
import { launchChromium } from "./chromium.ts";
import { openPage } from "./open-page.ts";
import { textTroubles } from "./text-boxes.ts";

const languages = ["de", "en"] as const;
const folder = mkdtempSync(join(tmpdir(), "querschnitt-report-"));
const addressOf = (page: string) => pathToFileURL(join(folder, page)).href;
let browser: Browser;
let size: number;

beforeAll(async () => {
  const study = syntheticStudy(20);
  const html = buildPage(study);
  size = Buffer.byteLength(html);
  writeFileSync(join(folder, "report.html"), html);
  // The one with a calendar.
  writeFileSync(join(folder, "one.html"), buildPage({ ...study, scenarios: study.scenarios.slice(2) }));
  browser = await launchChromium();
}, 120_000);
afterAll(async () => {
  await browser?.close();
  rmSync(folder, { recursive: true, force: true });
});

/** Opens the report and gives what the page complained about or asked for from elsewhere. */
const open = (query: string, width?: number, options?: Parameters<typeof openPage>[4], file = "report.html") =>
  openPage(browser, addressOf(file), query, width, options);

const shownLanguages = (page: Page) =>
  page.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>(".edition")].filter((e) => e.offsetHeight > 0).map((e) => e.lang),
  );

describe("the report in a browser", () => {
  it("stays small enough to send", () => {
    expect(size).toBeLessThan(3_000_000);
  });

  it.each([
    ["", "de-DE", "de"],
    ["", "en-GB", "en"],
    ["", "fr-FR", "de"],
    ["?lang=en", "de-DE", "en"],
    ["#en-s2", "de-DE", "en"],
  ])("opens %s with browser language %s in %s, without complaint or request", async (query, locale, language) => {
    const { page, complaints, close } = await open(query, 1024, { locale });
    expect(await shownLanguages(page)).toEqual([language]);
    expect(await page.getAttribute("html", "lang")).toBe(language);
    expect(complaints).toEqual([]);
    await close();
  });

  it("switches the language by keyboard and keeps the place", async () => {
    const { page, complaints, close } = await open("?lang=de");
    const top = (id: string) => page.evaluate((of) => document.getElementById(of)!.getBoundingClientRect().top, id);
    await page.evaluate(() => document.getElementById("de-s2")!.scrollIntoView());
    const before = await top("de-s2");
    await page.focus(".switch:not([hidden])");
    await page.evaluate(() => document.getElementById("de-s2")!.scrollIntoView());
    await page.keyboard.press("Enter");
    expect(await shownLanguages(page)).toEqual(["en"]);
    expect(await page.title()).toContain("What reaches the departments’ daily work");
    expect(Math.abs((await top("en-s2")) - before)).toBeLessThan(5);
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe("Deutsch");
    await page.keyboard.press("Enter");
    expect(await shownLanguages(page)).toEqual(["de"]);
    expect(complaints).toEqual([]);
    await close();
  });

  it("shows German above English without script", async () => {
    const { page, close } = await open("", 1024, { javaScriptEnabled: false });
    const tops = await Promise.all(languages.map(async (l) => (await page.locator(`#${l}`).boundingBox())!.y));
    expect(tops[0]).toBeLessThan(tops[1]);
    await close();
  });

  it.each([320, 390, 1024, 1440])("fits %i px without scrolling sideways, tables opened", async (width) => {
    for (const language of languages) {
      const { page, close } = await open(`?lang=${language}`, width);
      await page.evaluate(() => {
        for (const details of document.querySelectorAll("details")) details.open = true;
      });
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
      await close();
    }
  });

  it.each([390, 1440])("keeps all text of the figures apart and inside at %i px", async (width) => {
    for (const language of languages) {
      const { page, close } = await open(`?lang=${language}`, width);
      const { figures, troubles } = await page.evaluate(textTroubles);
      expect(figures).toBe(39);
      expect(troubles).toEqual([]);
      await close();
    }
  });

  it.each(languages)(
    "has no barrier that axe finds (%s)",
    async (language) => {
      for (const width of [390, 1440]) {
        const { page, close } = await open(`?lang=${language}`, width, {}, "one.html");
        await page.evaluate(() => {
          document.querySelector<HTMLDetailsElement>(`#${document.documentElement.lang} details`)!.open = true;
        });
        // What figures hold inside is looked at in the lab, which draws the same ones.
        const { violations } = await new AxeBuilder({ page }).exclude("svg g").analyze();
        expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0].html.slice(0, 120)}`)).toEqual([]);
        await close();
      }
    },
    120_000,
  );

  it("prints on A4 with the wide figures and no controls", async () => {
    const { page, close } = await open("?lang=de");
    const pdf = (await page.pdf({ preferCSSPageSize: true })).toString("latin1");
    expect(pdf.startsWith("%PDF-")).toBe(true);
    const [, width, height] = /\/MediaBox\s*\[\s*0 0 ([\d.]+) ([\d.]+)/.exec(pdf)!;
    expect([Math.round(Number(width)), Math.round(Number(height))]).toEqual([595, 842]);
    await page.emulateMedia({ media: "print" });
    const visible = (selector: string) => page.locator(selector).filter({ visible: true }).count();
    expect(await visible(".switch, details, .narrow svg")).toBe(0);
    expect(await visible("#de .wide svg")).toBe(39);
    await close();
  });
}, 120_000);
