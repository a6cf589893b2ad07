import { expect, test } from "vitest";
import type { ActivityView, ThingView } from "../../room/model";
import type { ThingId } from "../../room/wire";
import { by_goal, in_a_row } from "./by_goal";

const activity = (id: string, goal?: string, start?: string) =>
  ({ id, at: 0, value: { title: id, goal, start } }) as unknown as ActivityView;
const goal = (id: string) => ({ id, value: { wording: id } }) as unknown as ThingView<"goal">;
const ids = (of: readonly ActivityView[]) => of.map(({ id }) => id);

test("several stand in a row under their goal, by the day each begins", () => {
  const row = [
    activity("later", "work", "2026-12-09"),
    activity("some day", "work"),
    activity("first", "work", "2026-12-01"),
    activity("other", "home", "2026-11-01"),
  ];
  expect(ids(in_a_row(row, "work" as ThingId))).toEqual(["first", "later", "some day"]);
});

test("goals in their order, a goal without any left out, what belongs to none last", () => {
  const groups = by_goal(
    [activity("walk"), activity("call", "work"), activity("lost", "withdrawn")],
    [goal("home"), goal("work")],
  );
  expect(groups.map(({ goal: of, activities }) => [of?.id, ids(activities)])).toEqual([
    ["work", ["call"]],
    [undefined, ["walk", "lost"]],
  ]);
});
