import type { Page } from "playwright-core";

/** What stands in the focus, as a screen reader names it. */
function focused(page: Page): Promise<string> {
  return page.evaluate(() => {
    const element = document.activeElement as HTMLElement | null;
    if (element === null || element === document.body) return "";
    const labels =
      element instanceof HTMLInputElement || element instanceof HTMLSelectElement || element instanceof HTMLTextAreaElement
        ? [...(element.labels ?? [])]
        : [];
    const name =
      element.getAttribute("aria-label") ??
      (labels.length > 0 ? labels.map(({ textContent }) => textContent).join(" ") : element.textContent);
    return (name ?? "").replace(/\s+/g, " ").trim();
  });
}

/** Presses Tab until something so named has the focus. Throws when it is not met within `most` presses. */
export async function tabTo(page: Page, name: RegExp, most = 150): Promise<void> {
  const met: string[] = [];
  for (let press = 0; press < most; press++) {
    await page.keyboard.press("Tab");
    const now = await focused(page);
    if (name.test(now)) return;
    met.push(now.slice(0, 30));
  }
  throw new Error(`${name} was not met by Tab; met: ${met.join(" | ")}`);
}
