import { defineConfig } from "vitest/config";

/** Real browsers: one at a time, and each step has a minute. */
export default defineConfig({
  test: {
    include: ["tests/browser/**/*.test.ts"],
    fileParallelism: false,
    testTimeout: 60_000,
    hookTimeout: 60_000,
  },
});
