// How wide the labels of a picture are: measured once the fonts are there, reckoned until then.
import { type RefObject, useEffect, useState } from "react";

/** px for a letter of body type, about; only until the real width is known. */
const letter = 8.2;

export type Widths = (id: string, label: string) => number;

export function reckoned(_: string, label: string): number {
  return label.length * letter;
}

/** `texts`: changes when other labels are shown. Measures every text with data-label inside. */
export function useLabelWidths(place: RefObject<SVGSVGElement | null>, texts: unknown): Widths {
  const [measured, set_measured] = useState<ReadonlyMap<string, number>>(new Map());
  useEffect(() => {
    let wanted = true;
    const measure = () => {
      const found = new Map<string, number>();
      for (const text of place.current?.querySelectorAll<SVGTextElement>("text[data-label]") ??
        []) {
        // Without a layout engine there is nothing to measure.
        if (typeof text.getComputedTextLength !== "function") return;
        found.set(text.getAttribute("data-label") ?? "", text.getComputedTextLength());
      }
      if (wanted && found.size > 0) set_measured(found);
    };
    measure();
    if ("fonts" in document) void document.fonts.ready.then(measure);
    return () => {
      wanted = false;
    };
  }, [place, texts]);
  return (id, label) => measured.get(id) ?? reckoned(id, label);
}

/** px of an element's inside, followed as it changes; 0 until known. */
export function useWidth(place: RefObject<HTMLElement | null>): number {
  const [width, set_width] = useState(0);
  useEffect(() => {
    const element = place.current;
    if (!element) return undefined;
    // Tells the first width as well.
    if (typeof ResizeObserver !== "function") return undefined;
    const observer = new ResizeObserver(() => set_width(element.clientWidth));
    observer.observe(element);
    return () => observer.disconnect();
  }, [place]);
  return width;
}
