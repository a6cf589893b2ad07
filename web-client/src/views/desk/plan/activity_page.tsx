// One activity in the middle of the room: what it is, who has said yes, its steps, and how it goes.
import { type SubmitEvent, useState } from "react";
import { useLocation } from "wouter";
import { ActivityCard, type Agreement } from "../../../parts/activity_card";
import { Button, LinkButton } from "../../../parts/button";
import { ChoiceLine } from "../../../parts/device_choices";
import { Notice } from "../../../parts/notice";
import { SaveState } from "../../../parts/save_state";
import { Waiting } from "../../../parts/waiting";
import { WritingField } from "../../../parts/writing_field";
import { useDraft } from "../../../room/hooks";
import type { ActivityView } from "../../../room/model";
import { type Activity, limits, type ActivityPhase, type ThingId } from "../../../room/wire";
import { useWords } from "../../../words/use_words";
import { kept_of } from "../../seeker/kept";
import type { AtRoom } from "../at_room";
import { today_in } from "../caseload/caseload_order";
import { room_path } from "../desk_paths";
import { first_name, may_counsel, name_of } from "../people";

interface ActivityPageProps {
  readonly at: AtRoom;
  readonly id: ThingId;
}

export function ActivityPage({ at, id }: ActivityPageProps) {
  const { say } = useWords();
  const activity = at.view.activities.find((each) => each.id === id);
  if (activity) return <OneActivity at={at} activity={activity} />;
  if (at.view.phase !== "ready") return <Waiting />;
  return (
    <Notice ground="lake" icon="calendar" title={say("desk.activity.gone")} announced>
      {say("desk.activity.gone.more")}
    </Notice>
  );
}

interface OneActivityProps {
  readonly at: AtRoom;
  readonly activity: ActivityView;
}

function OneActivity({ at, activity }: OneActivityProps) {
  const { say, day, now } = useWords();
  const [, go] = useLocation();
  const [answering, set_answering] = useState(false);
  const { me, room, view } = at;
  const { id, value, phase } = activity;
  const agreement = useAgreement(at, activity);
  const may = may_counsel(view.role);
  const waits_for_me = activity.agreed.state === "waits" && activity.agreed.for_me && may;
  const over = phase === "done" || phase === "ended_early";
  const lines = [
    value.where,
    value.who_does_what,
    value.start ? say("desk.activity.starts", { day: day(value.start) }) : "",
  ].filter((line) => line !== "");
  const change = () => go(room_path(room.id, { at: "activity_change", id }));
  return (
    <>
      <h2 className="for-readers" tabIndex={-1}>
        {value.title}
      </h2>
      <ActivityCard
        title={value.title}
        heading="h3"
        learning_goal={value.learning_goal}
        lines={lines}
        {...(value.follow_up && !over ? { follow_up: value.follow_up } : {})}
        day_passed={
          value.follow_up !== undefined &&
          value.follow_up < today_in(me.organisation.zone, now) &&
          !over
        }
        agreement={agreement}
        phase={over ? phase : "open"}
        {...(may ? { on_change: change } : {})}
        {...(waits_for_me ? { on_approve: () => void room.approve(id) } : {})}
        {...(waits_for_me ? { on_otherwise: () => set_answering(true) } : {})}
      >
        <Steps at={at} activity={activity} />
      </ActivityCard>
      {waits_for_me && answering && <Otherwise at={at} activity={activity} />}
      {may && activity.agreed.state === "agreed" && <HowItGoes at={at} activity={activity} />}
      {may && activity.by === me.person && activity.agreed.state !== "agreed" && (
        <div className="ways">
          <Button strength="quiet" on_press={() => void room.put([{ kind: "activity", id }])}>
            {say("desk.activity.withdraw")}
          </Button>
        </div>
      )}
    </>
  );
}

function useAgreement({ me, view, name }: AtRoom, { agreed, by }: ActivityView): Agreement {
  switch (agreed.state) {
    case "agreed":
      return { state: "agreed", names: [name, first_name(me.name)] };
    case "declined":
      return agreed.by === me.person
        ? { state: "declined_by_you", words: agreed.words }
        : { state: "declined", by: name_of(view, agreed.by), words: agreed.words };
    case "waits":
      if (!agreed.for_me) return { state: "proposed_by_you", to: name };
      return by === me.person
        ? { state: "changed_for_you", by: name }
        : { state: "proposed_to_you", by: name_of(view, by) };
  }
}

function Steps({ at: { room, view }, activity }: OneActivityProps) {
  const { id, value } = activity;
  if (value.steps.length === 0) return null;
  const tick = (step: string, done: boolean) =>
    void room.put_activity(
      { ...value, steps: value.steps.map((each) => (each.id === step ? { ...each, done } : each)) },
      id,
    );
  return (
    <ul className="steps">
      {value.steps.map((step) => (
        <li key={step.id}>
          <label className="tick-line">
            <input
              type="checkbox"
              checked={step.done}
              disabled={!may_counsel(view.role)}
              onChange={(event) => tick(step.id, event.target.checked)}
            />
            <span>{step.text}</span>
          </label>
        </li>
      ))}
    </ul>
  );
}

/** Moving the state withdraws nothing: the two stay agreed. */
function HowItGoes({ at: { room }, activity: { id, value } }: OneActivityProps) {
  const { say } = useWords();
  const move = (phase: ActivityPhase) => {
    const moved: Activity = { ...value, phase };
    void room.put_activity(moved, id);
  };
  // What has begun is no proposal any more.
  const not_begun = { value: "proposed" as const, words: say("desk.activity.not_begun") };
  return (
    <div className="card form">
      <ChoiceLine
        label={say("desk.activity.how")}
        options={[
          ...(value.phase === "proposed" ? [not_begun] : []),
          { value: "under_way" as const, words: say("desk.activity.is_under_way") },
          { value: "done" as const, words: say("desk.activity.is_done") },
          { value: "ended_early" as const, words: say("desk.activity.is_ended") },
        ]}
        chosen={value.phase}
        on_choose={move}
      />
    </div>
  );
}

/** Change it, or say in own words that one does not agree: both are answers. */
function Otherwise({ at: { me, room, name }, activity }: OneActivityProps) {
  const { say } = useWords();
  const [tried, set_tried] = useState(false);
  // Named like the approval it becomes, so that half an answer is found again.
  const id = `activity/${activity.id}/${me.person}` as ThingId;
  const { draft, view: kept } = useDraft(room, "approval", id);
  const words = kept.value?.words ?? "";
  const write = (text: string) =>
    draft.write({
      kind: "activity",
      thing: activity.id,
      seq: activity.agreed_seq ?? 0,
      answer: "declined",
      words: text,
    });
  const send = async (event: SubmitEvent) => {
    event.preventDefault();
    set_tried(true);
    if (words.trim() === "") return;
    await room.decline(activity.id, words.trim());
    draft.drop();
  };
  return (
    <form className="card form" noValidate onSubmit={(event) => void send(event)}>
      <h3 className="heading">{say("desk.activity.disagree")}</h3>
      <p className="soft">{say("desk.activity.disagree.more", { name })}</p>
      <WritingField
        label={say("desk.activity.disagree.field")}
        text={words}
        takes_focus
        code_points_max={limits.paragraph_code_points_max}
        on_write={write}
      />
      {tried && words.trim() === "" && (
        <p className="missing" role="alert">
          {say("desk.activity.disagree.missing", { name })}
        </p>
      )}
      <SaveState kept={kept_of(words === "" ? "none" : kept.save)} of="draft" />
      <div className="ways">
        <Button type="submit">{say("desk.activity.disagree.send")}</Button>
        <LinkButton
          strength="other"
          href={room_path(room.id, { at: "activity_change", id: activity.id })}
        >
          {say("desk.activity.change")}
        </LinkButton>
      </div>
    </form>
  );
}
