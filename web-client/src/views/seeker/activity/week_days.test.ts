import { expect, test } from "vitest";
import type { ActivityView } from "../../../room/model";
import type { Activity, PersonId, ThingId } from "../../../room/wire";
import { empty_activity } from "../plan/activity_value";
import { day_after, not_today, week_of } from "./week_days";

const today = "2026-12-30";
const turid = "a".repeat(32) as PersonId;

function activity(id: string, value: Partial<Activity>, more: Partial<ActivityView> = {}) {
  const whole = { ...empty_activity, title: id, ...value };
  const view: ActivityView = {
    kind: "activity",
    said_no: [],
    id: id as ThingId,
    value: whole,
    by: turid,
    at: 0,
    seq: 1,
    phase: whole.phase,
    agreed: { state: "agreed", at: 0 },
    agreed_seq: 1,
    way: "kept",
    ...more,
  };
  return view;
}

const names = (items: readonly { readonly activity: ActivityView }[]) =>
  items.map((item) => item.activity.id);
const never = () => 0;

test("days go over the year's end", () => {
  expect(day_after("2026-12-30", 2)).toBe("2027-01-01");
});

test("today, the days ahead, and nothing of the week after", () => {
  const week = week_of(
    [
      activity("starts today", { start: today }),
      activity("looked at on Friday", { follow_up: "2027-01-01" }),
      activity("under way", { start: "2026-12-01", phase: "under_way" }),
      activity("next week", { start: "2027-01-06" }),
      activity("over", { start: "2026-12-01", end: "2026-12-29" }),
    ],
    today,
    [],
    never,
  );
  expect(names(week.today)).toEqual(["starts today", "under way"]);
  expect(week.days.map(({ day, items }) => [day, names(items)])).toEqual([
    ["2027-01-01", ["looked at on Friday"]],
  ]);
});

test("a day that has passed is only asked about, today", () => {
  const week = week_of([activity("a", { follow_up: "2026-12-20" })], today, [], never);
  expect(week.today.map(({ why, by }) => [why, by])).toEqual([["still_right", "follow_up"]]);
});

test("not today is for today only, and moves it out of the way", () => {
  const all = [activity("a", { start: today })];
  const week = week_of(all, today, [not_today("a" as ThingId, today)], never);
  expect([names(week.today), names(week.rest)]).toEqual([[], ["a"]]);
  const other_day = week_of(all, today, [not_today("a" as ThingId, "2026-12-29")], never);
  expect(names(other_day.today)).toEqual(["a"]);
});

test("what another suggested is no part of the week; what I moved is, while it waits", () => {
  const waits = (for_me: boolean): Partial<ActivityView> => ({
    agreed: { state: "waits", for: [for_me ? "seeker" : "counsellor"], for_me },
  });
  const week = week_of(
    [
      activity("suggested", { start: today }, waits(true)),
      activity("moved", { start: today }, waits(false)),
    ],
    today,
    [],
    never,
  );
  expect(names(week.today)).toEqual(["moved"]);
});

test("done stays in sight for the week", () => {
  const done = activity("done", { phase: "done" });
  const at = (day: string) => () => new Date(`${day}T10:00:00`).getTime();
  expect(week_of([done], today, [], at("2026-12-28")).done).toEqual([done]);
  expect(week_of([done], today, [], at("2026-12-01")).done).toEqual([]);
});
