import type { Plugin } from "vite";
import { packShelf } from "./pack-shelf.ts";

const name = "virtual:shelf";

/** Gives the page its library: `import packed from "virtual:shelf"`. */
export function shelfPlugin(): Plugin {
  return {
    name: "querschnitt-shelf",
    resolveId: (id) => (id === name ? `\0${name}` : undefined),
    load: (id) => (id === `\0${name}` ? `export default ${JSON.stringify(packShelf())};` : undefined),
  };
}
