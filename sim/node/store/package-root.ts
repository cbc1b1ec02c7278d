import { fileURLToPath } from "node:url";

/** The folder of this package: sources, `scenarios/` and `package.json` lie in it. */
export const packageRoot = fileURLToPath(new URL("../../../", import.meta.url));
