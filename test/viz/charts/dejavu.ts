import { readFileSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { pathToFileURL } from "node:url";

const require = createRequire(import.meta.url);

/** The characters figures may need: Latin with its extensions, punctuation, arrows, a few signs. */
const ranges: readonly (readonly [number, number])[] = [
  [0x20, 0x7e],
  [0xa0, 0x17f],
  [0x2009, 0x200a],
  [0x2010, 0x2026],
  [0x202f, 0x203a],
  [0x20ac, 0x20ac],
  [0x2190, 0x2193],
  [0x2212, 0x2212],
  [0x2248, 0x2248],
  [0x2264, 0x2265],
];

/** Advance width in 1/1000 em of each character in `ranges`, read from a TrueType file (OpenType 1.9: cmap format 4, hhea, hmtx). */
export function advances(file: string): number[] {
  const font = readFileSync(require.resolve(`dejavu-fonts-ttf/ttf/${file}`));
  const table = (tag: string): number => {
    for (let i = 0; i < font.readUInt16BE(4); i++) {
      if (font.toString("latin1", 12 + 16 * i, 16 + 16 * i) === tag) return font.readUInt32BE(12 + 16 * i + 8);
    }
    throw new Error(`no table ${tag} in ${file}`);
  };
  const unitsPerEm = font.readUInt16BE(table("head") + 18);
  const metrics = font.readUInt16BE(table("hhea") + 34);
  const hmtx = table("hmtx");
  const cmap = table("cmap");
  let map = 0;
  for (let i = 0; i < font.readUInt16BE(cmap + 2); i++) {
    const at = cmap + font.readUInt32BE(cmap + 4 + 8 * i + 4);
    if (font.readUInt16BE(at) === 4) map = at;
  }
  const segments = font.readUInt16BE(map + 6) / 2;
  const glyph = (code: number): number => {
    for (let s = 0; s < segments; s++) {
      if (font.readUInt16BE(map + 14 + 2 * s) < code) continue;
      const first = font.readUInt16BE(map + 16 + 2 * segments + 2 * s);
      if (first > code) return 0;
      const delta = font.readUInt16BE(map + 16 + 4 * segments + 2 * s);
      const offsetAt = map + 16 + 6 * segments + 2 * s;
      const offset = font.readUInt16BE(offsetAt);
      if (offset === 0) return (code + delta) & 0xffff;
      const id = font.readUInt16BE(offsetAt + offset + 2 * (code - first));
      return id === 0 ? 0 : (id + delta) & 0xffff;
    }
    return 0;
  };
  return ranges.flatMap(([first, last]) =>
    Array.from({ length: last - first + 1 }, (_, i) => {
      const units = font.readUInt16BE(hmtx + 4 * Math.min(glyph(first + i), metrics - 1));
      return Math.round((1000 * units) / unitsPerEm);
    }),
  );
}

/** The text of viz/charts/widths.ts. */
function widthsModule(): string {
  const list = (file: string) => `[${advances(file).join(", ")}]`;
  return `/**
 * Advance widths of DejaVu Sans 2.37 in 1/1000 em, one per character of \`ranges\`, in order.
 * Written by \`npx tsx test/viz/charts/dejavu.ts\`; a test compares them with the font.
 */
export const ranges: readonly (readonly [first: number, last: number])[] = ${JSON.stringify(ranges)};

/** Widths of the regular face. */
export const regular: readonly number[] = ${list("DejaVuSans.ttf")};

/** Widths of the bold face. */
export const bold: readonly number[] = ${list("DejaVuSans-Bold.ttf")};
`;
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? "").href) {
  writeFileSync(new URL("../../../viz/charts/widths.ts", import.meta.url), widthsModule());
}
