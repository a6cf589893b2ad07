// Planning a meeting, or changing one. A draft until it is sent; minutes that are being written in the same draft stay
// there.
import { type SubmitEvent, useState } from "react";
import { useLocation } from "wouter";
import { Agenda } from "../../../parts/agenda";
import { Button } from "../../../parts/button";
import { ChoiceLine } from "../../../parts/device_choices";
import { SaveState } from "../../../parts/save_state";
import { TimeField } from "../../../parts/time_field";
import { Waiting } from "../../../parts/waiting";
import { new_id } from "../../../room/clock";
import { useDraft } from "../../../room/hooks";
import {
  every_meeting_form,
  limits,
  type Json,
  type Meeting,
  type ThingId,
} from "../../../room/wire";
import "../../../words/activities";
import { useWords } from "../../../words/use_words";
import { empty_meeting, item_id, new_meeting_id, with_meeting_day } from "../../both/meetings";
import { kept_of } from "../../seeker/kept";
import { DayField } from "../../../parts/day_field";
import type { AtRoom } from "../at_room";
import { room_path } from "../desk_paths";
import { LineField } from "../../../parts/line_field";
import { Missing } from "../../../parts/missing";

const lengths = ["30", "45", "60"] as const;

interface MeetingFormProps {
  readonly at: AtRoom;
  /** Absent: a new one. */
  readonly id?: ThingId;
}

export function MeetingForm({ at, id }: MeetingFormProps) {
  const { say } = useWords();
  const [, go] = useLocation();
  const [tried, set_tried] = useState(false);
  const { me, room, view, name } = at;
  const { draft, view: kept } = useDraft(room, "meeting", id ?? new_meeting_id);
  const present = view.things("meeting").find((each) => each.id === id)?.value;
  if (id !== undefined && !present) return <Waiting />;
  const begun: Meeting = { ...empty_meeting(me.organisation.zone, "planned"), length: 45 };
  const value = kept.value ?? present ?? begun;

  const send = async (event: SubmitEvent) => {
    event.preventDefault();
    set_tried(true);
    if (value.day === undefined) return;
    const made: ThingId = id ?? new_id();
    const { minutes: writing, ...rest } = value;
    const planned = {
      ...rest,
      phase: "planned",
      ...(present?.minutes && { minutes: present.minutes }),
    };
    await room.put([{ kind: "meeting", id: made, value: planned as unknown as Json }]);
    // Minutes that are half written stay with who writes them.
    if (writing && id !== undefined) draft.write({ ...value, phase: "planned" });
    else draft.drop();
    go(room_path(room.id, { at: "meeting", id: made }), { replace: true });
  };
  const drop = () => {
    draft.drop();
    go(room_path(room.id, id ? { at: "meeting", id } : { at: "nothing" }), { replace: true });
  };

  return (
    <form className="activity-form" noValidate onSubmit={(event) => void send(event)}>
      <div className="page-head">
        <h2 className="title" tabIndex={-1}>
          {say(id ? "desk.meeting.change" : "desk.meeting.plan")}
        </h2>
        <p className="soft">{say("desk.meeting.lead", { name })}</p>
      </div>
      <Fields
        value={value}
        day_missing={tried && value.day === undefined ? say("desk.meeting.day_missing") : undefined}
        on_write={(changed) => draft.write(changed)}
      />
      <div className="activity-form__foot">
        <SaveState kept={kept_of(kept.value ? kept.save : "none")} of="draft" />
        <div className="ways">
          <Button type="submit">{say("desk.meeting.send", { name })}</Button>
          {kept.value && !kept.value.minutes && (
            <Button strength="quiet" on_press={drop}>
              {say("activity.drop")}
            </Button>
          )}
        </div>
      </div>
    </form>
  );
}

interface FieldsProps {
  readonly value: Meeting;
  readonly day_missing: string | undefined;
  readonly on_write: (changed: Meeting) => void;
}

function Fields({ value, day_missing, on_write }: FieldsProps) {
  const { say } = useWords();
  const chosen_length = lengths.find((each) => Number(each) === value.length) ?? "45";
  return (
    <>
      <LineField
        label={say("desk.meeting.purpose")}
        text={value.purpose}
        on_write={(purpose) => on_write({ ...value, purpose })}
      />
      <div className="days">
        <div>
          <DayField
            label={say("desk.meeting.day")}
            day={value.day ?? ""}
            on_choose={(day) => on_write(with_meeting_day(value, day))}
          />
          {day_missing && <Missing told="alert">{day_missing}</Missing>}
        </div>
        <TimeField
          label={say("desk.meeting.time")}
          time={value.time}
          on_choose={(time) => on_write({ ...value, time })}
        />
      </div>
      <ChoiceLine
        label={say("desk.meeting.length")}
        options={lengths.map((each) => ({ value: each, words: each }))}
        chosen={chosen_length}
        on_choose={(length) => on_write({ ...value, length: Number(length) })}
      />
      <ChoiceLine
        label={say("meeting.form")}
        options={every_meeting_form.map((form) => ({
          value: form,
          words: say(`meeting.form.${form}`),
        }))}
        chosen={value.form}
        on_choose={(form) => on_write({ ...value, form })}
      />
      <LineField
        label={say("desk.meeting.where")}
        text={value.where}
        on_write={(where) => on_write({ ...value, where })}
      />
      <Agenda
        items={value.agenda}
        on_change={(agenda) => on_write({ ...value, agenda })}
        code_points_max={limits.line_code_points_max}
        items_max={limits.agenda_items_max}
        new_id={item_id}
      />
    </>
  );
}
