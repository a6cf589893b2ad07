// In the overview of a room: what the person is asked for, and the way to ask for more.
import { Link } from "wouter";
import { Icon } from "../../../parts/icon";
import { requests_of } from "../../../room/requests";
import { useWords } from "../../../words/use_words";
import "../../../words/requests";
import type { AtRoom } from "../at_room";
import { type Pointed, room_path } from "../desk_paths";
import { may_counsel } from "../people";
import { AskedList } from "./asked_list";

interface AskedOverviewProps {
  readonly at: AtRoom;
  readonly shown: Pointed;
}

export function AskedOverview({ at, shown }: AskedOverviewProps) {
  const { say } = useWords();
  const { name, room, view, joined } = at;
  const may_ask = may_counsel(view.role) && joined;
  if (!may_ask && requests_of(view).length === 0) return null;
  return (
    <section className="overview__part">
      <h2 className="heading">{say("desk.requests", { name })}</h2>
      <div>
        <AskedList at={at} />
        {may_ask && (
          <Link
            href={room_path(room.id, { at: "requests" })}
            className="overview-row"
            aria-current={shown.at === "requests" ? "true" : undefined}
          >
            <Icon name="plus" />
            <span className="overview-row__title">{say("desk.requests.title", { name })}</span>
          </Link>
        )}
      </div>
    </section>
  );
}
