// Meetings and what was promised, in the plan: what comes first, what was before at the end.
import { paths } from "../../../app/paths";
import { LinkButton } from "../../../parts/button";
import { WayList, WayRow } from "../../../parts/way_row";
import { useDraft } from "../../../room/hooks";
import { useWords } from "../../../words/use_words";
import "../../../words/meetings";
import {
  meetings_of,
  new_meeting_id,
  promises_of,
  when_of,
  type MeetingThing,
} from "../../both/meetings";
import { Promises } from "../../both/promises";
import type { AtRoom } from "../at_room";
import { day_of } from "../home/next_step";
import { name_of } from "../people";

export function MeetingsInPlan({ at }: { readonly at: AtRoom }) {
  const { say, now } = useWords();
  const { room, view } = at;
  const { proposed, coming, before } = meetings_of(view, day_of(now));
  const { view: begun } = useDraft(room, "meeting", new_meeting_id);
  return (
    <>
      <Rows at={at} title={say("meeting.coming")} meetings={[...proposed, ...coming]} />
      <PromisesInPlan at={at} />
      <Rows at={at} title={say("meeting.before")} meetings={before} />
      <div className="ways">
        <LinkButton href={paths.meeting_change(room.id, new_meeting_id)} strength="other">
          {say(begun.value ? "meeting.propose.go_on" : "meeting.propose")}
        </LinkButton>
      </div>
    </>
  );
}

interface RowsProps {
  readonly at: AtRoom;
  readonly title: string;
  readonly meetings: readonly MeetingThing[];
}

function Rows({ at, title, meetings }: RowsProps) {
  const words = useWords();
  const { say } = words;
  if (meetings.length === 0) return null;
  return (
    <section className="plan-group">
      <h2 className="heading">{title}</h2>
      <WayList>
        {meetings.map(({ id, value, made_by }) => {
          const mine = at.me.person === made_by;
          const proposed =
            value.phase === "proposed" &&
            (mine
              ? say("meeting.proposed_by_you")
              : say("meeting.proposed_by", { name: name_of(at.view, made_by) }));
          const more = [proposed, value.purpose, value.minutes && say("minutes.title")];
          return (
            <WayRow
              key={id}
              href={paths.meeting(at.room.id, id)}
              icon="calendar"
              title={capital(when_of(value, words))}
              more={more.filter(Boolean).join(". ") || say(`meeting.form.${value.form}`)}
            />
          );
        })}
      </WayList>
    </section>
  );
}

const capital = (text: string) => text.charAt(0).toLocaleUpperCase() + text.slice(1);

function PromisesInPlan({ at }: { readonly at: AtRoom }) {
  const { say } = useWords();
  const { room, view } = at;
  const { open, done } = promises_of(view);
  if (open.length + done.length === 0) return null;
  const list = { room, view, name_of: (person: typeof at.me.person) => name_of(view, person) };
  return (
    <section className="plan-group">
      <h2 className="heading">{say("promise.title")}</h2>
      <Promises {...list} promises={open} />
      {done.length > 0 && (
        <details className="fold">
          <summary>{say("promise.done_before")}</summary>
          <Promises {...list} promises={done} />
        </details>
      )}
    </section>
  );
}
