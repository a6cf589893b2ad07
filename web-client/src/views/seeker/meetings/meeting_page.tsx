// One meeting as the seeker sees it: when and how, what both want to talk about, and afterwards what was said and
// promised.
import { useLocation } from "wouter";
import { paths } from "../../../app/paths";
import { Agenda } from "../../../parts/agenda";
import { Button, LinkButton } from "../../../parts/button";
import { Empty } from "../../../parts/empty";
import { MeetingCard } from "../../../parts/meeting_card";
import { MinutesText } from "../../../parts/minutes_text";
import { useAllRead } from "../../../room/hooks";
import { limits, type Json, type ThingId } from "../../../room/wire";
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
import { Coming } from "../coming";
import { day_of } from "../home/next_step";
import { name_of } from "../people";
import { Screen } from "../screen";
import { StuckThings } from "../stuck";

interface MeetingPageProps {
  readonly at: AtRoom;
  readonly meeting: string;
}

export function MeetingPage({ at, meeting: id }: MeetingPageProps) {
  const { say } = useWords();
  const { room, view } = at;
  const all_read = useAllRead(view);
  const meeting = view.things("meeting").find((each) => each.id === id);
  if (!meeting && !all_read) return <Coming room={room.id} place="plan" />;
  return (
    <Screen
      room={room.id}
      place="plan"
      title={say("meeting.one")}
      back={{ words: say("plan.title"), href: paths.plan(room.id) }}
    >
      <StuckThings at={at} of={["meeting", "action_point"]} />
      {meeting ? (
        <OneMeeting at={at} meeting={meeting} />
      ) : (
        <>
          <h1 className="title" tabIndex={-1}>
            {say("meeting.one")}
          </h1>
          <Empty title={say("meeting.gone")}>{say("meeting.gone.more")}</Empty>
        </>
      )}
    </Screen>
  );
}

interface OneMeetingProps {
  readonly at: AtRoom;
  readonly meeting: MeetingThing;
}

function OneMeeting({ at, meeting }: OneMeetingProps) {
  const words = useWords();
  const { say, now } = words;
  const { room, me } = at;
  const { id, value, made_by, way } = meeting;
  const mine = made_by === me.person;
  const proposed = value.phase === "proposed";
  const is_over =
    value.minutes !== undefined || (value.day !== undefined && value.day < day_of(now));
  const put = (changed: typeof value) =>
    void room.put([{ kind: "meeting", id, value: changed as unknown as Json }]);
  return (
    <>
      <MeetingCard
        heading="h1"
        when={when_of(value, words)}
        form={value.form}
        length={value.length}
        where={value.where}
        purpose={value.purpose}
        zone={other_zone(value)}
        proposed={proposed ? proposed_by(at, meeting, words) : undefined}
      >
        {way === "waiting_here" && <p className="soft">{say("meeting.waits")}</p>}
      </MeetingCard>
      {(!is_over || value.agenda.length > 0) && (
        <Agenda
          items={value.agenda}
          over={is_over}
          on_change={is_over ? undefined : (agenda) => put({ ...value, agenda })}
          code_points_max={limits.line_code_points_max}
          items_max={limits.agenda_items_max}
          new_id={item_id}
        />
      )}
      <MinutesShared at={at} meeting={meeting} />
      {!is_over && <Ways at={at} id={id} can_take_back={proposed && mine} />}
      <WriteAbout room={room} about={{ kind: "meeting", id }} to={paths.talk(room.id)} />
    </>
  );
}

function proposed_by({ view, me }: AtRoom, { made_by }: MeetingThing, { say }: Words): string {
  if (made_by === me.person) return say("meeting.proposed_by_you");
  return say("meeting.proposed_by", { name: name_of(view, made_by) });
}

type Words = ReturnType<typeof useWords>;

function MinutesShared({ at: { room, view }, meeting }: OneMeetingProps) {
  const { say } = useWords();
  const { minutes } = meeting.value;
  const promises = promises_about(view, meeting.id);
  if (!minutes) return null;
  return (
    <>
      <section className="plan-group">
        <h2 className="heading">{say("minutes.title")}</h2>
        <MinutesText minutes={minutes} />
        <p className="soft">{say("minutes.by", { name: name_of(view, meeting.by) })}</p>
      </section>
      {promises.length > 0 && (
        <section className="plan-group">
          <h2 className="heading">{say("promise.title")}</h2>
          <Promises
            room={room}
            view={view}
            name_of={(person) => name_of(view, person)}
            promises={promises}
          />
        </section>
      )}
    </>
  );
}

interface WaysProps {
  readonly at: AtRoom;
  readonly id: ThingId;
  readonly can_take_back: boolean;
}

function Ways({ at: { room }, id, can_take_back }: WaysProps) {
  const { say } = useWords();
  const [, go] = useLocation();
  const take_back = async () => {
    await room.put([{ kind: "meeting", id }]);
    go(paths.plan(room.id), { replace: true });
  };
  return (
    <div className="ways">
      <LinkButton href={paths.meeting_change(room.id, id)} strength="other">
        {say("meeting.propose.other")}
      </LinkButton>
      {can_take_back && (
        <Button strength="quiet" on_press={() => void take_back()}>
          {say("meeting.propose.take_back")}
        </Button>
      )}
    </div>
  );
}
