import { readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { pathToFileURL } from "node:url";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { builtLab } from "./built-lab.ts";
import { launchChromium } from "./chromium.ts";

let browser: Browser;
let file: string;
let server: Server;
let hits = 0;

beforeAll(async () => {
  file = await builtLab();
  browser = await launchChromium();
  server = createServer((_, answer) => {
    hits++;
    answer.writeHead(200, { "Access-Control-Allow-Origin": "*", "Access-Control-Allow-Headers": "*" }).end("heard");
  });
  await new Promise<void>((ready) => server.listen(0, "127.0.0.1", ready));
}, 180_000);
afterAll(async () => {
  await browser?.close();
  server?.close();
});

/** Opens a page from disk and waits for its first finding. */
async function open(path: string): Promise<Page> {
  const page = await browser.newPage({ locale: "de-DE" });
  await page.goto(pathToFileURL(path).href);
  await page.locator("h1", { hasText: "Von 100 Fällen" }).waitFor();
  return page;
}

/** Tries every way out there is: from the page (requests, images, beacons, forms, frames) and from each of its workers. */
async function tryToGetOut(page: Page, address: string): Promise<void> {
  await page.evaluate(async (to) => {
    await fetch(`${to}/fetch`).catch(() => {});
    navigator.sendBeacon(`${to}/beacon`, "data");
    const image = new Image();
    image.src = `${to}/image`;
    const frame = document.createElement("iframe");
    frame.src = `${to}/frame`;
    document.body.append(frame);
    const style = document.createElement("link");
    style.rel = "stylesheet";
    style.href = `${to}/style`;
    document.head.append(style);
    try {
      new WebSocket(to.replace("http", "ws"));
    } catch {}
  }, address);
  for (const worker of page.workers()) {
    await worker.evaluate(async (to) => {
      await fetch(`${to}/worker`).catch(() => {});
      try {
        (self as unknown as { importScripts(url: string): void }).importScripts(`${to}/script`);
      } catch {}
    }, address);
  }
  await page.waitForTimeout(500);
}

describe("the lab as a file", () => {
  test("is small enough for any mailbox", () => {
    expect(statSync(file).size).toBeLessThan(1_000_000);
  });

  test("opens from disk, computes in workers, and nothing leaves the page or its workers", async () => {
    const page = await open(file);
    expect(page.workers().length).toBeGreaterThanOrEqual(2);
    hits = 0;
    await tryToGetOut(page, `http://127.0.0.1:${(server.address() as AddressInfo).port}`);
    expect(hits).toBe(0);
    await page.close();
  });

  test("the same page without its policy does get out, from page and worker", async () => {
    const open_ = `${file}.open.html`;
    writeFileSync(open_, readFileSync(file, "utf8").replace(/<meta http-equiv="Content-Security-Policy"[^>]*>/, ""));
    try {
      const page = await open(open_);
      const heard: string[] = [];
      server.on("request", ({ url }) => heard.push(url ?? ""));
      await tryToGetOut(page, `http://127.0.0.1:${(server.address() as AddressInfo).port}`);
      expect(heard).toEqual(expect.arrayContaining(["/fetch", "/beacon", "/image", "/worker"]));
      await page.close();
    } finally {
      rmSync(open_, { force: true });
    }
  });
});
