// A texture for each hue, so that no petal is known by its colour alone: on paper, in forced colours, and on the
// screen for those who want it. A pattern takes its two colours from its own hue.
import type { ReactNode } from "react";
import { type Hue, hue_class } from "./hue";

export function texture_name(of: string, hue: Hue): string {
  return `${of}-texture-${hue}`;
}

interface FlowerTexturesProps {
  /** Makes the names of this picture's patterns its own. */
  readonly of: string;
}

const hues: readonly Hue[] = [1, 2, 3, 4, 5, 6, 7];

export function FlowerTextures({ of }: FlowerTexturesProps) {
  return (
    <defs>
      {hues.map((hue) => (
        <pattern
          key={hue}
          id={texture_name(of, hue)}
          className={hue_class(hue)}
          patternUnits="userSpaceOnUse"
          width="8"
          height="8"
        >
          {drawings[hue]}
        </pattern>
      ))}
    </defs>
  );
}

function texture(dark: boolean, marks?: ReactNode): ReactNode {
  return (
    <>
      <rect width="8" height="8" className={dark ? "texture__dark" : "texture__light"} />
      {marks}
    </>
  );
}

function lines(path: string): ReactNode {
  return <path d={path} className="texture__line" />;
}

function dots(dark: boolean): ReactNode {
  const name = dark ? "texture__light" : "texture__dark";
  return (
    <>
      <circle cx="2" cy="2" r="1.2" className={name} />
      <circle cx="6" cy="6" r="1.2" className={name} />
    </>
  );
}

const up = "M-1 9 9 -1M-1 1 1 -1M7 9 9 7";
const down = "M-1 -1 9 9M7 -1 9 1M-1 7 1 9";

const drawings: Record<Hue, ReactNode> = {
  1: texture(false, dots(false)),
  2: texture(false, lines(up)),
  3: texture(false, lines("M0 2H8M0 6H8")),
  4: texture(true, dots(true)),
  5: texture(true),
  6: texture(false, lines(down)),
  7: texture(false, lines(`${up}${down}`)),
};
