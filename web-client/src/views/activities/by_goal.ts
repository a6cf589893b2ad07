// The activities of a room under the goals they belong to, in a row. Pure.
import type { ActivityView, ThingView } from "../../room/model";
import type { ThingId } from "../../room/wire";

export interface UnderGoal {
  /** Absent: those that belong to no goal. */
  readonly goal: ThingView<"goal"> | undefined;
  readonly activities: readonly ActivityView[];
}

/** In the order of the goals; what belongs to none stands last. A goal without any is not there. */
export function by_goal(
  activities: readonly ActivityView[],
  goals: readonly ThingView<"goal">[],
): readonly UnderGoal[] {
  const known = new Set(goals.map(({ id }) => id));
  const rest = activities.filter(({ value: { goal } }) => !goal || !known.has(goal));
  const under = goals.map((goal) => ({ goal, activities: in_a_row(activities, goal.id) }));
  return [...under, { goal: undefined, activities: rest }].filter(
    (each) => each.activities.length > 0,
  );
}

/** By the day each begins; what has no day yet follows, in the order made. */
export function in_a_row(
  activities: readonly ActivityView[],
  goal: ThingId,
): readonly ActivityView[] {
  const day = ({ value: { start } }: ActivityView) => start ?? "9";
  return activities
    .filter(({ value }) => value.goal === goal)
    .sort((a, b) => day(a).localeCompare(day(b)) || a.at - b.at);
}
