// Contrast after WCAG 2.2 and Oklch, for the tests that hold the look.

export type Rgb = readonly [red: number, green: number, blue: number];

/** "#14564a", "#fff" or "#14564a80"; transparency is left out. */
export function rgb_of(hex: string): Rgb {
  const digits = hex.replace("#", "");
  const full = digits.length < 6 ? digits.replace(/./g, "$&$&") : digits;
  const part = (at: number) => parseInt(full.slice(at, at + 2), 16) / 255;
  return [part(0), part(2), part(4)];
}

function linear(part: number): number {
  return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
}

export function luminance(colour: Rgb): number {
  const [red, green, blue] = colour;
  return 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue);
}

export function contrast(one: string, other: string): number {
  const [low, high] = [luminance(rgb_of(one)), luminance(rgb_of(other))].sort((a, b) => a - b);
  return ((high ?? 0) + 0.05) / ((low ?? 0) + 0.05);
}

/** Björn Ottosson's Oklab as hue in degrees and chroma. */
export function hue_and_chroma(colour: Rgb): { hue: number; chroma: number } {
  const [red, green, blue] = [linear(colour[0]), linear(colour[1]), linear(colour[2])];
  const l = Math.cbrt(0.4122214708 * red + 0.5363325363 * green + 0.0514459929 * blue);
  const m = Math.cbrt(0.2119034982 * red + 0.6806995451 * green + 0.1073969566 * blue);
  const s = Math.cbrt(0.0883024619 * red + 0.2817188376 * green + 0.6299787005 * blue);
  const a = 1.9779984951 * l - 2.428592205 * m + 0.4505937099 * s;
  const b = 0.0259040371 * l + 0.7827717662 * m - 0.808675766 * s;
  return { hue: ((Math.atan2(b, a) * 180) / Math.PI + 360) % 360, chroma: Math.hypot(a, b) };
}

/** What Veirom never shows: Oklch hue 0 to 40 with chroma above 0.09. */
export function is_red(colour: Rgb): boolean {
  const { hue, chroma } = hue_and_chroma(colour);
  return hue <= 40 && chroma > 0.09;
}
