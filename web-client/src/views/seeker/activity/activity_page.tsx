// One activity: what it is, who has said yes, its steps, how it goes, and what came of it.
import { useState } from "react";
import { useLocation } from "wouter";
import { paths } from "../../../app/paths";
import { ActivityCard } from "../../../parts/activity_card";
import { Button, LinkButton } from "../../../parts/button";
import { useDraft } from "../../../room/hooks";
import type { ActivityView } from "../../../room/model";
import { useWords } from "../../../words/use_words";
import { lines_with_goal } from "../../activities/activity_lines";
import { reflections_about, says_something } from "../../activities/reflection_value";
import { Reflections } from "../../activities/reflections";
import { Particulars } from "../../activities/particulars";
import { MoveDay } from "../../activities/move_day";
import { Steps } from "../../activities/steps";
import { SaidNo } from "../../agreed/said_no";
import { FoldedHistory } from "../../history/history";
import type { AtRoom } from "../at_room";
import { day_has_come, day_of } from "../home/next_step";
import { first_name, readers_of } from "../people";
import { with_day } from "../plan/activity_value";
import { agreement_of } from "../plan/agreement";
import { Screen } from "../screen";
import { StuckThings } from "../stuck";

export interface OfActivity {
  readonly at: AtRoom;
  readonly activity: ActivityView;
}

export function ActivityPage({ at, activity }: OfActivity) {
  const words = useWords();
  const { say } = words;
  const [, go] = useLocation();
  const { room, view } = at;
  const { id, value, phase } = activity;
  const over = phase === "done" || phase === "ended_early";
  // Then the question below says the day.
  const asked = day_has_come(activity, day_of(words.now));
  return (
    <Screen
      room={room.id}
      place="plan"
      title={value.title}
      back={{ words: say("plan.title"), href: paths.plan(room.id) }}
    >
      <h1 className="title" tabIndex={-1}>
        {value.title}
      </h1>
      <StuckThings at={at} of={["activity", "approval", "reflection"]} />
      <ActivityCard
        title={value.title}
        heading="none"
        learning_goal={value.learning_goal}
        lines={lines_with_goal(value, view, words)}
        {...(value.follow_up === undefined || over || asked ? {} : { follow_up: value.follow_up })}
        day_passed={false}
        particulars={<Particulars activity={value} />}
        agreement={agreement_of(activity, view, words.now)}
        phase={over ? phase : "open"}
        on_approve={() => void room.approve(activity)}
        on_otherwise={() => go(paths.otherwise(room.id, id))}
        {...(over ? {} : { on_change: () => go(paths.activity(room.id, id)) })}
      >
        {activity.way === "waiting_here" && <p className="small soft">{say("message.waits")}</p>}
      </ActivityCard>
      <SaidNo thing={activity} view={view} />
      <StillRight at={at} activity={activity} />
      <Steps room={room} activity={activity} may_tick />
      <HowItGoes at={at} activity={activity} />
      <Reflections
        title={say("reflection.title.yours")}
        heading="h2"
        reflections={reflections_about(view, id)}
      />
      <WriteDown at={at} activity={activity} />
      <Withdraw at={at} activity={activity} />
      <FoldedHistory view={view} me={at.me.person} of={{ kind: "activity", id }} heading="h2" />
    </Screen>
  );
}

/** The day has come, or has passed: the same friendly question. */
function StillRight({ at: { room, view }, activity }: OfActivity) {
  const { say, list, now } = useWords();
  const [moving, set_moving] = useState(false);
  const { id, value } = activity;
  if (!day_has_come(activity, day_of(now))) return null;
  const names = list(readers_of(view, now).map(({ name }) => first_name(name)));
  const move = (day: string) => {
    void room.put_activity(with_day(value, "follow_up", day), id);
    set_moving(false);
  };
  return (
    <section className="card asks">
      <h2 className="heading">{say("activity.still_right")}</h2>
      {moving ? (
        <MoveDay
          label={say("plan.field.follow_up")}
          day={value.follow_up ?? ""}
          names={names}
          on_move={move}
          on_leave={() => set_moving(false)}
        />
      ) : (
        <div className="ways">
          <LinkButton href={paths.follow_up(room.id, id, "found_out")}>
            {say("follow_up.begin")}
          </LinkButton>
          <Button strength="other" on_press={() => set_moving(true)}>
            {say("outcome.another_day")}
          </Button>
        </div>
      )}
    </section>
  );
}

/** Whenever wanted, once it is agreed or has begun. */
function WriteDown({ at: { room }, activity: { id, agreed, phase } }: OfActivity) {
  const { say } = useWords();
  const { view: kept } = useDraft(room, "reflection", id);
  if (agreed.state !== "agreed" && phase === "proposed") return null;
  return (
    <div className="ways">
      <LinkButton strength="quiet" href={paths.follow_up(room.id, id, "found_out")}>
        {say(says_something(kept.value) ? "reflection.go_on" : "reflection.write")}
      </LinkButton>
    </div>
  );
}

/** Moving the state withdraws nothing. What ends may be told about, in the same breath. */
function HowItGoes({ at: { room }, activity }: OfActivity) {
  const { say } = useWords();
  const { id, value, phase, agreed } = activity;
  const begun = phase !== "proposed";
  if (agreed.state !== "agreed" && !begun) return null;
  const move = (to: "under_way") => void room.put_activity({ ...value, phase: to }, id);
  const over = phase === "done" || phase === "ended_early";
  // The server lets what ended early go on only while both still agree.
  const may_go_on = phase === "done" || agreed.state === "agreed";
  if (over && !may_go_on) return null;
  return (
    <section className="how-it-goes">
      <h2 className="heading">{say("activity.how")}</h2>
      {phase === "under_way" && <p>{say("activity.under_way")}</p>}
      <div className="ways">
        {(over || phase === "proposed") && (
          <Button strength="other" on_press={() => move("under_way")}>
            {say(over ? "activity.how.again" : "activity.how.begin")}
          </Button>
        )}
        {!over && (
          <>
            <LinkButton strength="other" href={paths.ending(room.id, id, "done")}>
              {say("activity.how.done")}
            </LinkButton>
            <LinkButton strength="other" href={paths.ending(room.id, id, "ended_early")}>
              {say("activity.how.ended")}
            </LinkButton>
          </>
        )}
      </div>
    </section>
  );
}

/** Only what I made, and nobody has said yes to. Asked once, since it goes from the plan. */
function Withdraw({ at: { me, room }, activity }: OfActivity) {
  const { say } = useWords();
  const [, go] = useLocation();
  const [asked, set_asked] = useState(false);
  const mine = activity.by === me.person;
  if (!mine || activity.phase !== "proposed" || activity.agreed.state === "agreed") return null;
  if (!asked) {
    return (
      <div className="ways">
        <Button strength="quiet" on_press={() => set_asked(true)}>
          {say("plan.withdraw")}
        </Button>
      </div>
    );
  }
  const withdraw = async () => {
    await room.put([{ kind: "activity", id: activity.id }]);
    go(paths.plan(room.id), { replace: true });
  };
  return (
    <section className="card asks" aria-live="polite">
      <h2 className="heading">{say("activity.withdraw.title")}</h2>
      <p className="soft">{say("activity.withdraw.more")}</p>
      <div className="ways">
        <Button strength="other" on_press={() => set_asked(false)}>
          {say("go.leave_it")}
        </Button>
        <Button erases on_press={() => void withdraw()}>
          {say("plan.withdraw")}
        </Button>
      </div>
    </section>
  );
}
