import { expect, test } from "vitest";
import type { MessageView } from "../../../room/model";
import type { Party, PersonId, Role } from "../../../room/wire";
import { is_practice, story_of } from "./practice";

const liv = `${"0".repeat(16)}5f3a9c0d71be2468` as PersonId;
const turid = "a0000000000000005f3a9c0d71be2468" as PersonId;
const lead = { id: "c".repeat(32) as PersonId, name: "Kari", role: "lead" as Role };
const seeker = (id: PersonId) => ({ id, name: "Liv", role: "seeker" as Role });

test("a room is one to practise in by who the seeker is, and by nobody else in it", () => {
  expect(is_practice([lead, seeker(liv)])).toBe(true);
  expect(is_practice([lead, seeker(turid)])).toBe(false);
  expect(is_practice([{ ...lead, id: liv }, seeker(turid)])).toBe(false);
  expect(is_practice([lead])).toBe(false);
});

const message = (by: PersonId) => ({ by }) as MessageView;
const told = (said: number, waits_for: Party) =>
  story_of({
    messages: [...Array.from({ length: said }, () => message(liv)), message(lead.id)],
    turn: { waits_for, mine: waits_for === "staff" },
  });

test("each answer has its tip, and the story goes on only after one, until it is over", () => {
  expect(told(1, "staff")).toEqual({ tip: "practice.tip.first", goes_on: false });
  expect(told(1, "seeker")).toEqual({ tip: "practice.tip.first", goes_on: true });
  expect(told(4, "seeker")).toEqual({ tip: "practice.tip.fourth", goes_on: true });
  expect(told(5, "staff").tip).toBe("practice.tip.last");
  expect(told(5, "seeker").goes_on).toBe(false);
  // Nothing has come yet.
  expect(told(0, "seeker")).toEqual({ tip: "practice.tip.first", goes_on: false });
});
