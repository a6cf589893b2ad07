// Meetings in the overview: the ones that come, the last ones, what was promised, and the documents.
import { useWords } from "../../../words/use_words";
import { useDraft } from "../../../room/hooks";
import "../../../words/meetings";
import {
  meetings_of,
  new_meeting_id,
  promises_of,
  when_of,
  type MeetingThing,
} from "../../both/meetings";
import type { AtRoom } from "../at_room";
import { today_in } from "../caseload/caseload_order";
import { type Pointed, room_path } from "../desk_paths";
import { may_counsel, name_of } from "../people";
import { OverviewRow } from "../room/overview_row";

const shown_before = 3;

interface MeetingRowsProps {
  readonly at: AtRoom;
  readonly shown: Pointed;
}

export function MeetingRows({ at, shown }: MeetingRowsProps) {
  const { say, now } = useWords();
  const { room, view, me } = at;
  const today = today_in(me.organisation.zone, now);
  const { proposed, coming, before } = meetings_of(view, today);
  const { open, done } = promises_of(view);
  return (
    <section className="overview__part">
      <h2 className="heading">{say("meeting.title")}</h2>
      <ul>
        {[...proposed, ...coming, ...before.slice(0, shown_before)].map((meeting) => (
          <MeetingRow
            key={meeting.id}
            at={at}
            meeting={meeting}
            today={today}
            current={"id" in shown && shown.id === meeting.id}
          />
        ))}
        {may_counsel(view.role) && <PlanRow at={at} current={shown.at === "meeting_new"} />}
        {open.length + done.length > 0 && (
          <OverviewRow
            href={room_path(room.id, { at: "promises" })}
            icon="check"
            title={say("promise.title")}
            current={shown.at === "promises"}
          />
        )}
        <OverviewRow
          href={room_path(room.id, { at: "documents" })}
          icon="document"
          title={say("document.title")}
          current={shown.at === "documents"}
        />
      </ul>
    </section>
  );
}

interface MeetingRowProps {
  readonly at: AtRoom;
  readonly meeting: MeetingThing;
  readonly today: string;
  readonly current: boolean;
}

function MeetingRow({ at: { room, view, me }, meeting, today, current }: MeetingRowProps) {
  const words = useWords();
  const { say } = words;
  const { id, value, made_by } = meeting;
  const when = when_of(value, words);
  const state =
    value.phase === "proposed"
      ? made_by === me.person
        ? say("meeting.proposed_by_you")
        : say("meeting.proposed_by", { name: name_of(view, made_by) })
      : value.minutes
        ? say("desk.minutes.shared")
        : value.day !== undefined && value.day < today
          ? say("desk.minutes.missing")
          : value.purpose;
  return (
    <OverviewRow
      href={room_path(room.id, { at: "meeting", id })}
      icon="calendar"
      title={when.charAt(0).toLocaleUpperCase() + when.slice(1)}
      {...(state === "" ? {} : { more: state })}
      current={current}
    />
  );
}

function PlanRow({ at, current }: { readonly at: AtRoom; readonly current: boolean }) {
  const { say } = useWords();
  const { view } = useDraft(at.room, "meeting", new_meeting_id);
  return (
    <OverviewRow
      href={room_path(at.room.id, { at: "meeting_new" })}
      icon="plus"
      title={say(view.value ? "desk.meeting.go_on" : "desk.meeting.plan")}
      current={current}
    />
  );
}
