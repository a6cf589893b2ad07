// The plain list: every room as a sentence, in the order in which it needs a look.
import { useEffect } from "react";
import { CaseloadGroup, CaseloadRow, type CaseloadRowProps } from "../../../parts/caseload";
import { LinkButton } from "../../../parts/button";
import { Empty } from "../../../parts/empty";
import { Waiting } from "../../../parts/waiting";
import { useRooms, useVeirom } from "../../../room/hooks";
import type { Me, RoomRow } from "../../../room/wire";
import { useWords, type Words } from "../../../words/use_words";
import { type Group, groups, in_groups, today_in } from "./caseload_order";
import { DeskFrame } from "../desk_frame";
import { is_practice } from "../practice/practice";
import { PracticeWay } from "../practice/practice_way";
import { patterns, room_path } from "../desk_paths";
import { first_name, room_name, seeker_of, shown_purpose } from "../people";

export function Caseload({ me }: { readonly me: Me }) {
  const { say } = useWords();
  const { phase, rows: all } = useRooms();
  const practice = all.filter(({ people }) => is_practice(people));
  const rows = all.filter((row) => !practice.includes(row));
  useFreshRooms();
  return (
    <DeskFrame title={say("desk.rooms")}>
      <div className="page-head">
        <h1 className="display">{say("desk.greeting", { name: first_name(me.name) })}</h1>
        {rows.length > 1 && <p className="soft">{say("desk.lead")}</p>}
      </div>
      {phase === "unknown" ? <Waiting /> : <Rows me={me} rows={rows} />}
      {phase === "known" && <PracticeWay rows={practice} />}
    </DeskFrame>
  );
}

/** The list follows by itself while it is looked at; whoever comes back to it sees it fresh at once. */
function useFreshRooms() {
  const veirom = useVeirom();
  useEffect(() => {
    const look = () => {
      if (document.visibilityState === "visible") void veirom.refresh_rooms();
    };
    look();
    document.addEventListener("visibilitychange", look);
    window.addEventListener("focus", look);
    return () => {
      document.removeEventListener("visibilitychange", look);
      window.removeEventListener("focus", look);
    };
  }, [veirom]);
}

interface RowsProps {
  readonly me: Me;
  readonly rows: readonly RoomRow[];
}

function Rows({ me, rows }: RowsProps) {
  const words = useWords();
  const { say, now } = words;
  if (rows.length === 0) {
    return (
      <>
        <Empty title={say("desk.empty")}>{say("desk.empty.more")}</Empty>
        <div className="ways">
          <LinkButton href={patterns.new_room}>{say("desk.new_room")}</LinkButton>
        </div>
      </>
    );
  }
  const grouped = in_groups(rows, now.getTime(), today_in(me.organisation.zone, now));
  return groups.map((group) => (
    <CaseloadGroup key={group} group={group}>
      {(grouped.get(group) ?? []).map((row) => (
        <CaseloadRow key={row.room} {...as_row(row, group, words)} />
      ))}
    </CaseloadGroup>
  ));
}

function as_row(row: RoomRow, group: Group, words: Words): CaseloadRowProps {
  const { room, title, people } = row;
  const { say } = words;
  const name = room_name(title, people);
  const purpose = shown_purpose(row.purpose);
  const about = say(`desk.purpose.${purpose}`);
  const more = name === title ? about : say("desk.purpose_and_title", { purpose: about, title });
  return { purpose, name, more, href: room_path(room), ...told(row, group, words) };
}

type Told = Pick<CaseloadRowProps, "what" | "picture" | "action" | "time">;

function told(row: RoomRow, group: Group, words: Words): Told {
  const { say } = words;
  const { turn, last_shared, last_entry, next_due, unread } = row;
  const since = (moment: number | undefined) =>
    moment === undefined ? {} : { time: { moment: new Date(moment), as: "since" as const } };
  const at = (moment: number | undefined) =>
    moment === undefined
      ? {}
      : { time: { moment: new Date(moment), as: "day_and_clock" as const } };
  switch (group) {
    case "your_turn": {
      const by_sharing = last_shared !== undefined && last_shared === turn.since;
      if (by_sharing) {
        const what = say("desk.shared_something");
        return { what, picture: "map", action: "read", ...since(turn.since) };
      }
      const what = unread > 0 ? say("desk.wrote", { count: unread }) : say("desk.waits");
      return { what, picture: "talk", action: "open", ...since(turn.since ?? last_entry) };
    }
    case "due": {
      const time = next_due === undefined ? {} : { time: { moment: next_due, as: "day" as const } };
      return { what: say("desk.look_together"), picture: "calendar", action: "open", ...time };
    }
    case "shared":
      return {
        what: say("desk.shared_something"),
        picture: "map",
        action: "read",
        ...at(last_shared),
      };
    case "quiet":
      return { what: say("desk.quiet"), picture: "talk", action: "write", ...since(last_entry) };
    case "others":
      return { what: calm(row, words), picture: "talk", action: "open", ...at(last_entry) };
  }
}

/** Nothing waits for the counsellor: where the room stands. */
function calm({ phase, people, turn }: RoomRow, { say, whose }: Words): string {
  if (phase === "closed") return say("desk.room_closed");
  if (phase === "resting") return say("desk.room_rests");
  const seeker = seeker_of(people);
  if (!seeker) return say("desk.not_joined");
  if (turn.waits_for === "seeker")
    return say("desk.has_floor", { whose: whose(first_name(seeker.name)) });
  return say("desk.nobody_waits");
}
