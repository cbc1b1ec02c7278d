import { fold, slug } from "../../../sim/organisation/fold.ts";

/** Most characters of a title in a file's name. */
const longest = 60;

/** Name of the file that holds an inquiry with this title: `querschnitt-klimabuergermeister-in.json`. */
export function fileNameOf(title: string): string {
  if (fold(title) === "") return "querschnitt.json";
  return `querschnitt-${slug(title).slice(0, longest).replace(/-+$/, "")}.json`;
}
