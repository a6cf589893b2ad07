// What something is about, with its glyph: a theme in its own colour, other things with an icon. Opened by a tap
// where there is a page for it.
import { Link } from "wouter";
import { type Hue } from "./hue";
import { Icon, type IconName } from "./icon";
import { ThemeName } from "./theme_glyph";
import "./subject_line.css";

export interface SubjectShown {
  readonly name: string;
  readonly hue?: Hue;
  readonly icon: IconName;
  readonly href?: string;
}

export function SubjectLine({ name, hue, icon, href }: SubjectShown) {
  const shown = hue ? (
    <ThemeName hue={hue} name={name} />
  ) : (
    <span className="subject-line__thing">
      <Icon name={icon} />
      <span>{name}</span>
    </span>
  );
  if (href === undefined) return shown;
  return (
    <Link href={href} className="subject-line__link">
      {shown}
    </Link>
  );
}
