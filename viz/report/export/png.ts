import { createRequire } from "node:module";
import { renderAsync } from "@resvg/resvg-js";
import { withTexts } from "../../findings/export/png-text.ts";

/** Pixels of a picture per pixel of its figure: 215 a printed inch across an A4 page, and four tenths less work than 2. */
const zoom = 1.5;

const { resolve } = createRequire(import.meta.url);
const fontFiles = ["DejaVuSans.ttf", "DejaVuSans-Bold.ttf"].map((name) => resolve(`dejavu-fonts-ttf/ttf/${name}`));

/** An SVG file's text as a PNG picture in DejaVu Sans, the same on every machine, with `texts` by PNG keyword inside. Drawn in a thread. */
export async function figurePng(svg: string, texts: Readonly<Record<string, string>>): Promise<Uint8Array> {
  const picture = await renderAsync(svg, {
    fitTo: { mode: "zoom", value: zoom },
    font: { loadSystemFonts: false, fontFiles, defaultFontFamily: "DejaVu Sans", sansSerifFamily: "DejaVu Sans" },
  });
  return withTexts(picture.asPng(), texts);
}
