import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import type { Browser } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { querschnitt } from "../cli/querschnitt.ts";
import { builtLab } from "./built-lab.ts";
import { launchChromium } from "./chromium.ts";
import { smallLink } from "./small-link.ts";

let browser: Browser;
let address: string;
const folder = mkdtempSync(join(tmpdir(), "querschnitt-digest-"));

beforeAll(async () => {
  address = pathToFileURL(await builtLab()).href;
  browser = await launchChromium();
}, 180_000);
afterAll(async () => {
  await browser?.close();
  rmSync(folder, { recursive: true, force: true });
});

/** The digest that the page shows researchers once everything is computed. */
async function digestInBrowser(link: string): Promise<string> {
  const page = await browser.newPage({ locale: "en" });
  await page.goto(address + link);
  await page.getByLabel("Details for researchers").check();
  const digest = page.locator(".app-facts dd").last();
  await digest.filter({ hasText: /^[0-9a-f]{64}$/ }).waitFor({ timeout: 60_000 });
  const told = await digest.innerText();
  await page.close();
  return told;
}

describe("the digest of a link", () => {
  test.each(["project-funding-ends", "climate-mayor", "disruptive-influx"])(
    "of %s is the same in the page and on the command line",
    async (scenario) => {
      const link = smallLink(scenario);
      const { code, out, err } = await querschnitt(["run", link, "--json", "--quiet", "--out", join(folder, scenario)]);
      expect(err).toBe("");
      expect(code).toBe(0);
      expect(await digestInBrowser(link)).toBe(JSON.parse(out).digest);
    },
    120_000,
  );
});
