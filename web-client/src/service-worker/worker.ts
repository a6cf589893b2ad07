// Keeps the shell, so that the client opens without a line: index.html and the files built with it, put in
// place whole or not at all. The shell is the program alone, the same bytes for everybody: no name and no
// sentence of a person is in it, so it may be kept on every device, also a shared one. /api and /ws are never
// looked at here. Becomes service-worker.js by tools/service_worker.ts, which fills in the two names below.
/// <reference lib="webworker" />

/** Addresses of every file of the shell; index.html as "/". */
declare const SHELL_FILES: readonly string[];
/** A sum over their contents. */
declare const SHELL_VERSION: string;

const worker = globalThis as unknown as ServiceWorkerGlobalScope;
const prefix = "veirom-shell-";
const present = prefix + SHELL_VERSION;
/** Answered by the server itself, also when somebody types them into the address bar. */
const not_the_shell = /^\/(api|ws|healthz|readyz|metrics)(\/|$)/;

worker.addEventListener("install", (event) => {
  event.waitUntil(install());
});

worker.addEventListener("activate", (event) => {
  event.waitUntil(activate());
});

worker.addEventListener("fetch", (event) => {
  const { request } = event;
  const address = new URL(request.url);
  if (request.method !== "GET" || address.origin !== worker.location.origin) return;
  if (not_the_shell.test(address.pathname)) return;
  if (request.mode === "navigate") event.respondWith(shell(request));
  else if (is_built(address.pathname)) event.respondWith(file(request));
});

async function install(): Promise<void> {
  const cache = await caches.open(present);
  // Past the browser's own cache: a file of the version before under the same address would be kept for good.
  await cache.addAll(SHELL_FILES.map((address) => new Request(address, { cache: "reload" })));
  // At once, for what is opened from now on. A page that is open goes on with the files it began with: they
  // are kept until the version after this one, so nothing typed is ever cut off by a newer program.
  await worker.skipWaiting();
}

async function activate(): Promise<void> {
  const shells = (await caches.keys()).filter((name) => name.startsWith(prefix));
  const before = shells.filter((name) => name !== present);
  await Promise.all(before.slice(0, -1).map((name) => caches.delete(name)));
  await worker.clients.claim();
}

/** Every address of the client is the same page; which screen it shows is decided in it. */
async function shell(request: Request): Promise<Response> {
  const cache = await caches.open(present);
  return (await cache.match("/")) ?? fetch(request);
}

/** Names of built files change with their contents: what is kept is right, from whichever version. */
async function file(request: Request): Promise<Response> {
  const own = await caches.open(present);
  const kept = (await own.match(request)) ?? (await caches.match(request));
  return kept ?? fetch(request);
}

function is_built(path: string): boolean {
  return path.startsWith("/assets/") || SHELL_FILES.includes(path);
}
