// A row that leads somewhere: icon, what, a second line, and an arrow. Stands in a list.
import type { ReactNode } from "react";
import { Link } from "wouter";
import { classes } from "./classes";
import { type Hue, hue_class } from "./hue";
import { Icon, type IconName } from "./icon";
import { ThemeGlyph } from "./theme_glyph";
import "./way_row.css";

interface WayRowProps {
  readonly href: string;
  readonly title: string;
  readonly more?: ReactNode;
  readonly icon?: IconName;
  /** Instead of an icon: the theme, on its own ground. */
  readonly hue?: Hue;
}

export function WayRow({ href, title, more, icon, hue }: WayRowProps) {
  return (
    <li
      className={classes(
        "way-row",
        hue && "way-row--theme",
        !hue && !icon && "way-row--bare",
        hue_class(hue),
      )}
    >
      <Link href={href} className="way-row__link">
        {(hue ?? icon) && (
          <span className="way-row__picture">
            {hue ? <ThemeGlyph hue={hue} /> : icon && <Icon name={icon} />}
          </span>
        )}
        <span className="way-row__words">
          <span className="way-row__title">{title}</span>
          {more && <span className="way-row__more">{more}</span>}
        </span>
        <Icon name="forward" />
      </Link>
    </li>
  );
}

interface WayListProps {
  readonly children: ReactNode;
}

export function WayList({ children }: WayListProps) {
  return <ul className="way-list">{children}</ul>;
}
