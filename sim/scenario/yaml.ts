import type { Document, ParsedNode, YAMLError } from "yaml";
import { Composer, isAlias, isMap, isScalar, isSeq, Lexer, LineCounter, Parser } from "yaml";
import type { Text } from "../core/language.ts";
import type { Problem } from "../core/problem.ts";
import { InputError } from "../core/problem.ts";
import type { Path, Place } from "./path.ts";
import { formatPath, shorten } from "./path.ts";
import { refusal } from "./report.ts";
import { syntaxErrors } from "./syntax.ts";

/** Longest text that is read, in characters; the largest file of the library is a third of it. */
const maxCharacters = 300_000;

/** Deepest nesting that is read; a scenario needs six levels. */
const maxDepth = 100;

/** A file's plain value with the places its parts came from. */
export interface Tree {
  readonly value: unknown;
  /** Place of the value at `path`, or of its key where the value is left out or begins on a later line; undefined where nothing stands. */
  readonly locate: (path: Path) => Place | undefined;
  /** Place of the key that ends `path`. */
  readonly locateKey: (path: Path) => Place | undefined;
}

/**
 * Reads one YAML (or JSON) document as plain maps, lists, texts, numbers, booleans and nulls. Anchors, aliases and tags
 * are refused, so a short text cannot unfold into a large one. Throws InputError.
 */
export function readTree(text: string, source: string): Tree {
  const lines = new LineCounter();
  const place = (offset: number): Place => {
    const at = lines.linePos(offset);
    return { line: at.line, column: at.col };
  };
  const problem = (offset: number, message: Text, more: Partial<Problem> = {}): Problem => ({
    source,
    ...place(offset),
    message,
    ...more,
  });
  const document = compose(text.replace(/^\ufeff/, ""), lines, problem);

  const values = new Map<string, Place>();
  const keys = new Map<string, Place>();
  const problems: Problem[] = [];
  const keyOf = (path: Path): string => JSON.stringify(path);

  function plain(node: ParsedNode | null, path: Path, key?: Place): unknown {
    if (node === null) {
      if (key) values.set(keyOf(path), key);
      return null;
    }
    const start = place(node.range[0]);
    const absent = node.range[0] === node.range[1];
    values.set(keyOf(path), key && (absent || key.line < start.line) ? key : start);
    if (isAlias(node) || node.anchor !== undefined || node.tag !== undefined) {
      const expected = { de: "Werte ausgeschrieben, ohne „&“, „*“ und „!“", en: "values written out, without “&”, “*” and “!”" };
      problems.push(problem(node.range[0], syntaxErrors.TAG_RESOLVE_FAILED, { path: formatPath(path), expected }));
      return null;
    }
    if (isScalar(node)) return node.value;
    if (isSeq<ParsedNode>(node)) return node.items.map((item, i) => plain(item, [...path, i]));
    const map: Record<string, unknown> = {};
    if (!isMap<ParsedNode, ParsedNode | null>(node)) return map;
    for (const pair of node.items) {
      const at = pair.key?.range?.[0] ?? node.range[0];
      if (!isScalar(pair.key) || pair.key.value === null || pair.key.anchor || pair.key.tag) {
        problems.push(problem(at, syntaxErrors.NON_STRING_KEY, { path: formatPath(path) }));
        continue;
      }
      const name = String(pair.key.value);
      const inner = [...path, name];
      const twice = Object.hasOwn(map, name);
      if (twice || name === "__proto__") {
        const message = twice ? syntaxErrors.DUPLICATE_KEY : { de: "Schlüssel ist nicht erlaubt", en: "key is not allowed" };
        problems.push(problem(at, message, { path: formatPath(inner), found: shorten(name) }));
        continue;
      }
      keys.set(keyOf(inner), place(at));
      map[name] = plain(pair.value, inner, place(at));
    }
    return map;
  }

  const value = plain(document.contents, []);
  if (problems.length > 0) throw refusal(problems);
  return { value, locate: (path) => values.get(keyOf(path)), locateKey: (path) => keys.get(keyOf(path)) };
}

type MakeProblem = (offset: number, message: Text, more?: Partial<Problem>) => Problem;

/** The one document of `text`; size and depth are checked before anything recursive sees them. */
function compose(text: string, lines: LineCounter, problem: MakeProblem): Document.Parsed<ParsedNode> {
  lines.addNewLine(0);
  if (text.length > maxCharacters) {
    const message = { de: "Datei ist zu groß", en: "file is too large" };
    const expected = { de: `höchstens ${maxCharacters} Zeichen`, en: `at most ${maxCharacters} characters` };
    throw new InputError([{ ...problem(0, message, { expected }), found: String(text.length) }]);
  }
  const parser = new Parser(lines.addNewLine);
  const tokens = [];
  let before = "";
  for (const lexeme of new Lexer().lex(text)) {
    if (isUnclosed(lexeme, before)) throw new InputError([problem(parser.offset, unclosed)]);
    before = lexeme;
    for (const token of parser.next(lexeme)) tokens.push(token);
    if (parser.stack.length > maxDepth) throw new InputError([problem(parser.offset, syntaxErrors.RESOURCE_EXHAUSTION)]);
  }
  for (const token of parser.end()) tokens.push(token);

  // Keys are checked for repetition by the caller: the composer's own check takes quadratic time.
  const composer = new Composer<ParsedNode>({ uniqueKeys: false, logLevel: "silent", prettyErrors: false });
  const documents = [...composer.compose(tokens, true, text.length)];
  const [document, next] = documents;
  const errors = firstCause([...document.errors, ...document.warnings]);
  if (errors.length > 0) throw refusal(errors.map((e) => problem(e.pos[0], syntaxErrors[e.code])));
  if (next) throw new InputError([problem(next.range[0], syntaxErrors.MULTIPLE_DOCS)]);
  if (document.contents === null) throw new InputError([problem(0, { de: "Datei ist leer", en: "file is empty" })]);
  return document as Document.Parsed<ParsedNode>;
}

const unclosed: Text = {
  de: "Das Anführungszeichen, das hier beginnt, wird nicht geschlossen",
  en: "the quote that begins here is not closed",
};

/** Whether a lexeme is a text in quotes without its end; `before` is the lexeme before it. */
function isUnclosed(lexeme: string, before: string): boolean {
  if (before === plainText) return false;
  if (lexeme.startsWith('"')) return !/^"(?:[^"\\]|\\[\s\S])*"$/.test(lexeme);
  return lexeme.startsWith("'") && !/^'(?:[^']|'')*'$/.test(lexeme);
}

/** What the lexer puts before a text without quotes. */
const plainText = "\u001f";

/** Of the errors in the syntax those that are no consequence of another: the first, or every tab. */
function firstCause(errors: readonly YAMLError[]): readonly YAMLError[] {
  const tabs = errors.filter(({ code }) => code === "TAB_AS_INDENT");
  return tabs.length > 0 ? tabs : errors.toSorted((a, b) => a.pos[0] - b.pos[0]).slice(0, 1);
}
