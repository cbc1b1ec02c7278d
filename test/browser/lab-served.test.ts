import { createServer } from "vite";
import { expect, test } from "vitest";
import { labConfig } from "../../viz/lab/build/build-lab.ts";
import { launchChromium } from "./chromium.ts";

test("the development server's page computes in workers as well", async () => {
  const server = await createServer({ ...labConfig, server: { host: "127.0.0.1" } });
  const browser = await launchChromium();
  try {
    await server.listen();
    const page = await browser.newPage({ locale: "de" });
    await page.goto(server.resolvedUrls!.local[0]);
    const finding = page.locator("h1", { hasText: "Von 100 Fällen" });
    await finding.waitFor({ timeout: 90_000 });
    expect(await finding.count()).toBe(1);
  } finally {
    await browser.close();
    await server.close();
  }
}, 120_000);
