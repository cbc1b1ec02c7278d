import { fileURLToPath } from "node:url";
import { buildLab } from "./build-lab.ts";

const outFile = fileURLToPath(new URL("../../../dist/querschnitt.html", import.meta.url));
const { bytes } = await buildLab({ outFile });
console.log(`dist/querschnitt.html · ${Math.round(bytes / 1000)} kB`);
