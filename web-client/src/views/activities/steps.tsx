// The steps of an activity, ticked off by either of the two. A tick withdraws nothing.
import type { ActivityView, RoomHandle } from "../../room/model";
import "../../words/activities";
import { useWords } from "../../words/use_words";
import { ticked } from "./step_order";
import "./activities.css";

interface StepsProps {
  readonly room: RoomHandle;
  readonly activity: ActivityView;
  readonly may_tick: boolean;
}

export function Steps({ room, activity: { id, value }, may_tick }: StepsProps) {
  const { say } = useWords();
  if (value.steps.length === 0) return null;
  return (
    <fieldset className="steps">
      <legend className="label">{say("activity.steps")}</legend>
      {value.steps.map((step) => (
        <label key={step.id} className="tick-line">
          <input
            type="checkbox"
            checked={step.done}
            disabled={!may_tick}
            onChange={({ target }) =>
              void room.put_activity(ticked(value, step.id, target.checked), id)
            }
          />
          <span>{step.text}</span>
        </label>
      ))}
    </fieldset>
  );
}
