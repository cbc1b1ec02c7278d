import type { Browser, Page } from "playwright-core";

/** An opened page, and what it complained about or asked for from elsewhere so far. */
export interface OpenedPage {
  readonly page: Page;
  readonly complaints: readonly string[];
  close(): Promise<void>;
}

/** Opens the page at `address` with the query or fragment `query`, `width` pixels wide. */
export async function openPage(
  browser: Browser,
  address: string,
  query: string,
  width = 1440,
  options: { readonly javaScriptEnabled?: boolean; readonly locale?: string } = {},
): Promise<OpenedPage> {
  const context = await browser.newContext({ viewport: { width, height: 900 }, ...options });
  const page = await context.newPage();
  const complaints: string[] = [];
  page.on("console", (message) => complaints.push(message.text()));
  page.on("pageerror", (error) => complaints.push(error.message));
  page.on("request", (request) => {
    if (request.url().split("?")[0] !== address && !request.url().startsWith("data:"))
      complaints.push(`asked for ${request.url()}`);
  });
  await page.goto(address + query);
  return { page, complaints, close: () => context.close() };
}
