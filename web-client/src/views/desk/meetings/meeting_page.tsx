// One meeting in the middle of the room: when and how, the agenda of both, and its minutes.
import { useLocation } from "wouter";
import { Agenda } from "../../../parts/agenda";
import { Button, LinkButton } from "../../../parts/button";
import { MeetingCard } from "../../../parts/meeting_card";
import { MinutesText } from "../../../parts/minutes_text";
import { Notice } from "../../../parts/notice";
import { Waiting } from "../../../parts/waiting";
import { useAllRead, useDraft } from "../../../room/hooks";
import { limits, type Json, type Meeting, type ThingId } from "../../../room/wire";
import { useWords } from "../../../words/use_words";
import {
  item_id,
  other_zone,
  promises_about,
  when_of,
  type MeetingThing,
} from "../../both/meetings";
import { Promises } from "../../both/promises";
import { WriteAbout } from "../../talk/write_about";
import type { AtRoom } from "../at_room";
import { room_path } from "../desk_paths";
import { may_counsel, name_of } from "../people";

interface MeetingPageProps {
  readonly at: AtRoom;
  readonly id: ThingId;
}

export function MeetingPage({ at, id }: MeetingPageProps) {
  const { say } = useWords();
  const all_read = useAllRead(at.view);
  const meeting = at.view.things("meeting").find((each) => each.id === id);
  if (meeting) return <OneMeeting at={at} meeting={meeting} />;
  if (!all_read) return <Waiting />;
  return (
    <Notice ground="lake" icon="calendar" title={say("meeting.gone")} announced>
      {say("meeting.gone.more")}
    </Notice>
  );
}

interface OneMeetingProps {
  readonly at: AtRoom;
  readonly meeting: MeetingThing;
}

function OneMeeting({ at, meeting }: OneMeetingProps) {
  const words = useWords();
  const { say } = words;
  const { room, view } = at;
  const { id, value, made_by, way } = meeting;
  const may = may_counsel(view.role);
  const put = (changed: Meeting) =>
    void room.put([{ kind: "meeting", id, value: changed as unknown as Json }]);
  return (
    <>
      <MeetingCard
        when={when_of(value, words)}
        form={value.form}
        length={value.length}
        where={value.where}
        purpose={value.purpose}
        zone={other_zone(value)}
        proposed={
          value.phase === "proposed"
            ? say("meeting.proposed_by", { name: name_of(view, made_by) })
            : undefined
        }
      >
        {way === "waiting_here" && <p className="soft">{say("meeting.waits")}</p>}
        {may && <Ways at={at} meeting={meeting} />}
      </MeetingCard>
      <Agenda
        items={value.agenda}
        over={value.minutes !== undefined}
        on_change={may && !value.minutes ? (agenda) => put({ ...value, agenda }) : undefined}
        code_points_max={limits.line_code_points_max}
        items_max={limits.agenda_items_max}
        new_id={item_id}
      />
      <MinutesPart at={at} meeting={meeting} />
      <WriteAbout
        room={room}
        about={{ kind: "meeting", id }}
        to={room_path(room.id, { at: "talk" })}
      />
    </>
  );
}

function Ways({ at: { room }, meeting: { id, value } }: OneMeetingProps) {
  const { say } = useWords();
  const [, go] = useLocation();
  const proposed = value.phase === "proposed";
  const accept = () =>
    void room.put([
      { kind: "meeting", id, value: { ...value, phase: "planned" } as unknown as Json },
    ]);
  const call_off = async () => {
    await room.put([{ kind: "meeting", id }]);
    go(room_path(room.id), { replace: true });
  };
  return (
    <div className="ways">
      {proposed && value.day !== undefined && (
        <Button on_press={accept}>{say("desk.meeting.accept")}</Button>
      )}
      <LinkButton strength="other" href={room_path(room.id, { at: "meeting_change", id })}>
        {say(proposed ? "desk.meeting.other_time" : "desk.meeting.change")}
      </LinkButton>
      {!value.minutes && (
        <Button strength="quiet" on_press={() => void call_off()}>
          {say(proposed ? "desk.meeting.decline" : "desk.meeting.call_off")}
        </Button>
      )}
    </div>
  );
}

function MinutesPart({ at, meeting }: OneMeetingProps) {
  const { say } = useWords();
  const { room, view, name } = at;
  const { id, value } = meeting;
  const { view: kept } = useDraft(room, "meeting", id);
  const promises = promises_about(view, id);
  const may = may_counsel(view.role);
  if (value.phase === "proposed") return null;
  return (
    <section className="plan-part">
      <h3 className="heading">{say("minutes.title")}</h3>
      {value.minutes ? (
        <MinutesText minutes={value.minutes} heading="h4" />
      ) : (
        <p className="soft">{say("desk.minutes.none", { name })}</p>
      )}
      {promises.length > 0 && (
        <>
          <h3 className="heading">{say("promise.title")}</h3>
          <Promises
            room={room}
            view={view}
            name_of={(person) => name_of(view, person)}
            promises={promises}
          />
        </>
      )}
      {may && (
        <div className="ways">
          <LinkButton
            strength={value.minutes ? "other" : "main"}
            href={room_path(room.id, { at: "minutes", id })}
          >
            {say(
              kept.value?.minutes
                ? "desk.minutes.go_on"
                : value.minutes
                  ? "desk.minutes.change"
                  : "desk.minutes.write",
            )}
          </LinkButton>
        </div>
      )}
    </section>
  );
}
