import { expect, it } from "vitest";
import { fileNameOf } from "../../../viz/lab/share/file-name.ts";

it.each([
  ["Klimabürgermeister*in: ja/nein?", "querschnitt-klimabuergermeister-in-ja-nein.json"],
  ["***", "querschnitt.json"],
  [`${"lang ".repeat(30)}`, `querschnitt-${"lang-".repeat(12).slice(0, -1)}.json`],
])("a file for %j is called %s", (title, name) => {
  expect(fileNameOf(title)).toBe(name);
});
