import { defineConfig } from "vitest/config";
import { WxtVitest } from "wxt/testing/vitest-plugin";

/** What takes minutes. One file at a time: each wants the machine for itself. */
export default defineConfig({
  plugins: [WxtVitest()],
  test: {
    setupFiles: ["fake-indexeddb/auto"],
    include: ["tests/long/**/*.test.ts"],
    fileParallelism: false,
    testTimeout: 900_000,
    hookTimeout: 120_000,
  },
});
