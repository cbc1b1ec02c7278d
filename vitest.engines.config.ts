import { defineConfig } from "vitest/config";

/** The same bits in every engine: `npm run test:engines` installs further engines from the package registry and compares. */
export default defineConfig({ test: { include: ["test/engines/**/*.engines.ts"], fileParallelism: false } });
