// One activity in the middle of the room: what it is, who has said yes, its steps, and how it goes.
import { useState } from "react";
import { useLocation } from "wouter";
import { ActivityCard } from "../../../parts/activity_card";
import { Button, LinkButton } from "../../../parts/button";
import { ChoiceLine } from "../../../parts/device_choices";
import { Notice } from "../../../parts/notice";
import { Waiting } from "../../../parts/waiting";
import { useAllRead } from "../../../room/hooks";
import type { ActivityView } from "../../../room/model";
import type { Activity, ActivityPhase, ThingId } from "../../../room/wire";
import { useWords } from "../../../words/use_words";
import { agreement_of } from "../../agreed/agreement_of";
import { Disagree } from "../../agreed/disagree";
import { SaidNo } from "../../agreed/said_no";
import { lines_with_goal } from "../../activities/activity_lines";
import { Particulars } from "../../activities/particulars";
import { reflections_about } from "../../activities/reflection_value";
import { Reflections } from "../../activities/reflections";
import { Steps } from "../../activities/steps";
import { FoldedHistory } from "../../history/history";
import { WriteAbout } from "../../talk/write_about";
import type { AtRoom } from "../at_room";
import { day_has_come } from "../../seeker/home/next_step";
import { today_in } from "../caseload/caseload_order";
import { room_path } from "../desk_paths";
import { first_name, may_counsel } from "../people";
import { AskHow, FollowUp } from "./follow_up";

interface ActivityPageProps {
  readonly at: AtRoom;
  readonly id: ThingId;
}

export function ActivityPage({ at, id }: ActivityPageProps) {
  const { say } = useWords();
  const all_read = useAllRead(at.view);
  const activity = at.view.activities.find((each) => each.id === id);
  if (activity) return <OneActivity at={at} activity={activity} />;
  if (!all_read) return <Waiting />;
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
  const words = useWords();
  const { say, now } = words;
  const [, go] = useLocation();
  const [answering, set_answering] = useState(false);
  const { me, room, view, name } = at;
  const { id, value, phase } = activity;
  const agreement = agreement_of(activity, view, { seeker: at.name, helper: first_name(me.name) });
  const may = may_counsel(view.role);
  const waits_for_me = activity.agreed.state === "waits" && activity.agreed.for_me && may;
  const over = phase === "done" || phase === "ended_early";
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
        lines={lines_with_goal(value, view, words)}
        {...(value.follow_up && !over ? { follow_up: value.follow_up } : {})}
        day_passed={
          value.follow_up !== undefined &&
          value.follow_up < today_in(me.organisation.zone, now) &&
          !over
        }
        particulars={<Particulars activity={value} />}
        agreement={agreement}
        phase={over ? phase : "open"}
        {...(may ? { on_change: change } : {})}
        {...(waits_for_me ? { on_approve: () => void room.approve(activity) } : {})}
        {...(waits_for_me ? { on_otherwise: () => set_answering(true) } : {})}
      >
        <Steps room={room} activity={activity} may_tick={may} />
      </ActivityCard>
      {waits_for_me && answering && (
        <Disagree
          room={room}
          me={me.person}
          thing={activity}
          heading="h3"
          takes_focus
          ways={
            <LinkButton strength="other" href={room_path(room.id, { at: "activity_change", id })}>
              {say("activity.change")}
            </LinkButton>
          }
        />
      )}
      <SaidNo thing={activity} view={view} />
      {may && <FollowUp at={at} activity={activity} />}
      {may && activity.agreed.state === "agreed" && <HowItGoes at={at} activity={activity} />}
      <Reflections
        title={say("reflection.title", { name })}
        heading="h3"
        reflections={reflections_about(view, id)}
      />
      <WriteAbout
        room={room}
        about={{ kind: "activity", id }}
        to={room_path(room.id, { at: "talk" })}
      />
      {may && activity.by === me.person && activity.agreed.state !== "agreed" && (
        <div className="ways">
          <Button strength="quiet" on_press={() => void room.put([{ kind: "activity", id }])}>
            {say("desk.activity.withdraw")}
          </Button>
        </div>
      )}
      <FoldedHistory view={view} me={me.person} of={{ kind: "activity", id }} heading="h3" />
    </>
  );
}

/** Moving the state withdraws nothing: the two stay agreed. */
function HowItGoes({ at, activity }: OneActivityProps) {
  const { say, now } = useWords();
  const { me, room } = at;
  const { id, value } = activity;
  const over = value.phase === "done" || value.phase === "ended_early";
  const asked_above = day_has_come(activity, today_in(me.organisation.zone, now));
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
      {!over && !asked_above && (
        <div className="ways">
          <AskHow at={at} activity={activity} />
        </div>
      )}
    </div>
  );
}
