// The build must run under `default-src 'self'`: nothing inline, no data
// addresses, nothing from another host.
import react from "@vitejs/plugin-react";
import { defineConfig } from "vitest/config";
import { aksel_pruned } from "./tools/aksel_pruned.ts";
import { service_worker } from "./tools/service_worker.ts";

export default defineConfig({
  plugins: [aksel_pruned(), react(), service_worker()],
  build: {
    target: "es2022",
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    sourcemap: false,
    reportCompressedSize: true,
  },
  test: {
    environment: "jsdom",
    include: ["src/**/*.test.{ts,tsx}"],
    setupFiles: ["./src/test_setup.ts"],
    css: false,
    // Typing key by key through a whole form takes its time on a busy machine.
    testTimeout: 30_000,
    reporters: ["default", "./tools/closing_line.ts"],
  },
});
