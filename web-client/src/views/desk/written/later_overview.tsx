// In the overview of a room: what the person takes along, and what is written for others.
import { Link } from "wouter";
import { Icon, type IconName } from "../../../parts/icon";
import { useWords } from "../../../words/use_words";
import "../../../words/written";
import type { AtRoom } from "../at_room";
import { type Pointed, room_path } from "../desk_paths";

interface LaterOverviewProps {
  readonly at: AtRoom;
  readonly shown: Pointed;
}

export function LaterOverview({ at, shown }: LaterOverviewProps) {
  const { say } = useWords();
  const { room, name, joined } = at;
  if (!joined) return null;
  const row = (to: Pointed, icon: IconName, title: string, more: string, current: boolean) => (
    <li>
      <Link
        href={room_path(room.id, to)}
        className="overview-row"
        aria-current={current ? "true" : undefined}
      >
        <Icon name={icon} />
        <span>
          <span className="overview-row__title">{title}</span>
          <span className="overview-row__more">{more}</span>
        </span>
      </Link>
    </li>
  );
  const at_written = shown.at === "written_list" || shown.at === "written" || shown.at === "write";
  return (
    <section className="overview__part">
      <h2 className="heading">{say("desk.later")}</h2>
      <ul>
        {row(
          { at: "ending" },
          "map",
          say("desk.ending", { name }),
          say("desk.ending.more"),
          shown.at === "ending",
        )}
        {row(
          { at: "written_list" },
          "print",
          say("desk.written"),
          say("desk.written.more"),
          at_written,
        )}
      </ul>
    </section>
  );
}
