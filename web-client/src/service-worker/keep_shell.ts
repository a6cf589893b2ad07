// Asks the browser to keep the shell (worker.ts), so that the client opens without a line.
// The shell is the program alone: the same bytes for everybody, no name and no sentence of a person. It may
// therefore be kept on every device, also a shared one; what people write is device/'s affair.

export function keep_shell(): void {
  if (!("serviceWorker" in navigator) || !import.meta.env.PROD) return;
  const register = () => {
    navigator.serviceWorker.register("/service-worker.js").catch(() => {
      // A private window or a certificate that is not trusted: the client works, with a line.
    });
  };
  // Registered late: the first screen comes before its copy.
  if (document.readyState === "complete") register();
  else window.addEventListener("load", register, { once: true });
}

/** The server wants a newer client than this one: fetch it first, then begin anew with it. */
export async function load_newer(): Promise<void> {
  const registration = await navigator.serviceWorker.getRegistration().catch(() => undefined);
  const worker = await registration?.update().then(
    (updated) => updated.installing ?? updated.waiting,
    () => undefined,
  );
  if (worker) {
    await new Promise<void>((ready) => {
      worker.addEventListener("statechange", () => {
        if (worker.state === "activated" || worker.state === "redundant") ready();
      });
    });
  }
  location.reload();
}
