// Browsers as people have them: a desk, and a phone that keeps its profile when it is closed.
import { mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type BrowserContext, chromium, type Page } from "@playwright/test";
import type { Line } from "./line";

export const quiet = [
  "--no-sandbox",
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];
export const path = { executablePath: process.env.E2E_CHROMIUM ?? "/usr/bin/chromium" };

export class Browser {
  #context: BrowserContext | undefined;
  readonly #profile = mkdtempSync(join(tmpdir(), "veirom-browser-"));
  /** What the pages complained of: script errors, and what the content policy refused. */
  readonly complaints: string[] = [];

  constructor(
    private readonly options: {
      readonly width: number;
      readonly height: number;
      readonly locale: string;
      readonly scheme?: "light" | "dark";
      /** Connections to `port` go over this line. */
      readonly line?: { readonly line: Line; readonly port: number };
    },
  ) {}

  async open(address: string): Promise<Page> {
    const { width, height, locale, line, scheme } = this.options;
    const through = line
      ? [`--host-resolver-rules=MAP localhost:${line.port} 127.0.0.1:${line.line.port}`]
      : [];
    this.#context ??= await chromium.launchPersistentContext(this.#profile, {
      ...path,
      args: [...quiet, ...through],
      viewport: { width, height },
      locale,
      colorScheme: scheme ?? "light",
      hasTouch: width < 600,
    });
    const page =
      this.#context.pages().find((one) => one.url() === "about:blank") ??
      (await this.#context.newPage());
    page.setDefaultTimeout(45_000);
    page.on("pageerror", (error) => this.complaints.push(error.message));
    page.on("console", (message) => {
      if (/content security policy/i.test(message.text())) this.complaints.push(message.text());
    });
    await page.goto(address);
    return page;
  }

  /** Closes the browser; the profile stays, as on a phone. */
  async close(): Promise<void> {
    await this.#context?.close();
    this.#context = undefined;
  }
}
