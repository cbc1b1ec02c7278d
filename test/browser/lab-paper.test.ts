import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { AxeBuilder } from "@axe-core/playwright";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { linkOf, readLink } from "../../sim/study/inquiry/link.ts";
import { shelf, smallInquiry } from "../lab/engine/setting.ts";
import { builtLab } from "./built-lab.ts";
import { launchChromium } from "./chromium.ts";

const folder = mkdtempSync(join(tmpdir(), "querschnitt-paper-"));
const inquiry = smallInquiry();
let browser: Browser;
let address: string;

beforeAll(async () => {
  address = pathToFileURL(await builtLab()).href;
  browser = await launchChromium();
}, 180_000);
afterAll(async () => {
  await browser?.close();
  rmSync(folder, { recursive: true, force: true });
});

const fragmentOf = (view: Readonly<Record<string, string>>) => linkOf(inquiry, view, shelf)!;

async function opened(fragment: string, width = 1280): Promise<{ page: Page; complaints: string[] }> {
  const context = await browser.newContext({ locale: "de-DE", viewport: { width, height: 900 }, reducedMotion: "reduce" });
  const page = await context.newPage();
  page.setDefaultTimeout(15_000);
  const complaints: string[] = [];
  page.on("console", (message) => ["error", "warning"].includes(message.type()) && complaints.push(message.text()));
  page.on("pageerror", (error) => complaints.push(error.message));
  await page.goto(address + fragment);
  await page.locator(".app-steps").waitFor();
  return { page, complaints };
}

async function expectNothingForAxe(page: Page, part: string): Promise<void> {
  const { violations } = await new AxeBuilder({ page }).include(part).analyze();
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target).join(" | ")}`)).toEqual([]);
}

/** Texts that a PDF writes as UTF-16 in hex digits. */
function textsOf(pdf: string, key: string): string[] {
  const decoder = new TextDecoder("utf-16be");
  return [...pdf.matchAll(new RegExp(`/${key} ?<([0-9A-F]+)>`, "g"))].map(([, hex]) =>
    decoder.decode(Buffer.from(hex, "hex")).replace("\uFEFF", ""),
  );
}

describe("the paper", () => {
  test.each([
    ["de", "Empfehlung", "Vorlage für den Rat", "Mehr Klimaschutz wagen"],
    ["en", "Recommendation", "Council paper", "Daring more climate"],
  ] as const)(
    "is filled in and printed on tagged A4, the summary alone on its first page (%s)",
    async (language, field, kicker, title) => {
      const { page, complaints } = await opened(fragmentOf({ page: "paper", language }));
      await page.locator(".paper-sheet").waitFor();
      await page.getByLabel(language === "de" ? "Titel" : "Title", { exact: true }).fill(title);
      await page.getByLabel(field, { exact: true }).fill("Ja & „gern“");
      await page.getByRole("article").getByRole("heading", { level: 1, name: title }).waitFor();
      await page.getByRole("article").getByText("Ja & „gern“").waitFor();
      expect(await page.getByRole("article").innerText()).toContain(kicker);
      await page
        .getByRole("checkbox", { name: language === "de" ? "Wo gehen Fälle verloren?" : "Where are cases lost?" })
        .check();
      const figures = await page.locator(".paper-wide svg").count();
      await expectNothingForAxe(page, ".paper");

      const pdf = (await page.pdf({ preferCSSPageSize: true, tagged: true })).toString("latin1");
      const [, width, height] = /\/MediaBox\s*\[\s*0 0 ([\d.]+) ([\d.]+)/.exec(pdf)!;
      expect([Math.round(Number(width)), Math.round(Number(height))]).toEqual([595, 842]);
      expect(pdf).toMatch(/\/StructTreeRoot/);
      expect(pdf).toContain(`/Lang (${language})`);
      const tags = [...pdf.matchAll(/\/S ?\/(\w+)/g)].map(([, tag]) => tag);
      expect(tags.filter((tag) => tag === "H1")).toHaveLength(1);
      expect(tags.filter((tag) => tag === "Table").length).toBeGreaterThanOrEqual(2);
      expect(tags.filter((tag) => tag === "Figure")).toHaveLength(figures);
      const alternatives = textsOf(pdf, "Alt");
      expect(alternatives).toHaveLength(figures);
      for (const text of alternatives) expect(text.length).toBeGreaterThan(200);

      await page.emulateMedia({ media: "print" });
      await page.setViewportSize({ width: 658, height: 1020 });
      const visible = (selector: string) => page.locator(selector).filter({ visible: true }).count();
      expect(await visible("header, footer, .paper-form, .paper-narrow svg")).toBe(0);
      expect(await page.locator(".paper-summary").evaluate((leaf) => leaf.getBoundingClientRect().height)).toBeLessThan(1020);
      expect(await page.locator(".paper-summary").evaluate((leaf) => getComputedStyle(leaf).breakAfter)).toBe("page");
      expect(complaints).toEqual([]);
      await page.context().close();
    },
  );

  test.each([1280, 320])("fits %i px", async (width) => {
    const { page } = await opened(fragmentOf({ page: "paper", language: "de" }), width);
    await page.locator(".paper-sheet").waitFor();
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
    await page.context().close();
  });
});

describe("sharing", () => {
  test("a state is saved, another begun, and the file opened again leads to the same state", async () => {
    const { page } = await opened(fragmentOf({ page: "paper", language: "de", theme: "dark" }));
    await page.getByLabel("Anlass", { exact: true }).fill("Antrag 17/4");
    const download = page.waitForEvent("download");
    await page.getByRole("button", { name: "Sichern", exact: true }).click();
    const path = join(folder, "state.json");
    await (await download).saveAs(path);
    expect((await download).suggestedFilename()).toBe("querschnitt-klimabuergermeister-in.json");

    await page.getByRole("button", { name: "Teilen", exact: true }).click();
    await expectNothingForAxe(page, "header");
    await page.getByRole("button", { name: "Zurücksetzen" }).click();
    await page.getByText(/^Zurückgesetzt/).waitFor();
    await page.locator("input[type=file]").setInputFiles(path);
    await page.getByText("„state.json“ ist geöffnet").waitFor();
    const text = await page.getByLabel("Zeichenkette zu diesem Stand").inputValue();
    const saved = JSON.parse(readFileSync(path, "utf8"));
    expect(readLink(text, shelf).inquiry).toEqual(saved);
    expect(saved).toEqual({ ...inquiry, paper: { ...inquiry.paper, occasion: "Antrag 17/4" } });
    // The address follows.
    await page.waitForTimeout(400);
    expect(readLink(new URL(page.url()).hash, shelf).inquiry).toEqual(saved);
    await page.context().close();
  });

  test("a broken link and a broken file explain themselves and lead back", async () => {
    const { page } = await opened(fragmentOf({ language: "de" }).slice(0, -5));
    const alert = page.getByRole("alert");
    expect(await alert.innerText()).toMatch(/Dieser Link lässt sich nicht öffnen.*unvollständig/s);
    await page.getByRole("button", { name: "Mit dem Beispiel beginnen" }).click();
    await alert.waitFor({ state: "detached" });

    const wrong = join(folder, "wrong.json");
    writeFileSync(wrong, JSON.stringify({ ...inquiry, focus: "climate-mitigatoin" }));
    await page.getByRole("button", { name: "Teilen", exact: true }).click();
    await page.locator("input[type=file]").setInputFiles(wrong);
    await alert.waitFor();
    expect(await alert.innerText()).toMatch(/„wrong.json“.*climate-mitigatoin.*climate-mitigation/s);
    await expectNothingForAxe(page, "header");
    await page.getByRole("button", { name: "Zurück zu dem, was Sie hatten" }).click();
    await alert.waitFor({ state: "detached" });

    // A good link after all: pasted, and put into the address.
    await page.getByLabel("Link oder Zeichenkette einfügen").fill(`https://example.org/q.html${fragmentOf({ page: "help" })}`);
    await page.getByRole("button", { name: "Öffnen", exact: true }).click();
    await page.getByRole("heading", { name: "Hilfe", level: 1 }).waitFor();
    await page.evaluate(
      (hash) => {
        location.hash = hash;
      },
      fragmentOf({ page: "privacy" }),
    );
    await page.getByRole("heading", { name: "Datenschutz", level: 1 }).waitFor();
    await page.context().close();
  });

  test("a saved state dropped on the page opens", async () => {
    const { page } = await opened("");
    await page.evaluate((text) => {
      const data = new DataTransfer();
      data.items.add(new File([text], "dropped.json", { type: "application/json" }));
      document.body.dispatchEvent(new DragEvent("drop", { dataTransfer: data, bubbles: true, cancelable: true }));
    }, JSON.stringify(inquiry));
    await page.getByText("„dropped.json“ ist geöffnet").waitFor();
    await page.context().close();
  });
});
