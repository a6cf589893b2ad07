// A row of the overview: what it is, a line about it, and that it is the one shown.
import { Link } from "wouter";
import { Icon, type IconName } from "../../../parts/icon";

interface OverviewRowProps {
  readonly href: string;
  readonly icon: IconName;
  readonly title: string;
  readonly more?: string;
  readonly current: boolean;
}

export function OverviewRow({ href, icon, title, more, current }: OverviewRowProps) {
  return (
    <li>
      <Link href={href} className="overview-row" aria-current={current ? "true" : undefined}>
        <Icon name={icon} />
        <span>
          <span className="overview-row__title">{title}</span>
          {more && <span className="overview-row__more">{more}</span>}
        </span>
      </Link>
    </li>
  );
}
