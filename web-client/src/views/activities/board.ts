// The activities of a room by state, as a board. Pure.
import type { ActivityView } from "../../room/model";
import type { Day } from "../../room/wire";

export const columns = ["proposed", "agreed", "under_way", "done", "ended_early"] as const;
export type Column = (typeof columns)[number];

export function column_of({ phase, agreed }: ActivityView): Column {
  if (phase !== "proposed") return phase;
  return agreed.state === "agreed" ? "agreed" : "proposed";
}

/** The follow-up day lies behind. Only those who help are ever told so. */
export function day_passed(activity: ActivityView, today: Day): boolean {
  const column = column_of(activity);
  const { follow_up } = activity.value;
  return (
    (column === "agreed" || column === "under_way") && follow_up !== undefined && follow_up < today
  );
}

/** In the order of the states; within one, the nearest day first. A state without anything is not there. */
export function board_of(
  activities: readonly ActivityView[],
): readonly { readonly column: Column; readonly activities: readonly ActivityView[] }[] {
  const day = ({ value: { follow_up, start } }: ActivityView) => follow_up ?? start ?? "9";
  return columns
    .map((column) => ({
      column,
      activities: activities
        .filter((activity) => column_of(activity) === column)
        .sort((a, b) => day(a).localeCompare(day(b))),
    }))
    .filter((each) => each.activities.length > 0);
}
