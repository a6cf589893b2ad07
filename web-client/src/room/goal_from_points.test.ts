// @vitest-environment node
import { expect, test } from "vitest";
import { goal_from_points } from "./goal_from_points";
import type { Answers, ThingId } from "./wire";

const thing = "garden/1/soil" as ThingId;
const worm = { id: "soil.worm", today: 2, desired: 4, note: "Mest ved kompostet.", stance: "do" };
const water = { id: "soil.water", today: "unsure", desired: 3, stance: "do" };
const shared: Answers = {
  instrument: "garden",
  instrument_version: 1,
  round: 1,
  theme: "soil",
  points: [{ id: "soil.worm", today: 2 }],
  given: "self",
};

test("one point brings its steps and its note; the wording is the person's own", () => {
  expect(goal_from_points([{ thing, point: worm, shared }])).toMatchObject({
    level: "sub",
    wording: "",
    comes_from: [{ kind: "answers", id: thing, part: "soil.worm" }],
    rating_now: 2,
    rating_wished: 4,
    why: "Mest ved kompostet.",
  });
});

test("several points share no step, and one that is not shared is not named", () => {
  const goal = goal_from_points([
    { thing, point: worm, shared },
    { thing, point: water, shared },
  ]);
  expect(goal.rating_now).toBeUndefined();
  expect(goal.comes_from.map(({ part }) => part)).toEqual(["soil.worm"]);
  expect(goal_from_points([{ thing, point: worm, shared: undefined }]).comes_from).toEqual([]);
});

test("what was already written in a goal stays", () => {
  const begun = { ...goal_from_points([]), wording: "Mer jord", why: "Fordi." };
  const goal = goal_from_points([{ thing, point: worm, shared }], begun);
  expect(goal).toMatchObject({ wording: "Mer jord", why: "Fordi.", rating_now: 2 });
});
