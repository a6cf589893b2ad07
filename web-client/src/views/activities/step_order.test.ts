import { expect, test } from "vitest";
import { same_agreed_fields } from "../../room/agreed";
import { empty_activity } from "../seeker/plan/activity_value";
import { as_sent, ends_before_start, moved, ticked } from "./step_order";

const call = { id: "1", text: "Ringe", done: false };
const see = { id: "2", text: "Se stedet", done: false };
const start = { id: "3", text: "Begynne", done: false };
const activity = { ...empty_activity, title: "En formiddag", steps: [call, see, start] };

test("a step moves up and down among the others, and stays at either end", () => {
  expect(moved(activity.steps, "3", -1)).toEqual([call, start, see]);
  expect(moved(activity.steps, "1", 1)).toEqual([see, call, start]);
  expect(moved(activity.steps, "1", -1)).toBe(activity.steps);
  expect(moved(activity.steps, "3", 1)).toBe(activity.steps);
  expect(moved(activity.steps, "none", 1)).toBe(activity.steps);
});

test("a tick changes nothing that is agreed; another order does", () => {
  expect(same_agreed_fields("activity", activity, ticked(activity, "2", true))).toBe(true);
  expect(
    same_agreed_fields("activity", activity, {
      ...activity,
      steps: moved(activity.steps, "2", -1),
    }),
  ).toBe(false);
});

test("what is sent has no empty steps, and keeps ticks and state that moved meanwhile", () => {
  const present = { ...ticked(activity, "1", true), phase: "under_way" as const };
  const written = {
    ...activity,
    title: "  En formiddag ",
    steps: [see, { ...call, text: "Ringe først" }, { id: "4", text: "  ", done: false }],
  };
  expect(as_sent(written, present)).toEqual({
    ...activity,
    steps: [see, { id: "1", text: "Ringe først", done: true }],
    phase: "under_way",
  });
  expect(as_sent(written, undefined).phase).toBe("proposed");
});

test("an end before the beginning is seen before it is sent", () => {
  expect(ends_before_start({ ...activity, start: "2026-12-02", end: "2026-12-01" })).toBe(true);
  expect(ends_before_start({ ...activity, start: "2026-12-01", end: "2026-12-01" })).toBe(false);
  expect(ends_before_start({ ...activity, end: "2026-12-01" })).toBe(false);
});
