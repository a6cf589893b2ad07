// Goals in the seeker's plan: what the person wants now and further off, and goals on the way there.
import { paths } from "../../../app/paths";
import { Button, LinkButton } from "../../../parts/button";
import { Empty } from "../../../parts/empty";
import { HelpNow } from "../../../parts/help_now";
import { WayList, WayRow } from "../../../parts/way_row";
import { useAllRead, useDraft } from "../../../room/hooks";
import type { GoalLevel } from "../../../room/wire";
import { useWords } from "../../../words/use_words";
import { useRoomForms } from "../../forms/room_forms";
import type { AtGoals } from "../../goals/at_goals";
import { form_beside, period_of } from "../../goals/beside_plan";
import { OwnDream } from "../../goals/dream";
import { GoalForm } from "../../goals/goal_form";
import { GoalPage } from "../../goals/goal_page";
import { GoalRows } from "../../goals/goal_row";
import { type GoalView, has_words, is_far, level_of_new, new_goals } from "../../goals/goal_value";
import { useSayPeriod } from "../../goals/order";
import { PlanSheet } from "../../goals/plan_sheet";
import type { AtRoom } from "../at_room";
import { Coming, Elsewhere } from "../coming";
import { help_of } from "../help";
import { first_name, helper_name } from "../people";
import { Screen } from "../screen";
import { StuckThings } from "../stuck";

function goals_at({ me, room, view, map }: AtRoom, now: Date): AtGoals {
  return {
    me,
    room,
    view,
    map,
    names: { seeker: first_name(me.name), helper: helper_name(view, now) },
    hrefs: {
      plan: paths.plan(room.id),
      talk: paths.talk(room.id),
      goal: (goal) => paths.goal(room.id, goal),
      change: (goal) => paths.goal_change(room.id, goal),
      activity: (activity) => paths.activity_page(room.id, activity),
      suggest: paths.activity(room.id, "new"),
    },
  };
}

interface GoalsProps {
  readonly at: AtRoom;
}

/** The first part of the plan. */
export function Goals({ at }: GoalsProps) {
  const { say, now } = useWords();
  const goals = at.view.agreed("goal");
  const at_goals = goals_at(at, now);
  const main = goals.filter(({ value }) => value.level === "main");
  const groups = [
    { title: say("goal.near"), some: main.filter(({ value }) => !is_far(value)) },
    { title: say("goal.far"), some: main.filter(({ value }) => is_far(value)) },
    { title: say("goal.subs"), some: goals.filter(({ value }) => value.level === "sub") },
  ];
  return (
    <>
      {groups.map(
        ({ title, some }) =>
          some.length > 0 && (
            <section key={title} className="plan-group">
              <h2 className="heading">{title}</h2>
              <GoalRows at={at_goals} goals={some} />
            </section>
          ),
      )}
      <OrderRow at={at} />
      <div className="ways">
        <NewGoal at={at} level="main" />
        {main.length > 0 && <NewGoal at={at} level="sub" />}
        {(goals.length > 0 || at.view.activities.length > 0) && (
          <LinkButton href={paths.plan_page(at.room.id)} strength="quiet">
            {say("sheet.open")}
          </LinkButton>
        )}
      </div>
      {main.length > 0 && <OwnDream at={at} />}
    </>
  );
}

/** Who ordered the work, and for how long: the whole of it stands on the page of the plan. */
function OrderRow({ at }: GoalsProps) {
  const { say } = useWords();
  const say_period = useSayPeriod();
  const order = form_beside("order", useRoomForms(at.view));
  if (!order?.given) return null;
  const period = period_of(order);
  return (
    <WayList>
      <WayRow
        href={paths.plan_page(at.room.id)}
        icon="eye"
        title={order.title}
        more={
          <>
            {period && `${say_period(period)}. `}
            {say("order.row")}
          </>
        }
      />
    </WayList>
  );
}

function NewGoal({ at, level }: GoalsProps & { readonly level: GoalLevel }) {
  const { say } = useWords();
  const { view } = useDraft(at.room, "goal", new_goals[level]);
  const begun = view.value !== undefined && has_words(view.value);
  return (
    <LinkButton href={paths.goal(at.room.id, new_goals[level])} strength="other">
      {say(begun ? `goal.${level}.go_on` : `goal.${level}.new`)}
    </LinkButton>
  );
}

interface GoalScreenProps {
  readonly at: AtRoom;
  /** The id of a goal, or the name of the one that is being written. */
  readonly goal: string;
}

export function GoalScreen({ at, goal }: GoalScreenProps) {
  const { say, now } = useWords();
  const level = level_of_new(goal);
  if (level) return <WritingGoal at={at} level={level} />;
  const present = at.view.agreed("goal").find(({ id }) => id === goal);
  if (!present) return <GoneGoal at={at} />;
  return (
    <Screen
      room={at.room.id}
      place="plan"
      title={present.value.wording}
      back={{ words: say("plan.title"), href: paths.plan(at.room.id) }}
    >
      <StuckThings at={at} of={["goal", "approval"]} />
      <GoalPage at={goals_at(at, now)} goal={present} may heading="h1" />
    </Screen>
  );
}

export function GoalChangeScreen({ at, goal }: GoalScreenProps) {
  const present = at.view.agreed("goal").find(({ id }) => id === goal);
  if (!present) return <Elsewhere at={at} to={paths.plan(at.room.id)} place="plan" />;
  return <WritingGoal at={at} level={present.value.level} present={present} />;
}

interface WritingGoalProps {
  readonly at: AtRoom;
  readonly level: GoalLevel;
  readonly present?: GoalView;
}

function WritingGoal({ at, level, present }: WritingGoalProps) {
  const { say, now, language } = useWords();
  const title = present ? say("goal.change") : say(`goal.${level}.new`);
  return (
    <Screen
      room={at.room.id}
      place="plan"
      title={title}
      back={{ words: say("plan.title"), href: paths.plan(at.room.id) }}
    >
      <h1 className="title" tabIndex={-1}>
        {title}
      </h1>
      <StuckThings at={at} of={["goal"]} />
      <GoalForm at={goals_at(at, now)} level={level} present={present} />
      <HelpNow help={help_of(at.me, language)}>{say("message.draft_unread")}</HelpNow>
    </Screen>
  );
}

function GoneGoal({ at }: GoalsProps) {
  const { say } = useWords();
  if (!useAllRead(at.view)) return <Coming room={at.room.id} place="plan" />;
  return (
    <Screen room={at.room.id} place="plan" title={say("plan.gone")}>
      <h1 className="title" tabIndex={-1}>
        {say("plan.title")}
      </h1>
      <Empty title={say("plan.gone")}>{say("plan.gone.more")}</Empty>
      <LinkButton href={paths.plan(at.room.id)} strength="other">
        {say("nav.plan")}
      </LinkButton>
    </Screen>
  );
}

export function PlanPageScreen({ at }: GoalsProps) {
  const { say, now } = useWords();
  return (
    <Screen
      room={at.room.id}
      place="plan"
      title={say("sheet.title")}
      back={{ words: say("plan.title"), href: paths.plan(at.room.id) }}
      wide
    >
      <PlanSheet at={goals_at(at, now)} heading="h1" />
      <div className="ways not-on-paper">
        <Button on_press={() => window.print()}>{say("sheet.print")}</Button>
      </div>
    </Screen>
  );
}
