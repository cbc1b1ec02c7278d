import type { z } from "zod";
import type { Text } from "../core/language.ts";
import { nearest } from "../core/nearest.ts";
import type { Problem } from "../core/problem.ts";
import type { Path } from "./path.ts";
import { formatPath, shorten } from "./path.ts";
import { listing, numberIn } from "./report.ts";
import { keysAt, numberAt } from "./shape.ts";
import type { Tree } from "./yaml.ts";

/** What a field expects, in both languages, as the `error` of a zod check: `z.string().regex(…, says({ de, en }))`. */
export function says(expected: Text): string {
  return JSON.stringify(expected);
}

type Issue = z.core.$ZodIssue;

const missing: Text = { de: "Pflichtangabe fehlt", en: "required entry is missing" };
const empty: Text = { de: "Der Wert fehlt", en: "the value is missing" };
const unknownKey: Text = { de: "Unbekannter Schlüssel", en: "unknown key" };
const besideWith: Text = {
  de: "Unbekannter Schlüssel; Werte eines Instruments stehen unter „with“",
  en: "unknown key; values of an instrument stand under “with”",
};
const notAllowed: Text = { de: "Wert ist nicht zulässig", en: "value is not allowed" };
const outOfRange: Text = { de: "Wert liegt außerhalb des Bereichs", en: "value is out of range" };
const messages: Readonly<Partial<Record<Issue["code"], Text>>> = {
  invalid_type: { de: "Falsche Art von Angabe", en: "wrong kind of value" },
  too_small: outOfRange,
  too_big: outOfRange,
  invalid_key: { de: "Schlüssel ist nicht zulässig", en: "key is not allowed" },
};

const kinds: Readonly<Record<string, Text>> = {
  string: { de: "ein Text", en: "a text" },
  number: { de: "eine Zahl", en: "a number" },
  int: { de: "eine ganze Zahl", en: "a whole number" },
  boolean: { de: "true oder false", en: "true or false" },
  array: { de: "eine Liste wie [a, b]", en: "a list such as [a, b]" },
  object: { de: "eine Zuordnung (Schlüssel: Wert)", en: "a map (key: value)" },
  record: { de: "eine Zuordnung (Schlüssel: Wert)", en: "a map (key: value)" },
  null: { de: "kein Wert (null)", en: "no value (null)" },
};

/** Problems for everything `schema` found wrong with the value of `tree`, the first of each path. */
export function explainIssues(issues: readonly Issue[], schema: z.ZodType, tree: Tree, source: string): Problem[] {
  const problems = new Map<string | undefined, Problem>();
  for (const problem of issues.flatMap((issue) => explain(issue, [], schema, tree, source))) {
    if (!problems.has(problem.path)) problems.set(problem.path, problem);
  }
  return [...problems.values()];
}

function explain(issue: Issue, parent: Path, schema: z.ZodType, tree: Tree, source: string): Problem[] {
  const path = [...parent, ...issue.path] as Path;
  if (issue.code === "unrecognized_keys") {
    const allowed = keysAt(schema, path);
    return issue.keys.map((key) => {
      const near = nearest(key.slice(0, 100), allowed);
      const unknown = near === undefined && allowed.includes("with") ? besideWith : unknownKey;
      return {
        source,
        ...tree.locateKey([...path, key]),
        path: formatPath([...path, key]),
        message: slipOf(key, valueAt(tree.value, [...path, key])) ?? unknown,
        found: shorten(key),
        expected: listing(allowed) || undefined,
        nearest: near,
      };
    });
  }
  if (issue.code === "invalid_union") {
    // A branch that fits on the outside has the better explanation than "none of these".
    const inside = issue.errors.find((branch) => branch.length > 0 && branch.every((i) => i.path.length > 0 || !isKind(i)));
    if (inside) return inside.flatMap((inner) => explain(inner, path, schema, tree, source));
  }
  const value = valueAt(tree.value, path);
  const expected = expectation(issue, numberAt(schema, path), keysAt(schema, path));
  if (value === undefined && path.length > 0) {
    return [{ source, ...tree.locate(path.slice(0, -1)), path: formatPath(path), message: missing, expected }];
  }
  if (value === null) {
    const slip = slipOf(String(path.at(-1) ?? ""), value);
    const more = slip ? { message: slip, found: shorten(String(path.at(-1))) } : { message: empty, expected };
    return [{ source, ...tree.locate(path), path: formatPath(path) || undefined, ...more }];
  }
  const atKey = issue.code === "invalid_key";
  return [
    {
      source,
      ...(atKey ? tree.locateKey(path) : tree.locate(path)),
      path: formatPath(path) || undefined,
      message: messages[issue.code] ?? notAllowed,
      found: atKey ? shorten(String(path.at(-1))) : show(value),
      expected,
      nearest: nearestValue(issue, value),
    },
  ];
}

/** What a key without a value shows to have gone wrong inside braces; undefined if it shows nothing. */
function slipOf(key: string, value: unknown): Text | undefined {
  if (value !== null) return undefined;
  if (/^\d+$/.test(key)) return { de: "Dezimalzahlen stehen mit Punkt, z. B. 0.5", en: "decimal numbers have a point, e.g. 0.5" };
  if (/^[\w-]+:\S/.test(key)) {
    return { de: "Hinter dem Doppelpunkt fehlt ein Leerzeichen", en: "a blank is missing after the colon" };
  }
  if (!/\s|[.!?…]$/.test(key)) return undefined;
  return {
    de: "Ein Text mit Komma braucht in geschweiften Klammern Anführungszeichen",
    en: "a text with a comma needs quotes inside braces",
  };
}

/** The valid value nearest to what stands there: a word, or a number that was written as a text. */
function nearestValue(issue: Issue, value: unknown): string | undefined {
  if (typeof value !== "string") return undefined;
  if (issue.code === "invalid_value") return nearest(value.slice(0, 100), issue.values.map(String));
  return issue.code === "invalid_type" && issue.expected === "number" ? numberIn(value) : undefined;
}

/** Whether an issue says that the value is of another kind altogether. */
function isKind(issue: Issue): boolean {
  return issue.code === "invalid_type" || issue.code === "invalid_value" || issue.code === "invalid_union";
}

/** Most keys of a map that are told. */
const mostKeys = 9;

/** What may stand at the place of the issue; `number` describes the number that may stand there, `keys` those of the map. */
function expectation(issue: Issue, number: Text | undefined, keys: readonly string[]): Text | string | undefined {
  const own = spoken(issue.message);
  if (own) return own;
  switch (issue.code) {
    case "invalid_type":
      if (issue.expected === "object" && keys.length > 0 && keys.length <= mostKeys) return mapOf(keys);
      return (issue.expected === "number" || issue.expected === "int" ? number : undefined) ?? kinds[issue.expected];
    case "invalid_value":
      return listing(issue.values.map(String));
    case "too_small":
      return bound(issue.origin, Number(issue.minimum), { de: "mindestens", en: "at least" }) ?? number;
    case "too_big":
      return bound(issue.origin, Number(issue.maximum), { de: "höchstens", en: "at most" }) ?? number;
    case "invalid_key":
      return issue.issues.map((i) => spoken(i.message)).find((text) => text !== undefined);
    case "invalid_union":
      return alternatives(
        issue.errors.flatMap((branch) => branch.filter((i) => i.path.length === 0).map((i) => expectation(i, number, keys))),
      );
    default:
      return undefined;
  }
}

function mapOf(keys: readonly string[]): Text {
  const braces = `{ ${keys.map((key) => `${key}: …`).join(", ")} }`;
  return { de: `eine Zuordnung ${braces}`, en: `a map ${braces}` };
}

function bound(origin: string, limit: number, words: Text): Text | undefined {
  if (origin === "string") return { de: `${words.de} ${limit} Zeichen`, en: `${words.en} ${limit} characters` };
  if (origin === "array")
    return {
      de: `${words.de} ${limit} ${limit === 1 ? "Eintrag" : "Einträge"}`,
      en: `${words.en} ${limit} ${limit === 1 ? "entry" : "entries"}`,
    };
  return undefined;
}

function alternatives(parts: readonly (Text | string | undefined)[]): Text | undefined {
  const texts = parts
    .filter((part) => part !== undefined)
    .map((part) => (typeof part === "string" ? { de: part, en: part } : part));
  if (texts.length === 0) return undefined;
  const join = (words: string[], or: string): string => [...new Set(words)].join(or);
  return {
    de: join(
      texts.map((t) => t.de),
      " oder ",
    ),
    en: join(
      texts.map((t) => t.en),
      " or ",
    ),
  };
}

/** The text a schema gave with {@link says}, if it gave one. */
function spoken(message: string): Text | undefined {
  return message.startsWith('{"de":') ? (JSON.parse(message) as Text) : undefined;
}

function valueAt(value: unknown, path: Path): unknown {
  let at = value;
  for (const step of path) {
    if (at === null || typeof at !== "object" || !Object.hasOwn(at, step)) return undefined;
    at = (at as Record<string | number, unknown>)[step];
  }
  return at;
}

function show(value: unknown): string {
  if (typeof value === "number") return String(value);
  return shorten(JSON.stringify(value) ?? String(value));
}
