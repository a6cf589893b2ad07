// Proposing an activity, or changing one. What is written is a draft, kept and on the person's other devices,
// until it is sent.
import { type SubmitEvent, useState } from "react";
import { useLocation } from "wouter";
import { Button } from "../../../parts/button";
import { SaveState } from "../../../parts/save_state";
import { Waiting } from "../../../parts/waiting";
import type { ThingId } from "../../../room/wire";
import { useWords, type Words } from "../../../words/use_words";
import { useChange } from "../../agreed/use_change";
import { ActivityFields, type ActivityLabels } from "../../activities/activity_fields";
import { as_sent, ends_before_start } from "../../activities/step_order";
import { empty_activity, proposal_id } from "../../seeker/plan/activity_value";
import { kept_of } from "../../seeker/kept";
import type { AtRoom } from "../at_room";
import { room_path } from "../desk_paths";

interface ActivityFormProps {
  readonly at: AtRoom;
  /** Absent: a new one. */
  readonly id?: ThingId;
}

export function ActivityForm({ at, id }: ActivityFormProps) {
  const words = useWords();
  const { say } = words;
  const [, go] = useLocation();
  const [tried, set_tried] = useState(false);
  const { room, view, name } = at;
  const present = view.activities.find((each) => each.id === id);
  const named = id ?? proposal_id;
  const change = useChange(room, view, "activity", named, present, empty_activity);
  if (id !== undefined && !present) return <Waiting />;
  const { value } = change;

  const send = async (event: SubmitEvent) => {
    event.preventDefault();
    set_tried(true);
    if (value.title.trim() === "" || ends_before_start(value)) return;
    const made = await change.send(as_sent(value, present?.value));
    go(room_path(room.id, { at: "activity", id: made }), { replace: true });
  };
  const drop = () => {
    change.drop();
    go(room_path(room.id, id ? { at: "activity", id } : { at: "nothing" }), { replace: true });
  };

  return (
    <form className="activity-form" noValidate onSubmit={(event) => void send(event)}>
      <div className="page-head">
        <h2 className="title" tabIndex={-1}>
          {say(id ? "desk.activity.change" : "desk.activity.new")}
        </h2>
        {id && <p className="soft">{say("desk.activity.change.more", { name })}</p>}
      </div>
      <ActivityFields
        labels={desk_labels(words, name)}
        value={value}
        goals={view.things("goal")}
        missing={{
          title: tried && value.title.trim() === "" ? say("desk.field.title.missing") : undefined,
          end: tried && ends_before_start(value) ? say("activity.field.end.before") : undefined,
        }}
        on_write={change.write}
      />
      <div className="activity-form__foot">
        <SaveState kept={kept_of(change.save)} of="draft" />
        <div className="ways">
          <Button type="submit">
            {say(id ? "desk.activity.send_change" : "desk.activity.send", { name })}
          </Button>
          {change.begun && (
            <Button strength="quiet" on_press={drop}>
              {say("desk.activity.drop")}
            </Button>
          )}
        </div>
      </div>
    </form>
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
