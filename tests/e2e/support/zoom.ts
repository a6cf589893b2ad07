// What somebody meets who reads at 400 % with text spacing of their own (WCAG 1.4.10, 1.4.12, 2.4.11): each
// function names the elements that do not stand it.
import type { Page } from "@playwright/test";

/** Text spacing of 1.4.12, by a sheet of the reader's own: the content policy allows no other way. */
export async function spaces_text(page: Page): Promise<void> {
  await page.evaluate(() => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(`
      * { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important; }
      p { margin-block-end: 2em !important; }`);
    document.adoptedStyleSheets = [sheet];
  });
}

/** What makes the page scroll sideways: the innermost elements that reach beyond the window. */
export async function wider_than_window(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const window_width = document.documentElement.clientWidth;
    if (document.documentElement.scrollWidth <= window_width) return [];
    const wide = [...document.querySelectorAll("body *")].filter(
      (each) => each.getBoundingClientRect().right > window_width + 1,
    );
    return wide
      .filter((each) => ![...each.children].some((child) => wide.includes(child)))
      .map((each) => `<${each.tagName.toLowerCase()} class="${each.getAttribute("class") ?? ""}">`);
  });
}

/** Elements whose own text is cut off: they hide what does not fit. */
export async function cut_off(page: Page): Promise<string[]> {
  return page.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>("body *")]
      .filter((each) => {
        const { overflowX, overflowY, position } = getComputedStyle(each);
        const for_readers = position === "absolute" && each.clientWidth <= 1;
        const own_text = [...each.childNodes].some(
          (node) => node.nodeType === Node.TEXT_NODE && node.textContent?.trim(),
        );
        const hides = (overflow: string) => overflow === "hidden" || overflow === "clip";
        return (
          own_text &&
          !for_readers &&
          // Drawn as it will be printed, and also there in words; and the way back, which the screen names again.
          !each.closest(".map-sheet, .seeker-shell__back") &&
          ((hides(overflowX) && each.scrollWidth > each.clientWidth + 1) ||
            (hides(overflowY) && each.scrollHeight > each.clientHeight + 1))
        );
      })
      .map((each) => `<${each.tagName.toLowerCase()}> ${each.textContent?.trim().slice(0, 40)}`),
  );
}

/** What takes the focus and then stands behind something else, such as a bar that does not scroll. */
export async function bars_cover(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const covered: string[] = [];
    const takes_focus =
      'a[href], button, input:not([type="hidden"]), textarea, select, summary, [tabindex="0"]';
    for (const each of document.querySelectorAll<HTMLElement>(takes_focus)) {
      if (
        each.closest(".skip-link, [tabindex='-1']") ||
        !each.checkVisibility() ||
        each.matches(":disabled")
      )
        continue;
      each.focus();
      if (document.activeElement !== each) continue;
      // What stands for it on the screen: a radio's row, a field's box.
      const seen = each.closest("label") ?? each;
      const box = seen.getBoundingClientRect();
      if (box.width <= 1) continue;
      const x = Math.min(box.left + box.width / 2, innerWidth - 1);
      // Of something taller than the window, the part that is in it.
      const top = Math.max(box.top, 0);
      const bottom = Math.min(box.bottom, innerHeight - 1);
      const in_sight = [0.1, 0.3, 0.5, 0.7, 0.9].some((share) => {
        const drawn = document.elementFromPoint(x, top + (bottom - top) * share);
        return bottom > top && drawn !== null && (seen.contains(drawn) || drawn.contains(seen));
      });
      if (!in_sight)
        covered.push(`<${each.tagName.toLowerCase()}> ${seen.textContent?.trim().slice(0, 40)}`);
    }
    return covered;
  });
}
