// Suggesting an activity, or changing one: the same for both. What is written is a draft of one's own until it is
// sent, and it counts only when both agree.
import { type ReactNode, type SubmitEvent, useState } from "react";
import { Button } from "../../parts/button";
import { SaveState } from "../../parts/save_state";
import type { ActivityView, RoomHandle, RoomView } from "../../room/model";
import type { ThingId } from "../../room/wire";
import "../../words/activities";
import { useWords } from "../../words/use_words";
import { useChange } from "../agreed/use_change";
import { kept_of } from "../seeker/kept";
import { empty_activity, proposal_id } from "../seeker/plan/activity_value";
import { ActivityFields, type ActivityLabels } from "./activity_fields";
import { as_sent, ends_before_start } from "./step_order";
import { with_type } from "./types";
import { useActivityTypes } from "./use_types";

interface ActivityFormProps {
  readonly room: RoomHandle;
  readonly view: RoomView;
  /** Absent: a new one. */
  readonly present: ActivityView | undefined;
  readonly labels: ActivityLabels;
  readonly words: {
    readonly send: string;
    readonly title_missing: string;
    /** Stands above the buttons. */
    readonly hint?: string;
  };
  /** To what was made or changed; without an id nothing was sent. */
  readonly on_leave: (id: ThingId | undefined) => void;
  readonly children?: ReactNode;
}

export function ActivityForm(props: ActivityFormProps) {
  const { room, view, present, labels, words, on_leave, children } = props;
  const { say } = useWords();
  const [tried, set_tried] = useState(false);
  const change = useChange(
    room,
    view,
    "activity",
    present?.id ?? proposal_id,
    present,
    empty_activity,
  );
  const { value } = change;
  const types = useActivityTypes(value.particulars);
  const empty_title = value.title.trim() === "";

  const send = async (event: SubmitEvent) => {
    event.preventDefault();
    set_tried(true);
    if (empty_title || ends_before_start(value)) return;
    // Of two changes brought together there may be answers that the type chosen does not ask for.
    const asked = types && value.particulars ? with_type(value, types, value.type) : value;
    on_leave(await change.send(as_sent(asked, present?.value)));
  };
  const drop = () => {
    change.drop();
    on_leave(undefined);
  };

  return (
    <form className="activity-form" noValidate onSubmit={(event) => void send(event)}>
      <ActivityFields
        labels={labels}
        value={value}
        goals={view.things("goal")}
        missing={{
          title: tried && empty_title ? words.title_missing : undefined,
          end: tried && ends_before_start(value) ? say("activity.field.end.before") : undefined,
        }}
        on_write={change.write}
      />
      <SaveState kept={kept_of(change.save)} of="draft" />
      {words.hint && <p className="soft">{words.hint}</p>}
      <div className="ways">
        <Button type="submit">{words.send}</Button>
        <Button strength="quiet" on_press={() => on_leave(undefined)}>
          {say("go.not_now")}
        </Button>
        {change.begun && (
          <Button strength="quiet" on_press={drop}>
            {say("activity.drop")}
          </Button>
        )}
      </div>
      {children}
    </form>
  );
}
