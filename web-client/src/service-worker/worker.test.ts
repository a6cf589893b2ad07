// @vitest-environment node
// The worker as it is built, in a place of its own with caches that can be looked into.
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { createContext, runInContext } from "node:vm";
import { build } from "vite";
import { afterAll, beforeAll, describe, expect, test } from "vitest";

const root = fileURLToPath(new URL("../..", import.meta.url));
const origin = "https://veirom.example";
let folder: string;
let code: string;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), "veirom-shell-"));
  await build({ root, logLevel: "error", build: { outDir: folder, emptyOutDir: true } });
  code = readFileSync(join(folder, "service-worker.js"), "utf8");
}, 60_000);

afterAll(() => rmSync(folder, { recursive: true }));

class TestCache {
  readonly kept = new Map<string, string>();
  readonly #fetch: (path: string) => string;
  constructor(fetch: (path: string) => string) {
    this.#fetch = fetch;
  }
  addAll = (requests: readonly { readonly url: string }[]) => {
    const got = requests.map(({ url }) => [url, this.#fetch(url)] as const);
    for (const [url, text] of got) this.kept.set(url, text);
    return Promise.resolve();
  };
  match = (request: string | { readonly url: string }) => {
    const url = typeof request === "string" ? request : request.url.replace(origin, "");
    return Promise.resolve(this.kept.get(url));
  };
}

interface Asked {
  readonly path: string;
  readonly mode?: string;
  readonly method?: string;
  readonly from?: string;
}

/** A browser with this worker; `site` answers what is fetched. */
function browser(caches: Map<string, TestCache>, site: (path: string) => string) {
  const hears = new Map<string, (event: object) => void>();
  const waits: Promise<unknown>[] = [];
  const context = {
    URL,
    location: { origin },
    Request: class {
      readonly url: string;
      constructor(url: string) {
        this.url = url;
      }
    },
    fetch: ({ url }: { readonly url: string }) => Promise.resolve(site(url.replace(origin, ""))),
    addEventListener: (name: string, hear: (event: object) => void) => hears.set(name, hear),
    skipWaiting: () => Promise.resolve(),
    clients: { claim: () => Promise.resolve() },
    caches: {
      open: (name: string) => {
        const cache = caches.get(name) ?? new TestCache(site);
        caches.set(name, cache);
        return Promise.resolve(cache);
      },
      keys: () => Promise.resolve([...caches.keys()]),
      delete: (name: string) => Promise.resolve(caches.delete(name)),
      match: async (request: { readonly url: string }) => {
        for (const cache of caches.values()) {
          const found = await cache.match(request);
          if (found !== undefined) return found;
        }
        return undefined;
      },
    },
  };
  runInContext(code, createContext(context));
  const happen = async (name: string) => {
    hears.get(name)?.({ waitUntil: (work: Promise<unknown>) => waits.push(work) });
    await Promise.all(waits);
  };
  const ask = async ({ path, mode = "cors", method = "GET", from = origin }: Asked) => {
    let answer: Promise<unknown> | undefined;
    hears.get("fetch")?.({
      request: { url: from + path, mode, method },
      respondWith: (with_answer: Promise<unknown>) => (answer = with_answer),
    });
    return answer === undefined ? "left alone" : await answer;
  };
  return { happen, ask };
}

const off_line = () => {
  throw new Error("no line");
};

describe("the shell", () => {
  test("opens without a line, at every address of the client", async () => {
    const caches = new Map<string, TestCache>();
    await browser(caches, (path) => `built ${path}`).happen("install");
    const later = browser(caches, off_line);
    expect(await later.ask({ path: "/", mode: "navigate" })).toBe("built /");
    expect(await later.ask({ path: "/o/demo/room/1", mode: "navigate" })).toBe("built /");
    const files = [...(caches.values().next().value?.kept.keys() ?? [])];
    expect(files.some((path) => path.startsWith("/assets/index-"))).toBe(true);
    for (const path of files) expect(await later.ask({ path })).toBe(`built ${path}`);
  });

  test("what is personal is never looked at", async () => {
    const caches = new Map<string, TestCache>();
    const { happen, ask } = browser(caches, (path) => `built ${path}`);
    await happen("install");
    const asked: Asked[] = [
      { path: "/api/me" },
      { path: "/api/rooms", mode: "navigate" },
      { path: "/ws" },
      { path: "/healthz", mode: "navigate" },
      { path: "/", method: "POST", mode: "navigate" },
      { path: "/assets/a.js", from: "https://elsewhere.example" },
      { path: "/something-else.json" },
    ];
    for (const one of asked) expect(await ask(one), one.path).toBe("left alone");
    const kept = [...caches.values()].flatMap((cache) => [...cache.kept.keys()]);
    expect(kept.filter((path) => /^\/(api|ws|healthz)/.test(path))).toEqual([]);
  });

  test("is put in place whole or not at all", async () => {
    const caches = new Map<string, TestCache>();
    let fetched = 0;
    const { happen } = browser(caches, () => {
      fetched += 1;
      if (fetched > 3) throw new Error("cut in the middle");
      return "";
    });
    await expect(happen("install")).rejects.toThrow("cut");
    expect([...caches.values()].flatMap((cache) => [...cache.kept])).toEqual([]);
  });

  test("a page of the version before still finds its files; older ones are gone", async () => {
    const caches = new Map<string, TestCache>();
    for (const version of ["oldest", "before"]) {
      const cache = new TestCache((path) => path);
      cache.kept.set(`/assets/${version}.js`, version);
      caches.set(`veirom-shell-${version}`, cache);
    }
    caches.set("somebody-else", new TestCache((path) => path));
    const { happen, ask } = browser(caches, (path) => `built ${path}`);
    await happen("install");
    await happen("activate");
    expect(await ask({ path: "/assets/before.js" })).toBe("before");
    expect(await ask({ path: "/assets/oldest.js" })).toBe("built /assets/oldest.js");
    expect([...caches.keys()]).toContain("somebody-else");
    expect(caches.size).toBe(3);
  });
});
