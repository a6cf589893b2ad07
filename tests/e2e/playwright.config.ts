// The real program, a real browser, both people at once. tests/e2e/run starts it.
import { defineConfig } from "@playwright/test";

export default defineConfig({
  testDir: ".",
  testMatch: process.env.GALLERY ? "gallery.ts" : "*.spec.ts",
  outputDir: "results",
  workers: 1,
  // Only what fails waits so long: the machine may be slow, and busy with other things.
  timeout: 480_000,
  expect: { timeout: 30_000 },
  forbidOnly: true,
  reporter: [["list"], ["./support/closing_line.ts"]],
});
