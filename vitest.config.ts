import { defineConfig } from "vitest/config";
import { WxtVitest } from "wxt/testing/vitest-plugin";

/** WXT's plugin puts an in-memory browser behind `wxt/browser`: fakes, not mocks. */
export default defineConfig({
  plugins: [WxtVitest()],
  test: {
    // Before anything else: Dexie looks for IndexedDB when it is first imported.
    setupFiles: ["fake-indexeddb/auto"],
    include: ["tests/**/*.test.ts", "tests/**/*.test.tsx"],
    exclude: ["tests/browser/**", "tests/bench/**", "tests/long/**"],
  },
});
