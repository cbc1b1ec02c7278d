import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { AxeBuilder } from "@axe-core/playwright";
import type { Browser } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { buildTestPage } from "../../viz/report/tests/report.ts";
import { testedHypotheses, testedPatterns } from "../viz/report/tested.ts";
import { launchChromium } from "./chromium.ts";
import { openPage } from "./open-page.ts";
import { textTroubles } from "./text-boxes.ts";

const languages = ["de", "en"] as const;
const folder = mkdtempSync(join(tmpdir(), "querschnitt-test-report-"));
let browser: Browser;

beforeAll(async () => {
  writeFileSync(join(folder, "hypotheses.html"), buildTestPage(testedHypotheses()));
  writeFileSync(join(folder, "patterns.html"), buildTestPage(testedPatterns(18)));
  writeFileSync(join(folder, "few-patterns.html"), buildTestPage(testedPatterns(1)));
  browser = await launchChromium();
}, 120_000);
afterAll(async () => {
  await browser?.close();
  rmSync(folder, { recursive: true, force: true });
});

const open = (name: string, query: string, width: number) =>
  openPage(browser, pathToFileURL(join(folder, `${name}.html`)).href, query, width);

describe.each([
  ["hypotheses", 1],
  ["patterns", 4],
])(
  "the report on %s in a browser",
  (name, count) => {
    it.each(languages)("opens in %s alone, without complaint or request", async (language) => {
      const { page, complaints, close } = await open(name, `?lang=${language}`, 1024);
      const shown = await page.evaluate(() =>
        [...document.querySelectorAll<HTMLElement>(".edition")].filter((e) => e.offsetHeight > 0).map((e) => e.lang),
      );
      expect(shown).toEqual([language]);
      expect(complaints).toEqual([]);
      await close();
    });

    it.each([320, 360, 1024])("fits %i px without scrolling sideways, tables opened, figures' words apart", async (width) => {
      for (const language of languages) {
        const { page, close } = await open(name, `?lang=${language}`, width);
        await page.evaluate(() => {
          for (const details of document.querySelectorAll("details")) details.open = true;
        });
        expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
        const { figures, troubles } = await page.evaluate(textTroubles);
        expect(figures).toBe(count);
        expect(troubles).toEqual([]);
        await close();
      }
    });

    it("prints every figure on one page, without controls", async () => {
      const { page, close } = await open(name, "?lang=de", 1024);
      await page.emulateMedia({ media: "print" });
      const visible = (selector: string) => page.locator(selector).filter({ visible: true }).count();
      expect(await visible(".switch, details, .narrow svg")).toBe(0);
      expect(await visible("#de .wide svg")).toBe(count);
      await close();
    });
  },
  120_000,
);

describe("both reports", () => {
  it.each(languages)("have no barrier that axe finds (%s)", async (language) => {
    for (const [name, width] of [
      ["hypotheses", 320],
      ["few-patterns", 1024],
    ] as const) {
      const { page, close } = await open(name, `?lang=${language}`, width);
      await page.evaluate(() => {
        document.querySelector<HTMLDetailsElement>(`#${document.documentElement.lang} details`)!.open = true;
      });
      const { violations } = await new AxeBuilder({ page }).analyze();
      expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0].html.slice(0, 120)}`)).toEqual([]);
      await close();
    }
  });
}, 120_000);
