// After each change of screen the focus stands on the heading: a screen reader says where one is, and the
// keyboard goes on from there. The very first screen is left to the browser.
import { useEffect, useLayoutEffect } from "react";

let first_screen = true;

/** `ready`: the heading is there (a screen may have to wait for its content). */
export function useHeadingFocus(screen: string, ready = true) {
  // Before the frame is drawn: a screen that scrolls to its own place in the next one has the last word.
  useLayoutEffect(() => {
    if (!ready) return;
    if (first_screen) {
      first_screen = false;
      return;
    }
    window.scrollTo(0, 0);
    const heading = document.querySelector<HTMLElement>("main h1, h1");
    if (heading && !heading.hasAttribute("tabindex")) heading.tabIndex = -1;
    heading?.focus({ preventScroll: true });
  }, [screen, ready]);
}

export function useTitle(title: string) {
  useEffect(() => {
    document.title = title === "" ? "Veirom" : `${title} · Veirom`;
  }, [title]);
}
