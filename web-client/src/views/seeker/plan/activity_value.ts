// An activity while it is being written. Pure.
import type { Activity, ThingId } from "../../../room/wire";

/** The one proposal that is being written: found again on every device of the person until it is made. */
export const proposal_id = "new" as ThingId;

export const empty_activity: Activity = {
  type: "",
  title: "",
  learning_goal: "",
  where: "",
  who_does_what: "",
  steps: [],
  phase: "proposed",
};

export function has_words({ title, learning_goal, where, who_does_what }: Activity): boolean {
  return [title, learning_goal, where, who_does_what].some((text) => text.trim() !== "");
}

type DayField = "start" | "follow_up" | "end";

/** A day that was emptied is absent, never an empty text. */
export function with_day(activity: Activity, field: DayField, day: string): Activity {
  const kept = Object.entries(activity).filter(([name]) => name !== field);
  return { ...(Object.fromEntries(kept) as unknown as Activity), ...(day && { [field]: day }) };
}
