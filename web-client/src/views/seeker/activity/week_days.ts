// My week: what is agreed for today and the days ahead. Pure. What I said *not today* to stands among the rest of
// the week, and nobody else knows.
import type { ActivityView } from "../../../room/model";
import type { About, Day, ThingId, Time } from "../../../room/wire";

export interface WeekItem {
  readonly activity: ActivityView;
  /** The field that a move changes. */
  readonly by: "start" | "follow_up";
  readonly why: "starts" | "goes_on" | "look" | "still_right";
}

export interface Week {
  readonly today: readonly WeekItem[];
  readonly days: readonly { readonly day: Day; readonly items: readonly WeekItem[] }[];
  /** Not today, or without a day of its own. */
  readonly rest: readonly WeekItem[];
  readonly done: readonly ActivityView[];
}

const days_ahead = 6;

export function not_today(activity: ThingId, today: Day): About {
  return { kind: "activity", id: activity, part: `not today ${today}` };
}

export function week_of(
  activities: readonly ActivityView[],
  today: Day,
  put_off: readonly About[],
  changed_at: (activity: ThingId) => Time,
): Week {
  const ahead = Array.from({ length: days_ahead }, (_, days) => day_after(today, days + 1));
  const open = activities.filter(is_of_week);
  const of_today = open.flatMap((activity) => items_on(activity, today, today));
  const said_not = ({ activity }: WeekItem) =>
    put_off.some(
      ({ id, part }) => id === activity.id && part === not_today(activity.id, today).part,
    );
  const days = ahead
    .map((day) => ({ day, items: open.flatMap((each) => items_on(each, day, today)) }))
    .filter(({ items }) => items.length > 0);
  const since = new Date(`${today}T00:00:00`).getTime() - days_ahead * 24 * 60 * 60 * 1000;
  return {
    today: of_today.filter((item) => !said_not(item)),
    days,
    rest: of_today.filter(said_not),
    done: activities.filter(({ id, phase }) => phase === "done" && changed_at(id) >= since),
  };
}

/** Agreed; or moved by me, and the other has not answered yet. */
function is_of_week({ phase, agreed }: ActivityView): boolean {
  if (phase === "done" || phase === "ended_early") return false;
  return agreed.state === "agreed" || (agreed.state === "waits" && !agreed.for_me);
}

function items_on(activity: ActivityView, day: Day, today: Day): readonly WeekItem[] {
  const { start, end, follow_up } = activity.value;
  if (start === day) return [{ activity, by: "start", why: "starts" }];
  if (follow_up === day) return [{ activity, by: "follow_up", why: "look" }];
  if (day !== today) return [];
  const begun = activity.phase === "under_way" || (start !== undefined && start < today);
  const passed = follow_up !== undefined && follow_up < today;
  if (passed) return [{ activity, by: "follow_up", why: "still_right" }];
  const over = end !== undefined && end < today;
  return begun && !over ? [{ activity, by: "start", why: "goes_on" }] : [];
}

export function day_after(day: Day, days: number): Day {
  const date = new Date(`${day}T12:00:00Z`);
  date.setUTCDate(date.getUTCDate() + days);
  return date.toISOString().slice(0, 10);
}
