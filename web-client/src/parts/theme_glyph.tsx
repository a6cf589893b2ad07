// The glyph of each theme, by its hue; and the theme's name as it stands on screens.
import { classes } from "./classes";
import { type Hue, hue_class } from "./hue";
import "./icon.css";
import "./theme_glyph.css";

export function glyph_shape(hue: Hue) {
  switch (hue) {
    case 1: // sun
      return (
        <>
          <circle cx="12" cy="12" r="4.2" />
          <path d="M12 2.8v2.4M12 18.800v2.400M2.800 12h2.400M18.800 12h2.400M5.500 5.500l1.700 1.700M16.800 16.800l1.700 1.700M5.500 18.500l1.700-1.700M16.800 7.200l1.700-1.700" />
        </>
      );
    case 2: // mitten
      return (
        <>
          <path d="M7.500 20.500v-4.600C6 14.600 5 12.800 5 10.500V7.600a5 5 0 0 1 10 0v3.200l1.800-1.500c1.500-1.100 3.300.6 2.200 2.200l-4 4.600v4.400zM7.500 17.400H15" />
        </>
      );
    case 3: // cabin
      return (
        <>
          <path d="M3.500 12 12 4.800l8.500 7.200M6 10.200V19.500h12v-9.300M10.200 19.500v-5h3.600v5" />
        </>
      );
    case 4: // sprout
      return (
        <>
          <path d="M12 21v-9.500M12 15c-4.500 0-7-2.600-7-7 4.500 0 7 2.600 7 7zM12 11.500c0-4.300 2.300-7 6.700-7.700.4 4.700-2.100 7.700-6.700 7.700z" />
        </>
      );
    case 5: // fitting pieces
      return (
        <>
          <path d="M3.500 6H11v3.500a2.500 2.500 0 0 1 0 5V18H3.500zM14.500 6h6v12h-6v-2.200a4.200 4.200 0 0 0 0-7.600z" />
        </>
      );
    case 6: // forked path
      return (
        <>
          <path d="M12 21v-6.500C12 10.500 7 10.500 6 4.500M12 14.500c0-4 5-4 6-10M3.300 7 6 4.300 8.500 7M15.500 7 18 4.300 20.700 7" />
        </>
      );
    case 7: // stepping stones
      return (
        <>
          <ellipse cx="7.500" cy="18.800" rx="4.300" ry="2.100" />
          <ellipse cx="15.500" cy="13.200" rx="3.500" ry="1.800" />
          <ellipse cx="9" cy="8.300" rx="2.800" ry="1.500" />
          <ellipse cx="15" cy="4.300" rx="2.100" ry="1.200" />
        </>
      );
  }
}

interface ThemeGlyphProps {
  readonly hue: Hue;
}

export function ThemeGlyph({ hue }: ThemeGlyphProps) {
  return (
    <svg
      className={classes("icon", "theme-glyph", hue_class(hue))}
      viewBox="0 0 24 24"
      aria-hidden="true"
    >
      {glyph_shape(hue)}
    </svg>
  );
}

interface ThemeNameProps {
  readonly hue: Hue;
  readonly name: string;
}

export function ThemeName({ hue, name }: ThemeNameProps) {
  return (
    <span className={classes("theme-name", hue_class(hue))}>
      <ThemeGlyph hue={hue} />
      <span>{name}</span>
    </span>
  );
}
