// Proposing an activity, or changing one, in the middle of the room.
import { useLocation } from "wouter";
import { Notice } from "../../../parts/notice";
import { Waiting } from "../../../parts/waiting";
import { useAllRead } from "../../../room/hooks";
import type { ThingId } from "../../../room/wire";
import { useWords, type Words } from "../../../words/use_words";
import type { ActivityLabels } from "../../activities/activity_fields";
import { ActivityForm } from "../../activities/activity_form";
import type { AtRoom } from "../at_room";
import { room_path } from "../desk_paths";

interface DeskActivityFormProps {
  readonly at: AtRoom;
  /** Absent: a new one. */
  readonly id?: ThingId;
}

export function DeskActivityForm({ at, id }: DeskActivityFormProps) {
  const words = useWords();
  const { say } = words;
  const [, go] = useLocation();
  const { room, view, name } = at;
  const all_read = useAllRead(view);
  const present = view.activities.find((each) => each.id === id);
  if (id !== undefined && !present) {
    if (!all_read) return <Waiting />;
    return (
      <Notice ground="lake" icon="calendar" title={say("desk.activity.gone")} announced>
        {say("desk.activity.gone.more")}
      </Notice>
    );
  }
  const leave = (made: ThingId | undefined) => {
    const shown = made ?? id;
    go(room_path(room.id, shown ? { at: "activity", id: shown } : { at: "nothing" }), {
      replace: true,
    });
  };
  return (
    <>
      <div className="page-head">
        <h2 className="title" tabIndex={-1}>
          {say(id ? "desk.activity.change" : "desk.activity.new")}
        </h2>
        {id && <p className="soft">{say("desk.activity.change.more", { name })}</p>}
      </div>
      <ActivityForm
        room={room}
        view={view}
        present={present}
        labels={desk_labels(words, name)}
        words={{
          send: say(id ? "desk.activity.send_change" : "desk.activity.send", { name }),
          title_missing: say("desk.field.title.missing"),
        }}
        on_leave={leave}
      />
    </>
  );
}

function desk_labels({ say, whose }: Words, name: string): ActivityLabels {
  return {
    title: say("desk.field.title"),
    learning_goal: say("desk.field.learning_goal", { name }),
    learning_goal_more: say("desk.field.learning_goal.more", { whose: whose(name) }),
    where: say("desk.field.where"),
    who_does_what: say("desk.field.who_does_what"),
    start: say("desk.field.start"),
    end: say("desk.field.end"),
    follow_up: say("desk.field.follow_up"),
  };
}
