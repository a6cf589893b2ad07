// What an activity's card says below its title, a line each. Pure.
import type { RoomView } from "../../room/model";
import type { Activity, Day } from "../../room/wire";
import "../../words/activities";
import { date, days_from } from "../../words/times";
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

/** A weekday means the one ahead: what lies behind is told by its date, and as something that was. */
export function days_line({ start, end }: Activity, words: Words): string {
  const { say, now } = words;
  const is_behind = (day: Day) => days_from(day, now) < 0;
  const told = (day: Day) =>
    days_from(day, now) < -1 ? date(words.language, day, now) : words.day(day);
  if (start && end) return say("activity.from_to", { start: told(start), end: told(end) });
  if (start)
    return say(is_behind(start) ? "activity.began" : "activity.starts", { day: told(start) });
  if (!end) return "";
  return say(is_behind(end) ? "activity.ended.on" : "activity.ends", { day: told(end) });
}
