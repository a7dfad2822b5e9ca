import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    include: [
      "src/**/*.test.ts",
      "test/**/*.test.ts",
      "eval/**/*.test.ts",
      "examples/**/*.test.ts",
      "web/**/*.test.ts",
    ],
    // The page is a build product that the tests of whatever writes it need.
    globalSetup: ["test/browser/build-page.ts"],
    testTimeout: 60_000,
  },
});
