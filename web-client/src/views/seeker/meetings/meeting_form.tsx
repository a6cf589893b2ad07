// Suggesting a meeting, or another time for one. Nothing has to be filled in but what one knows.
import { TextField } from "@navikt/ds-react";
import type { SubmitEvent } from "react";
import { useLocation } from "wouter";
import { paths } from "../../../app/paths";
import { Button, LinkButton } from "../../../parts/button";
import { ChoiceLine } from "../../../parts/device_choices";
import { SaveState } from "../../../parts/save_state";
import { TimeField } from "../../../parts/time_field";
import { new_id } from "../../../room/clock";
import { useDraft } from "../../../room/hooks";
import { every_meeting_form, limits, type Json, type ThingId } from "../../../room/wire";
import { useWords } from "../../../words/use_words";
import { empty_meeting, new_meeting_id, with_meeting_day } from "../../both/meetings";
import type { AtRoom } from "../at_room";
import { kept_of } from "../kept";
import { helper_name } from "../people";
import { DayField } from "../../../parts/day_field";
import { Screen } from "../screen";
import { StuckThings } from "../stuck";

interface MeetingFormProps {
  readonly at: AtRoom;
  /** "new", or the id of the one for which another time is suggested. */
  readonly meeting: string;
}

export function MeetingForm({ at, meeting }: MeetingFormProps) {
  const { say, now } = useWords();
  const [, go] = useLocation();
  const { me, room, view } = at;
  const id = meeting as ThingId;
  const is_new = id === new_meeting_id;
  const present = view.things("meeting").find((each) => each.id === id)?.value;
  const { draft, view: kept } = useDraft(room, "meeting", id);
  const value = kept.value ?? present ?? empty_meeting(me.organisation.zone, "proposed");
  const name = helper_name(view, now);
  const title = say(is_new ? "meeting.propose" : "meeting.propose.other");
  const back = is_new ? paths.plan(room.id) : paths.meeting(room.id, id);

  const send = async (event: SubmitEvent) => {
    event.preventDefault();
    const made: ThingId = is_new ? new_id() : id;
    const proposal = { ...value, purpose: value.purpose.trim(), phase: "proposed" };
    await room.put([{ kind: "meeting", id: made, value: proposal as unknown as Json }]);
    draft.drop();
    go(paths.meeting(room.id, made), { replace: true });
  };

  return (
    <Screen
      room={room.id}
      place="plan"
      title={title}
      back={{ words: say(is_new ? "plan.title" : "meeting.one"), href: back }}
    >
      <h1 className="title" tabIndex={-1}>
        {title}
      </h1>
      <p className="soft">{say("meeting.propose.lead", { name })}</p>
      <StuckThings at={at} of={["meeting"]} />
      <form className="activity-form" noValidate onSubmit={(event) => void send(event)}>
        <TextField
          label={say("meeting.field.purpose")}
          value={value.purpose}
          maxLength={limits.line_code_points_max}
          onChange={(event) => draft.write({ ...value, purpose: event.target.value })}
        />
        <DayField
          label={say("meeting.field.day")}
          day={value.day ?? ""}
          on_choose={(day) => draft.write(with_meeting_day(value, day))}
        />
        {value.day !== undefined && (
          <TimeField
            label={say("meeting.field.time")}
            time={value.time}
            on_choose={(time) => draft.write({ ...value, time })}
          />
        )}
        <ChoiceLine
          label={say("meeting.form")}
          options={every_meeting_form.map((form) => ({
            value: form,
            words: say(`meeting.form.${form}`),
          }))}
          chosen={value.form}
          on_choose={(form) => draft.write({ ...value, form })}
        />
        <SaveState kept={kept_of(kept.value === undefined ? "none" : kept.save)} of="draft" />
        <div className="ways">
          <Button type="submit">{say("meeting.propose.send", { name })}</Button>
          <LinkButton href={back} strength="quiet">
            {say("go.not_now")}
          </LinkButton>
        </div>
      </form>
    </Screen>
  );
}
