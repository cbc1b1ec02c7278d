import type { Language } from "../../../sim/core/language.ts";
import type { Figure, FigureContext } from "../../charts/figure.ts";
import { wordsOf } from "../../text/words.ts";

/** What a picture of a figure says about itself, by PNG keyword: its finding, what is seen, source and limits. */
export function figureTexts(figure: Figure, context: FigureContext, language: Language): Readonly<Record<string, string>> {
  const words = wordsOf(language);
  return {
    Title: figure.title,
    Description: figure.description,
    Source: words.source(context.model.slice(0, 12), context.seed, context.worlds, context.source[language]),
    Disclaimer: words.limits(context.limits.map((limit) => limit[language])),
  };
}

/** Length of the PNG signature and of the header chunk behind it, which must come first. */
const headEnd = 8 + 12 + 13;

/**
 * A PNG with text chunks after its header: `tEXt` where Latin-1 suffices, else `iTXt` in UTF-8 (PNG specification, third
 * edition, section 11.3.3). Keywords such as Title, Source, Disclaimer: 1…79 Latin-1 characters.
 */
export function withTexts(png: Uint8Array, texts: Readonly<Record<string, string>>): Uint8Array {
  const chunks = Object.entries(texts).map(([keyword, text]) => textChunk(keyword, text));
  const length = png.length + chunks.reduce((sum, { length }) => sum + length, 0);
  const out = new Uint8Array(length);
  out.set(png.subarray(0, headEnd));
  let at = headEnd;
  for (const chunk of chunks) {
    out.set(chunk, at);
    at += chunk.length;
  }
  out.set(png.subarray(headEnd), at);
  return out;
}

function textChunk(keyword: string, text: string): Uint8Array {
  const plain = [...text].every((character) => character.codePointAt(0)! < 256);
  if (plain) return chunk("tEXt", [...latin1(keyword), 0, ...latin1(text)]);
  return chunk("iTXt", [...latin1(keyword), 0, 0, 0, 0, 0, ...new TextEncoder().encode(text)]);
}

const latin1 = (text: string) => [...text].map((character) => character.charCodeAt(0));

function chunk(type: string, data: readonly number[]): Uint8Array {
  const body = Uint8Array.from([...latin1(type), ...data]);
  const out = new Uint8Array(body.length + 8);
  const view = new DataView(out.buffer);
  view.setUint32(0, data.length);
  out.set(body, 4);
  view.setUint32(body.length + 4, crc32(body));
  return out;
}

/** CRC-32 as PNG wants it (ISO 3309). */
function crc32(bytes: Uint8Array): number {
  let crc = 0xffffffff;
  for (const byte of bytes) {
    crc ^= byte;
    for (let bit = 0; bit < 8; bit++) crc = crc & 1 ? (crc >>> 1) ^ 0xedb88320 : crc >>> 1;
  }
  return (crc ^ 0xffffffff) >>> 0;
}
