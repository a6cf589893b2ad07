// The focus is never lost: when what had it goes away, as a button does that has done its work, it goes to the
// heading of what stands around it. Otherwise whoever has no mouse begins at the top of the page again.
import { type RefObject, useEffect } from "react";

export function useKeptFocus(area: RefObject<HTMLElement | null>) {
  useEffect(() => {
    const whole = area.current;
    if (!whole) return undefined;
    let last: Element | undefined;
    let around: Element[] = [];

    const note = ({ target }: FocusEvent) => {
      last = target instanceof Element ? target : undefined;
      around = [];
      for (let each = last?.parentElement; each && whole.contains(each); each = each.parentElement)
        around.push(each);
    };
    const forget = ({ target }: FocusEvent) => {
      // Who goes elsewhere by themselves needs no help; what is being removed is gone a moment later.
      queueMicrotask(() => {
        if (last === target && last.isConnected) last = undefined;
      });
    };
    const look = () => {
      if (!last || last.isConnected || document.activeElement !== document.body) return;
      last = undefined;
      const place = around.find((each) => each.isConnected) ?? whole;
      const heading =
        place.querySelector<HTMLElement>("h1, h2, h3") ?? whole.querySelector<HTMLElement>("h1");
      if (heading && !heading.hasAttribute("tabindex")) heading.tabIndex = -1;
      heading?.focus({ preventScroll: true });
    };

    const observer = new MutationObserver(look);
    observer.observe(whole, { childList: true, subtree: true });
    whole.addEventListener("focusin", note);
    whole.addEventListener("focusout", forget);
    return () => {
      observer.disconnect();
      whole.removeEventListener("focusin", note);
      whole.removeEventListener("focusout", forget);
    };
  }, [area]);
}
