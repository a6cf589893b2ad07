// What an activity's card says below its title, a line each. Pure.
import type { RoomView } from "../../room/model";
import type { Activity } from "../../room/wire";
import "../../words/activities";
import type { Words } from "../../words/use_words";

export function activity_lines(activity: Activity, words: Words): readonly string[] {
  return [activity.where, activity.who_does_what, days_line(activity, words)].filter(
    (line) => line !== "",
  );
}

/** The same, with the goal it belongs to. */
export function lines_with_goal(activity: Activity, of: RoomView, words: Words): readonly string[] {
  const goal = of.things("goal").find(({ id }) => id === activity.goal);
  const lines = activity_lines(activity, words);
  return goal ? [...lines, words.say("activity.belongs_to", { goal: goal.value.wording })] : lines;
}

export function days_line({ start, end }: Activity, { say, day }: Words): string {
  if (start && end) return say("activity.from_to", { start: day(start), end: day(end) });
  if (start) return say("activity.starts", { day: day(start) });
  return end ? say("activity.ends", { day: day(end) }) : "";
}
