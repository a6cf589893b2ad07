// The real program, a real browser, both people at once. tests/e2e/run starts it.
import { defineConfig } from "@playwright/test";

export default defineConfig({
  testDir: ".",
  testMatch: process.env.GALLERY ? "gallery.ts" : "*.spec.ts",
  outputDir: "results",
  workers: 1,
  timeout: 240_000,
  expect: { timeout: 15_000 },
  forbidOnly: true,
  reporter: [["list"], ["./support/closing_line.ts"]],
});
