// Proposing an activity, or changing one. What is written is a draft, kept and on the person's other devices,
// until it is sent.
import { type SubmitEvent, useState } from "react";
import { useLocation } from "wouter";
import { Button } from "../../../parts/button";
import { SaveState } from "../../../parts/save_state";
import { Waiting } from "../../../parts/waiting";
import { WritingField } from "../../../parts/writing_field";
import { useDraft } from "../../../room/hooks";
import { type Activity, type ActivityStep, limits, type ThingId } from "../../../room/wire";
import { useWords } from "../../../words/use_words";
import { empty_activity, proposal_id, with_day } from "../../seeker/plan/activity_value";
import { DayField } from "../../../parts/day_field";
import { kept_of } from "../../seeker/kept";
import type { AtRoom } from "../at_room";
import { room_path } from "../desk_paths";
import { LineField } from "../../../parts/line_field";

interface ActivityFormProps {
  readonly at: AtRoom;
  /** Absent: a new one. */
  readonly id?: ThingId;
}

export function ActivityForm({ at, id }: ActivityFormProps) {
  const { say } = useWords();
  const [, go] = useLocation();
  const [tried, set_tried] = useState(false);
  const { room, view, name } = at;
  const { draft, view: kept } = useDraft(room, "activity", id ?? proposal_id);
  const present = view.activities.find((each) => each.id === id);
  if (id !== undefined && !present) return <Waiting />;
  const value = kept.value ?? present?.value ?? empty_activity;
  const write = (changed: Activity) => draft.write(changed);

  const send = async (event: SubmitEvent) => {
    event.preventDefault();
    set_tried(true);
    if (value.title.trim() === "") return;
    const made = await room.put_activity(as_sent(value, present?.value), id);
    draft.drop();
    go(room_path(room.id, { at: "activity", id: made }), { replace: true });
  };
  const drop = () => {
    draft.drop();
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
      <Fields name={name} value={value} tried={tried} on_write={write} />
      <div className="activity-form__foot">
        <SaveState kept={kept_of(kept.value ? kept.save : "none")} of="draft" />
        <div className="ways">
          <Button type="submit">
            {say(id ? "desk.activity.send_change" : "desk.activity.send", { name })}
          </Button>
          {kept.value && (
            <Button strength="quiet" on_press={drop}>
              {say("desk.activity.drop")}
            </Button>
          )}
        </div>
      </div>
    </form>
  );
}

/** Without empty steps. Ticks and state are moved elsewhere meanwhile: the present ones go along. */
function as_sent(value: Activity, present: Activity | undefined): Activity {
  const steps = value.steps
    .filter(({ text }) => text.trim() !== "")
    .map(
      (step) => present?.steps.find(({ id, text }) => id === step.id && text === step.text) ?? step,
    );
  return { ...value, title: value.title.trim(), steps, phase: present?.phase ?? value.phase };
}

interface FieldsProps {
  readonly name: string;
  readonly value: Activity;
  readonly tried: boolean;
  readonly on_write: (changed: Activity) => void;
}

function Fields({ name, value, tried, on_write }: FieldsProps) {
  const { say, whose } = useWords();
  const { line_code_points_max: line, paragraph_code_points_max: paragraph } = limits;
  return (
    <>
      <LineField
        label={say("desk.field.title")}
        text={value.title}
        missing={tried && value.title.trim() === "" ? say("desk.field.title.missing") : undefined}
        code_points_max={line}
        on_write={(title) => on_write({ ...value, title })}
      />
      <div>
        <WritingField
          label={say("desk.field.learning_goal", { name })}
          text={value.learning_goal}
          code_points_max={paragraph}
          on_write={(learning_goal) => on_write({ ...value, learning_goal })}
        />
        <p className="small soft">{say("desk.field.learning_goal.more", { whose: whose(name) })}</p>
      </div>
      <LineField
        label={say("desk.field.where")}
        text={value.where}
        code_points_max={line}
        on_write={(where) => on_write({ ...value, where })}
      />
      <WritingField
        label={say("desk.field.who_does_what")}
        text={value.who_does_what}
        code_points_max={paragraph}
        on_write={(who_does_what) => on_write({ ...value, who_does_what })}
      />
      <div className="two-days">
        <DayField
          label={say("desk.field.start")}
          day={value.start ?? ""}
          on_choose={(day) => on_write(with_day(value, "start", day))}
        />
        <DayField
          label={say("desk.field.follow_up")}
          day={value.follow_up ?? ""}
          on_choose={(day) => on_write(with_day(value, "follow_up", day))}
        />
      </div>
      <StepFields steps={value.steps} on_write={(steps) => on_write({ ...value, steps })} />
    </>
  );
}

interface StepFieldsProps {
  readonly steps: readonly ActivityStep[];
  readonly on_write: (steps: readonly ActivityStep[]) => void;
}

function StepFields({ steps, on_write }: StepFieldsProps) {
  const { say } = useWords();
  const change = (id: string, text: string) =>
    on_write(steps.map((step) => (step.id === id ? { ...step, text } : step)));
  const add = () => on_write([...steps, { id: step_id(), text: "", done: false }]);
  return (
    <fieldset className="step-fields">
      <legend className="label">{say("desk.field.steps")}</legend>
      {steps.map((step, place) => (
        <div key={step.id} className="step-fields__one">
          <LineField
            label={say("desk.field.step", { number: place + 1 })}
            text={step.text}
            code_points_max={limits.line_code_points_max}
            on_write={(text) => change(step.id, text)}
          />
          <button
            type="button"
            className="text-button"
            onClick={() => on_write(steps.filter(({ id }) => id !== step.id))}
          >
            {say("desk.field.step.remove", { number: place + 1 })}
          </button>
        </div>
      ))}
      {steps.length < limits.list_items_max && (
        <div className="ways">
          <Button small strength="other" on_press={add}>
            {say("desk.field.step.add")}
          </Button>
        </div>
      )}
    </fieldset>
  );
}

/** Names a step for ever, so that two people's changes of the list meet. */
function step_id(): string {
  return Array.from(crypto.getRandomValues(new Uint8Array(8)), (byte) =>
    byte.toString(16).padStart(2, "0"),
  ).join("");
}
