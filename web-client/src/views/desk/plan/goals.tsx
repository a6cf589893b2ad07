// Goals at the desk: a list in the overview; one goal, its form, and the plan as one page in the middle.
import { Button } from "../../../parts/button";
import { Notice } from "../../../parts/notice";
import { Waiting } from "../../../parts/waiting";
import { useAllRead, useDraft } from "../../../room/hooks";
import type { GoalLevel, ThingId } from "../../../room/wire";
import { useWords } from "../../../words/use_words";
import type { AtGoals } from "../../goals/at_goals";
import { useDream } from "../../goals/dream";
import { GoalForm } from "../../goals/goal_form";
import { GoalPage } from "../../goals/goal_page";
import { type GoalView, has_words, level_of_new, new_goals } from "../../goals/goal_value";
import { PlanSheet } from "../../goals/plan_sheet";
import { present_round, useOwnMap } from "../../seeker/map/own_map";
import type { AtRoom } from "../at_room";
import { type Pointed, room_path } from "../desk_paths";
import { first_name, may_counsel } from "../people";
import { OverviewRow as Row } from "../room/overview_row";
import { OrderRow } from "./order_page";

/** Undefined until the instrument has come. */
function useGoalsAt({ me, room, view, value, name }: AtRoom): AtGoals | undefined {
  const map = useOwnMap(value.instrument, value.instrument_version, present_round(view, value));
  if (!map) return undefined;
  return {
    me,
    room,
    view,
    map,
    names: { seeker: name, helper: first_name(me.name) },
    hrefs: {
      plan: room_path(room.id, { at: "plan_page" }),
      talk: room_path(room.id, { at: "talk" }),
      goal: (id) => room_path(room.id, { at: "goal", id }),
      change: (id) => room_path(room.id, { at: "goal_change", id }),
      activity: (id) => room_path(room.id, { at: "activity", id }),
      suggest: room_path(room.id, { at: "activity_new" }),
    },
  };
}

interface OneGoalProps {
  readonly at: AtRoom;
  readonly id: ThingId;
}

export function DeskGoal({ at, id }: OneGoalProps) {
  const { say } = useWords();
  const all_read = useAllRead(at.view);
  const at_goals = useGoalsAt(at);
  const level = level_of_new(id);
  if (!at_goals) return <Waiting />;
  if (level) return <Writing at={at_goals} level={level} title={say("goals.propose.main")} />;
  const goal = at.view.agreed("goal").find((each) => each.id === id);
  if (goal)
    return <GoalPage at={at_goals} goal={goal} may={may_counsel(at.view.role)} heading="h2" />;
  if (!all_read) return <Waiting />;
  return (
    <Notice ground="lake" icon="calendar" title={say("plan.gone")} announced>
      {say("plan.gone.more")}
    </Notice>
  );
}

export function DeskGoalChange({ at, id }: OneGoalProps) {
  const { say } = useWords();
  const at_goals = useGoalsAt(at);
  const goal = at.view.agreed("goal").find((each) => each.id === id);
  if (!at_goals || !goal) return <Waiting />;
  const { level } = goal.value;
  return <Writing at={at_goals} level={level} present={goal} title={say("goal.change")} />;
}

interface WritingProps {
  readonly at: AtGoals;
  readonly level: GoalLevel;
  readonly present?: GoalView;
  readonly title: string;
}

function Writing({ at, level, present, title }: WritingProps) {
  return (
    <>
      <h2 className="title" tabIndex={-1}>
        {title}
      </h2>
      <GoalForm at={at} level={level} present={present} />
    </>
  );
}

export function DeskPlanPage({ at }: { readonly at: AtRoom }) {
  const { say } = useWords();
  const at_goals = useGoalsAt(at);
  if (!at_goals) return <Waiting />;
  return (
    <>
      <PlanSheet at={at_goals} heading="h2" />
      <div className="ways not-on-paper">
        <Button strength="other" on_press={() => window.print()}>
          {say("sheet.print")}
        </Button>
      </div>
    </>
  );
}

interface GoalsPartProps {
  readonly at: AtRoom;
  readonly shown: Pointed;
}

/** In the overview of the room. */
export function GoalsPart({ at, shown }: GoalsPartProps) {
  const { say } = useWords();
  const { room, view } = at;
  const goals = view.agreed("goal");
  const dream = useDream(at);
  const is_shown = (id: ThingId) => shown.at.startsWith("goal") && "id" in shown && shown.id === id;
  return (
    <section className="overview__part">
      <h2 className="heading">{say("goals.title")}</h2>
      <ul>
        {goals.map((goal) => (
          <GoalRow key={goal.id} at={at} goal={goal} current={is_shown(goal.id)} />
        ))}
        {dream && (
          <Row
            href={room_path(room.id, { at: "plan_page" })}
            icon="eye"
            title={dream.title}
            more={dream.words}
            current={false}
          />
        )}
        {goals.length > 0 && (
          <Row
            href={room_path(room.id, { at: "plan_page" })}
            icon="table"
            title={say("sheet.open")}
            current={shown.at === "plan_page"}
          />
        )}
        {may_counsel(view.role) &&
          (["main", "sub"] as const).map((level) => (
            <NewRow key={level} at={at} level={level} current={is_shown(new_goals[level])} />
          ))}
        <OrderRow at={at} shown={shown} />
      </ul>
    </section>
  );
}

interface GoalRowProps {
  readonly at: AtRoom;
  readonly goal: GoalView;
  readonly current: boolean;
}

function GoalRow({ at, goal: { id, value, agreed }, current }: GoalRowProps) {
  const { say } = useWords();
  const state =
    agreed.state === "waits"
      ? agreed.for_me
        ? say("goals.state.waits_you")
        : say("goals.state.waits_them", { name: at.name })
      : say(`goals.state.${agreed.state}`);
  return (
    <Row
      href={room_path(at.room.id, { at: "goal", id })}
      icon="forward"
      title={value.wording}
      more={state}
      current={current}
    />
  );
}

interface NewRowProps {
  readonly at: AtRoom;
  readonly level: GoalLevel;
  readonly current: boolean;
}

function NewRow({ at, level, current }: NewRowProps) {
  const { say } = useWords();
  const { view } = useDraft(at.room, "goal", new_goals[level]);
  const begun = view.value !== undefined && has_words(view.value);
  return (
    <Row
      href={room_path(at.room.id, { at: "goal", id: new_goals[level] })}
      icon="plus"
      title={begun ? say(`goal.${level}.go_on`) : say(`goals.propose.${level}`)}
      current={current}
    />
  );
}
