import { command } from "../command.ts";

export const lab = command({
  name: "lab",
  title: {
    de: "Öffnet das Labor im Browser, auf Wunsch mit einer bestimmten Frage",
    en: "opens the lab in the browser, with a question of your choice",
  },
  positionals: [
    {
      name: "question",
      title: {
        de: "Link oder Datei des Labors oder Kennung eines Szenarios oder einer Stadt",
        en: "link or file of the lab, or id of a scenario or city",
      },
    },
  ],
  options: {
    "no-open": {
      kind: "flag",
      title: { de: "Nicht öffnen, nur sagen, wo die Seite liegt", en: "do not open it, only say where the page is" },
    },
    out: {
      kind: "text",
      title: {
        de: "Statt zu öffnen: die Seite als diese Datei ablegen, zum Weitergeben",
        en: "instead of opening: put the page into this file, for handing on",
      },
    },
  },
  examples: [
    { line: "lab climate-mayor", title: { de: "Das Labor mit einem der Szenarien", en: "the lab with one of the scenarios" } },
    {
      line: "lab --out querschnitt.html",
      title: { de: "Die Seite zum Weitergeben, als eine Datei", en: "the page for handing on, as one file" },
    },
  ],
  async run({ words: [word], options, terminal }) {
    const { loadLibrary, shelfOf } = await import("../../library.ts");
    const { fragmentFor } = await import("../lab-fragment.ts");
    const { say, print, remark } = terminal;
    const fragment = word === undefined ? undefined : fragmentFor(word, shelfOf(loadLibrary()), terminal);
    const { ensurePage, isCurrent } = await import("../lab-page.ts");
    if (!isCurrent()) remark(say({ de: "Das Labor wird gebaut …", en: "Building the lab …" }));
    const page = await ensurePage();
    const { handOn, openLab } = await import("../open-lab.ts");
    const kept = options.out === undefined ? page : handOn(page, options.out);
    if (options.json) terminal.json({ schemaVersion: 1, page: kept, fragment: fragment ?? "" });
    else print(kept + (fragment ?? ""));
    if (options.out === undefined && !options["no-open"]) await openLab(page, fragment, terminal);
    return 0;
  },
});
