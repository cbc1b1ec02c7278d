import type { Page } from "playwright-core";

/** Milliseconds from one step of a slider to what follows. */
export interface Step {
  /** A preview of the new state was painted for the first time, and for the last. */
  readonly first: number;
  readonly whole: number;
  /** All sets of assumptions have answered; all work is done. */
  readonly answer: number;
  readonly done: number;
}

/** Milliseconds of many steps in a row. */
export interface Drag {
  readonly between: readonly number[];
  readonly whole: number;
  readonly longest: number;
}

/** What the page notes: when the picture of the preview was painted anew, and when its line of progress changed. */
interface Notes {
  readonly painted: number[];
  readonly progress: { readonly at: number; readonly text: string }[];
  longest: number;
}

/** Notes times in the page itself, so that the way to it does not count. Written as text: it runs before the page's own script. */
const noteTaker = `(() => {
  const notes = { painted: [], progress: [], longest: 0 };
  globalThis.labNotes = notes;
  let picture = "";
  let line = "";
  const look = () => {
    const now = document.querySelector(".options-preview-chart .options-is")?.getAttribute("d") ?? "";
    const text = document.querySelector(".app-progress span")?.textContent ?? "";
    const [isNew, isFurther] = [now !== picture && now !== "", text !== line];
    picture = now;
    line = text;
    if (isFurther) notes.progress.push({ at: performance.now(), text });
    if (isNew) requestAnimationFrame(() => setTimeout(() => notes.painted.push(performance.now())));
  };
  new MutationObserver(look).observe(document, { subtree: true, childList: true, attributes: true, characterData: true });
  let last = performance.now();
  setInterval(() => {
    const now = performance.now();
    notes.longest = Math.max(notes.longest, now - last - 5);
    last = now;
  }, 5);
})();`;

/** Words of the line of progress in English. */
const says = { reasons: "reasons", done: "Done" } as const;

/** An opened lab whose page of options is measured; its slider is the begin of the last use on the time line. */
export class LabClock {
  private constructor(private readonly page: Page) {}

  /** Opens the lab at `address`, which shows the page of options in English. */
  static async open(page: Page, address: string): Promise<LabClock> {
    await page.goto("about:blank");
    await page.addInitScript(noteTaker);
    await page.goto(address);
    await page
      .getByRole("slider", { name: /^Start/ })
      .last()
      .waitFor();
    return new LabClock(page);
  }

  /** Waits for the answer of all sets of assumptions; milliseconds since the page was opened. */
  answer(): Promise<number> {
    return this.said(says.reasons, 0);
  }

  /** Waits until all is done. */
  async rest(): Promise<void> {
    await this.said(says.done, 0);
  }

  /** One step, and waits for everything that follows from it. */
  async step(): Promise<Step> {
    const from = await this.press(1, 0);
    const answer = await this.said(says.reasons, from);
    const done = await this.said(says.done, from);
    const painted = await this.paintedSince(from);
    return { first: painted[0] - from, whole: painted[painted.length - 1] - from, answer: answer - from, done: done - from };
  }

  /** Many steps, `pause` milliseconds apart, and waits for the whole preview of the last. */
  async drag(steps: number, pause: number): Promise<Drag> {
    await this.page.evaluate(() => {
      (globalThis as unknown as { labNotes: Notes }).labNotes.longest = 0;
    });
    const first = await this.page.evaluate(() => performance.now());
    const last = await this.press(steps, pause);
    await this.said(/^\d+ of/, last);
    const painted = await this.paintedSince(first);
    const between = painted.slice(1).map((at, i) => at - painted[i]);
    const longest = await this.page.evaluate(() => (globalThis as unknown as { labNotes: Notes }).labNotes.longest);
    return { between, whole: painted[painted.length - 1] - last, longest };
  }

  /** Presses the arrow key on the slider and gives the time of the last press in the page. */
  private press(times: number, pause: number): Promise<number> {
    return this.page
      .getByRole("slider", { name: /^Start/ })
      .last()
      .evaluate(
        async (slider, [times, pause]) => {
          let at = 0;
          for (let i = 0; i < times; i++) {
            at = performance.now();
            const key = i % 2 === 0 ? "ArrowRight" : "ArrowLeft";
            slider.dispatchEvent(new KeyboardEvent("keydown", { key, shiftKey: i % 4 === 0, bubbles: true, cancelable: true }));
            await new Promise((resolve) => setTimeout(resolve, pause));
          }
          return at;
        },
        [times, pause] as const,
      );
  }

  /** When the line of progress said `words` after `from`. */
  private async said(words: string | RegExp, from: number): Promise<number> {
    const source = typeof words === "string" ? words : words.source;
    const handle = await this.page.waitForFunction(
      ([source, from]) =>
        (globalThis as unknown as { labNotes: Notes }).labNotes.progress.find(
          ({ at, text }) => at > (from as number) && new RegExp(source as string).test(text),
        )?.at,
      [source, from] as const,
      { polling: 20 },
    );
    return handle.jsonValue() as Promise<number>;
  }

  private paintedSince(from: number): Promise<readonly number[]> {
    return this.page.evaluate(
      (from) => (globalThis as unknown as { labNotes: Notes }).labNotes.painted.filter((at) => at > from),
      from,
    );
  }
}
