// A theme's hue, glyph and texture go by its place in the instrument, so that any
// instrument, of any length, has them; no instrument's id is known here.

export type Hue = 1 | 2 | 3 | 4 | 5 | 6 | 7;

/** `place` counts from 0; the eighth theme wears the first hue again. */
export function hue_of(place: number): Hue {
  return ((((place % 7) + 7) % 7) + 1) as Hue;
}

/** Sets --leaf, --petal and --theme-ink for everything inside. */
export function hue_class(hue: Hue | undefined): string {
  return hue ? `hue-${hue}` : "";
}
