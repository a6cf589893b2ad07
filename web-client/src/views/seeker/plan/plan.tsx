// What the two have agreed, what is suggested, and what is over. Suggesting is open to both.
import { useLocation } from "wouter";
import { paths } from "../../../app/paths";
import { ActivityCard } from "../../../parts/activity_card";
import { LinkButton } from "../../../parts/button";
import { Empty } from "../../../parts/empty";
import { WayList, WayRow } from "../../../parts/way_row";
import { useDraft } from "../../../room/hooks";
import type { ActivityView } from "../../../room/model";
import { useWords } from "../../../words/use_words";
import { activity_lines } from "../../activities/activity_lines";
import { UnderGoals } from "../../activities/under_goals";
import { agreement_of, type KindOfAgreement, kind_of_agreement } from "./agreement";
import { has_words, proposal_id } from "./activity_value";
import type { AtRoom } from "../at_room";
import { MeetingsInPlan } from "../meetings/meetings_in_plan";
import { day_has_come, day_of } from "../home/next_step";
import { Goals } from "./goals";
import { Screen } from "../screen";
import { StuckThings } from "../stuck";

const kinds = [
  { kind: "proposal", words: "plan.proposals" },
  { kind: "agreed", words: "plan.agreed" },
  { kind: "before", words: "plan.before" },
] as const;

export function Plan({ at }: { readonly at: AtRoom }) {
  const { say } = useWords();
  const { room, view } = at;
  const { view: begun } = useDraft(room, "activity", proposal_id);
  const unfinished = begun.value !== undefined && has_words(begun.value);
  return (
    <Screen room={room.id} place="plan" title={say("plan.title")}>
      <h1 className="title" tabIndex={-1}>
        {say("plan.title")}
      </h1>
      <StuckThings at={at} of={["goal", "activity", "approval"]} />
      <Goals at={at} />
      {view.activities.length === 0 && (
        <Empty title={say("plan.empty")}>{say("plan.empty.more")}</Empty>
      )}
      {view.activities.length > 0 && (
        <WayList>
          <WayRow
            href={paths.week(room.id)}
            icon="calendar"
            title={say("week.title")}
            more={say("week.more")}
          />
        </WayList>
      )}
      {kinds.map(({ kind, words }) => (
        <Group key={kind} at={at} kind={kind} title={say(words)} />
      ))}
      <div className="ways">
        <LinkButton
          href={paths.activity(room.id, "new")}
          strength={view.activities.length === 0 ? "main" : "other"}
        >
          {say(unfinished ? "plan.go_on" : "plan.propose")}
        </LinkButton>
      </div>
      <MeetingsInPlan at={at} />
    </Screen>
  );
}

interface GroupProps {
  readonly at: AtRoom;
  readonly kind: KindOfAgreement;
  readonly title: string;
}

/** A group without anything in it is not shown. */
function Group({ at, kind, title }: GroupProps) {
  const activities = at.view.activities.filter((each) => kind_of_agreement(each) === kind);
  if (activities.length === 0) return null;
  return (
    <section className="plan-group">
      <h2 className="heading">{title}</h2>
      <UnderGoals view={at.view} activities={activities}>
        {(of, heading) =>
          of.map((activity) => (
            <OneActivity key={activity.id} at={at} activity={activity} heading={heading} />
          ))
        }
      </UnderGoals>
    </section>
  );
}

interface OneActivityProps {
  readonly at: AtRoom;
  readonly activity: ActivityView;
  readonly heading: "h3" | "h4";
}

function OneActivity({ at, activity, heading }: OneActivityProps) {
  const words = useWords();
  const { say, now } = words;
  const [, go] = useLocation();
  const { room, view } = at;
  const { id, value, phase, agreed } = activity;
  const kind = kind_of_agreement(activity);
  const mark_done = (done: boolean) =>
    void room.put_activity({ ...value, phase: done ? "done" : "under_way" }, id);
  return (
    <ActivityCard
      title={value.title}
      heading={heading}
      learning_goal={value.learning_goal}
      href={paths.activity_page(room.id, id)}
      lines={activity_lines(value, words)}
      {...(value.follow_up === undefined || kind === "before"
        ? {}
        : { follow_up: value.follow_up })}
      day_passed={day_has_come(activity, day_of(now))}
      agreement={agreement_of(activity, view, now)}
      phase={phase === "done" || phase === "ended_early" ? phase : "open"}
      on_approve={() => void room.approve(activity)}
      on_otherwise={() => go(paths.otherwise(room.id, id))}
      {...(kind === "before" ? {} : { on_change: () => go(paths.activity(room.id, id)) })}
      {...(agreed.state === "agreed" && phase !== "ended_early" ? { on_done: mark_done } : {})}
    >
      {activity.way === "waiting_here" && <p className="small soft">{say("message.waits")}</p>}
    </ActivityCard>
  );
}
