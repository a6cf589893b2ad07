// What an activity's card says below its title, a line each. Pure.
import type { RoomView } from "../../room/model";
import type { Activity } from "../../room/wire";
import "../../words/activities";
import type { Words } from "../../words/use_words";

/** `of`: the goals of the room, to name the one it belongs to. */
export function activity_lines(activity: Activity, of: RoomView, words: Words): readonly string[] {
  const { say } = words;
  const goal = of.things("goal").find(({ id }) => id === activity.goal);
  return [
    activity.where,
    activity.who_does_what,
    days_line(activity, words),
    goal ? say("activity.belongs_to", { goal: goal.value.wording }) : "",
  ].filter((line) => line !== "");
}

function days_line({ start, end }: Activity, { say, day }: Words): string {
  if (start && end) return say("activity.from_to", { start: day(start), end: day(end) });
  if (start) return say("activity.starts", { day: day(start) });
  return end ? say("activity.ends", { day: day(end) }) : "";
}
