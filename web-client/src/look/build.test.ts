// @vitest-environment node
// Builds the client in memory and holds what goes out: colours, weight, policy.
import { gzipSync } from "node:zlib";
import { type Rolldown, build } from "vite";
import { beforeAll, expect, test, vi } from "vitest";
import { is_red, rgb_of } from "../../tools/colour";

const root = new URL("../../", import.meta.url).pathname;
let files: Rolldown.RolldownOutput["output"];

beforeAll(async () => {
  // A test run calls itself "test", and React would come in its larger form for development.
  vi.stubEnv("NODE_ENV", "production");
  const result = await build({ root, logLevel: "silent", build: { write: false } });
  vi.unstubAllEnvs();
  files = (result as Rolldown.RolldownOutput).output;
}, 180_000);

function text_of(file: Rolldown.OutputAsset | Rolldown.OutputChunk): string {
  if (file.type === "chunk") return file.code;
  return typeof file.source === "string" ? file.source : new TextDecoder().decode(file.source);
}

const ending = (end: string) => files.filter((file) => file.fileName.endsWith(end));
const gz_kb = (texts: string[]) =>
  texts.reduce((sum, text) => sum + gzipSync(text, { level: 9 }).length, 0) / 1024;

/** The entry and what it imports before anything can be seen. */
function first_load(): Rolldown.OutputChunk[] {
  const chunks = files.filter((file) => file.type === "chunk");
  const wanted = chunks.filter((chunk) => chunk.isEntry && chunk.name === "index");
  for (const chunk of wanted) {
    for (const name of chunk.imports) {
      const found = chunks.find((other) => other.fileName === name);
      if (found && !wanted.includes(found)) wanted.push(found);
    }
  }
  return wanted;
}

test("no red anywhere in the stylesheets", () => {
  const css = ending(".css").map(text_of).join("\n");
  const found = css.match(/#[0-9a-f]{3,8}\b/gi) ?? [];
  expect(found.length).toBeGreaterThan(60);
  expect([...new Set(found)].filter((hex) => is_red(rgb_of(hex)))).toEqual([]);
  expect(css.match(/[:\s,](red|crimson|tomato|orangered|firebrick)\b.{0,20}/gi)).toBeNull();
});

test("nothing is fetched from another host, nothing is inline", () => {
  const css = ending(".css").map(text_of).join("\n");
  expect(css.match(/url\((?!["']?\/assets\/)[^)]*\)/g)).toBeNull();
  const html = ending(".html").map(text_of).join("\n");
  expect(html).not.toMatch(/<style|\sstyle=|<script(?![^>]*\ssrc=)|\son\w+=/);
});

test("a phone's first load stays within 170 KB of script and 30 KB of style", () => {
  const chunks = first_load();
  expect(chunks.length).toBeGreaterThan(0);
  const script = gz_kb(chunks.map(text_of));
  const styles = chunks.flatMap((chunk) => [...(chunk.viteMetadata?.importedCss ?? [])]);
  const style = gz_kb(
    files.filter((file) => styles.includes(file.fileName)).map((file) => text_of(file)),
  );
  expect(styles.length).toBeGreaterThan(0);
  expect(script).toBeLessThanOrEqual(170);
  expect(style).toBeLessThanOrEqual(30);
});
