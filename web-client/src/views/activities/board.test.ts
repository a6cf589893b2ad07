import { expect, test } from "vitest";
import type { ActivityView } from "../../room/model";
import type { Activity, PersonId, ThingId } from "../../room/wire";
import { empty_activity } from "../seeker/plan/activity_value";
import { board_of, day_passed } from "./board";

const agreed = { state: "agreed", at: 0 } as const;
const waits = { state: "waits", for: ["seeker"], for_me: false } as const;

function activity(id: string, value: Partial<Activity>, how: ActivityView["agreed"] = agreed) {
  const whole = { ...empty_activity, title: id, ...value };
  const view: ActivityView = {
    kind: "activity",
    said_no: [],
    id: id as ThingId,
    value: whole,
    by: "a".repeat(32) as PersonId,
    at: 0,
    seq: 1,
    phase: whole.phase,
    agreed: how,
    agreed_seq: 1,
    way: "kept",
  };
  return view;
}

test("by state, the nearest day first; a change that waits leaves what is under way where it is", () => {
  const board = board_of([
    activity("later", { follow_up: "2026-12-20" }),
    activity("sooner", { follow_up: "2026-12-02" }),
    activity("moved", { phase: "under_way" }, waits),
    activity("new", {}, waits),
    activity("ended", { phase: "ended_early" }),
  ]);
  expect(board.map(({ column, activities }) => [column, activities.map(({ id }) => id)])).toEqual([
    ["proposed", ["new"]],
    ["agreed", ["sooner", "later"]],
    ["under_way", ["moved"]],
    ["ended_early", ["ended"]],
  ]);
});

test("a day passes only for what is agreed and goes on", () => {
  const today = "2026-11-30";
  const passed = { follow_up: "2026-11-29" };
  expect(day_passed(activity("a", passed), today)).toBe(true);
  expect(day_passed(activity("a", { follow_up: today }), today)).toBe(false);
  expect(day_passed(activity("a", passed, waits), today)).toBe(false);
  expect(day_passed(activity("a", { ...passed, phase: "done" }), today)).toBe(false);
});
