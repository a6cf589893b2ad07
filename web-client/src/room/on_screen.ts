// Whether somebody can really have seen a place of the page just now. No network, no room.

/** The page is shown and in use, the place is within it, and no bar, cover or opened list lies over it. */
export function is_on_screen(element: Element): boolean {
  // A window that lies beside or behind the one in use is shown, and still nobody reads in it.
  if (document.visibilityState !== "visible" || !document.hasFocus()) return false;
  const { left, top, width, height } = element.getBoundingClientRect();
  const found = document.elementFromPoint(left + width / 2, top + height / 2);
  return found !== null && found.contains(element);
}
