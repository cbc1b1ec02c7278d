import { availableParallelism } from "node:os";
import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    include: ["test/**/*.test.ts"],
    // Some tests start the program, a browser or threads of their own: as many files at a time as there are cores, no more.
    maxWorkers: availableParallelism(),
    // The program started by tests shares the cores with other files.
    env: { QUERSCHNITT_WORKERS: "1" },
    testTimeout: 60_000,
    hookTimeout: 120_000,
  },
});
