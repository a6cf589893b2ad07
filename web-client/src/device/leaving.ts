// "Leave quickly", and coming back to a page that somebody else may be looking at by now.

/** Says nothing about anybody: the search page of the browser's user would tell more. */
const neutral_page = "https://www.wikipedia.org/";
/** In this tab only; holds no text, only that the page was left in a hurry. */
const left_mark = "veirom-left";

export interface Page {
  readonly document: Document;
  readonly window: Window;
}

/** Hides the page before anything else, then takes the browser to another one in its place in the history. */
export function leave_quickly({ document, window }: Page): void {
  document.documentElement.hidden = true;
  document.title = "";
  try {
    window.sessionStorage.setItem(left_mark, "1");
  } catch {
    // The browser keeps nothing; then the session's own check covers the page on the way back.
  }
  window.location.replace(neutral_page);
}

export function was_left({ window }: Page): boolean {
  try {
    return window.sessionStorage.getItem(left_mark) !== null;
  } catch {
    return false;
  }
}

export function came_back({ document, window }: Page): void {
  try {
    window.sessionStorage.removeItem(left_mark);
  } catch {
    // Nothing was kept.
  }
  document.documentElement.hidden = false;
}

/**
 * Calls `leaves` at every sign that the person is about to go, the earliest first: what is sealed for the device takes
 * a moment, and once the page is hidden there may be none. Not the leaving of a field: what becomes of the words is told
 * above the button that is being pressed, and moves it away from under the pointer.
 */
export function watch_leaving({ document, window }: Page, leaves: () => void): void {
  for (const sign of ["blur", "beforeunload", "pagehide"]) window.addEventListener(sign, leaves);
  document.addEventListener("visibilitychange", () => {
    if (document.visibilityState === "hidden") leaves();
  });
}

/**
 * Calls `again` when the page is shown anew: from the back/forward cache, or after it was hidden so long that
 * somebody else may sit there. The page stays hidden until `again` has run.
 */
export function watch_returns(
  { document, window }: Page,
  hidden_ms_max: number,
  now: () => number,
  again: () => void,
): () => void {
  let hidden_at: number | undefined;
  const on_show = (event: PageTransitionEvent) => {
    if (!event.persisted) return;
    again();
    document.documentElement.hidden = false;
  };
  const on_hide = (event: PageTransitionEvent) => {
    // Kept whole by the browser, the page would show its last picture first.
    if (event.persisted) document.documentElement.hidden = true;
  };
  const on_visibility = () => {
    if (document.visibilityState === "hidden") {
      hidden_at = now();
    } else if (hidden_at !== undefined && now() - hidden_at >= hidden_ms_max) {
      again();
    }
  };
  window.addEventListener("pageshow", on_show);
  window.addEventListener("pagehide", on_hide);
  document.addEventListener("visibilitychange", on_visibility);
  return () => {
    window.removeEventListener("pageshow", on_show);
    window.removeEventListener("pagehide", on_hide);
    document.removeEventListener("visibilitychange", on_visibility);
  };
}
