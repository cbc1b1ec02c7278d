import { sha256 } from "@noble/hashes/sha2.js";
import { deflateSync, inflateSync } from "fflate";
import type { Text } from "../../core/language.ts";
import { InputError } from "../../core/problem.ts";
import { shorten } from "../../scenario/path.ts";
import { choice } from "../../scenario/report.ts";
import { readInquiry } from "./check-inquiry.ts";
import type { Inquiry } from "./inquiry.ts";
import { fromBase64url, toBase64url } from "./link/base64url.ts";
import { type Brief, briefly, inFull, leftOut } from "./link/brief.ts";
import { isMap } from "./link/change.ts";
import { dictionary } from "./link/dictionary.ts";
import type { Shelf } from "./shelf.ts";

/** What a page is looked at with: a few short texts by name. */
export type LinkView = Readonly<Record<string, string>>;

/** What a link says. */
export interface Linked {
  readonly inquiry: Inquiry;
  readonly view: LinkView;
}

/** Longest fragment, "#" included, in characters: what mail programs and chats leave whole. */
export const longestLink = 2000;

const version = 1;

/** Largest text that a link may unfold into, in bytes; an inquiry of 300 departments takes a tenth of it. */
const mostBytes = 500_000;

/** Bytes that tell damage, and as many that tell what the link leaves out. */
const sumBytes = 3;

/**
 * The fragment of a link that says an inquiry and how it is looked at: "#", the version, and what differs from the scenario it
 * began with, packed. Undefined where that takes more than {@link longestLink} characters; a file holds what a link cannot.
 */
export function linkOf(inquiry: Inquiry, view: LinkView, shelf: Shelf): string | undefined {
  const brief = briefly(inquiry, shelf);
  const told = Object.keys(view).length > 0 ? { ...brief, view } : brief;
  const packed = deflateSync(new TextEncoder().encode(JSON.stringify(told)), { level: 9, dictionary: dictionary() });
  const body = new Uint8Array([...sumOf(leftOut(brief, shelf)), ...packed]);
  const fragment = `#${version}.${toBase64url(new Uint8Array([...digest(body), ...body]))}`;
  return fragment.length <= longestLink ? fragment : undefined;
}

/** Whether a word looks like a link: an address or path with a fragment such as "#1.…", or the fragment alone. */
export function isLink(word: string): boolean {
  return fragmentIn(word) !== undefined;
}

/**
 * The inquiry and view of a link: a whole address, a path with a fragment, or the fragment alone. Throws InputError that says what
 * happened and what helps: cut or changed on its way, made by a newer program or with another state of the library.
 */
export function readLink(text: string, shelf: Shelf): Linked {
  const found = fragmentIn(text);
  if (!found) throw refusal(noLink, anew, text);
  if (found.version !== version)
    throw refusal(found.version > version ? newer : noLink, found.version > version ? update : anew, text);
  const bytes = found.payload.length > longestLink ? undefined : fromBase64url(found.payload);
  const body = bytes?.subarray(sumBytes) ?? new Uint8Array();
  if (!bytes || body.length <= sumBytes || !same(bytes.subarray(0, sumBytes), digest(body))) throw refusal(damaged, whole, text);
  const { view, ...brief } = unpack(body.subarray(sumBytes), text);
  const stories = [...new Set([...shelf.scenarioIds, ...shelf.cityIds])];
  if (typeof brief.scenario !== "string" || !stories.includes(brief.scenario)) {
    throw new InputError([{ source: "link", message: unknown, ...choice(shorten(String(brief.scenario)), stories) }]);
  }
  if (!same(body.subarray(0, sumBytes), sumOf(leftOut(brief as Brief, shelf)))) throw refusal(otherState, file, text);
  return { inquiry: readInquiry(inFull(brief as Brief, shelf), "link", shelf), view: viewOf(view) };
}

/** Version and payload; undefined where there is no fragment of that form. Mail programs break lines and add punctuation. */
function fragmentIn(text: string): { readonly version: number; readonly payload: string } | undefined {
  const line = text.replace(/\s+/g, "").replace("%23", "#");
  const fragment = line.slice(line.lastIndexOf("#") + 1);
  const [, number, payload] = /^(\d{1,3})\.([A-Za-z0-9_-]{12,})[^A-Za-z0-9_-]*$/.exec(fragment) ?? [];
  return number === undefined ? undefined : { version: Number(number), payload };
}

function unpack(packed: Uint8Array, text: string): Record<string, unknown> {
  try {
    const bytes = inflateSync(packed, { dictionary: dictionary(), out: new Uint8Array(mostBytes) });
    const told: unknown = JSON.parse(new TextDecoder("utf-8", { fatal: true }).decode(bytes));
    if (bytes.length < mostBytes && isMap(told)) return told;
  } catch {
    // Whatever cannot be unpacked is damaged.
  }
  throw refusal(damaged, whole, text);
}

function viewOf(view: unknown): LinkView {
  if (!isMap(view)) return {};
  const entries = Object.entries(view).filter(([, value]) => typeof value === "string" && value.length <= 100);
  return Object.fromEntries(entries.slice(0, 20)) as LinkView;
}

function digest(bytes: Uint8Array): Uint8Array {
  return sha256(bytes).subarray(0, sumBytes);
}

function sumOf(data: unknown): Uint8Array {
  return digest(new TextEncoder().encode(JSON.stringify(data)));
}

function same(a: Uint8Array, b: Uint8Array): boolean {
  return a.length === b.length && a.every((byte, i) => byte === b[i]);
}

function refusal(message: Text, expected: Text, text: string): InputError {
  return new InputError([{ source: "link", message, found: shorten(text), expected }]);
}

const noLink: Text = { de: "Das ist kein Link des Labors", en: "this is no link of the lab" };
const anew: Text = {
  de: "ein Link mit „#1.“ am Anfang des letzten Teils, so wie „Teilen“ im Labor ihn gibt",
  en: "a link whose last part begins with “#1.”, as “Share” in the lab gives it",
};
const damaged: Text = {
  de: "Der Link ist unvollständig oder wurde unterwegs verändert",
  en: "the link is incomplete or was changed on its way",
};
const whole: Text = {
  de: "der ganze Link, in einem Stück kopiert; sonst hilft ein neuer Link oder eine gesicherte Datei",
  en: "the whole link, copied in one piece; otherwise a new link or a saved file helps",
};
const newer: Text = {
  de: "Der Link stammt aus einer neueren Fassung des Programms",
  en: "the link comes from a newer version of the program",
};
const update: Text = { de: "eine neuere Fassung des Programms", en: "a newer version of the program" };
const unknown: Text = {
  de: "Das Szenario dieses Links gibt es hier nicht",
  en: "the scenario of this link does not exist here",
};
const otherState: Text = {
  de: "Der Link wurde mit einem anderen Stand des Szenarios erstellt, und was er verändert, passt nicht mehr sicher",
  en: "the link was made with another state of the scenario, and what it changes may not fit any more",
};
const file: Text = {
  de: "die Fassung des Programms, aus der er stammt; eine dort gesicherte Datei enthält alles und lässt sich hier öffnen",
  en: "the version of the program it comes from; a file saved there holds everything and can be opened here",
};
