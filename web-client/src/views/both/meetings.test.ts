// How meetings and promises are ordered, and how a meeting is said.
import { expect, test } from "vitest";
import { empty_view } from "../../../tests/support/people";
import type { RoomView, ThingView } from "../../room/model";
import type { ActionPoint, Kind, Meeting, PersonId, ThingId } from "../../room/wire";
import { load_words } from "../../words/catalogue";
import "../../words/meetings";
import type { Words } from "../../words/use_words";
import { day } from "../../words/times";
import { empty_meeting, meetings_of, promises_of, when_of, with_meeting_day } from "./meetings";

const today = "2026-11-30";

function thing<K extends Kind>(id: string, value: ThingView<K>["value"]): ThingView<K> {
  const by = "2".repeat(32) as PersonId;
  const named = id as ThingId;
  return { id: named, value, by, at: 1, made_by: by, made_at: 1, seq: 1, way: "kept" };
}

function meeting(id: string, change: Partial<Meeting>): ThingView<"meeting"> {
  return thing(id, { ...empty_meeting("Europe/Oslo", "planned"), ...change });
}

function room_with(
  meetings: readonly ThingView<"meeting">[],
  points: readonly ThingView<"action_point">[] = [],
): RoomView {
  const things = { meeting: meetings, action_point: points } as Record<string, unknown>;
  return { ...empty_view, things: ((kind) => things[kind] ?? []) as RoomView["things"] };
}

const ids = (things: readonly { readonly id: string }[]) => things.map(({ id }) => id);

test("what comes is in its order, what was before the other way round, and proposals stand alone", () => {
  const minutes = {
    ...{ arriving: "", since_last: "", chosen: "" },
    explored: "",
    plan: "On",
    rounding_off: "",
  };
  const view = room_with([
    meeting("later", { day: "2026-12-09", time: "09:00" }),
    meeting("today", { day: today, time: "15:00" }),
    meeting("earlier today", { day: today, time: "08:00" }),
    meeting("yesterday", { day: "2026-11-29" }),
    meeting("long ago", { day: "2026-10-01", minutes }),
    meeting("written up before its day", { day: "2026-12-24", minutes }),
    meeting("proposed", { phase: "proposed" }),
  ]);
  const { proposed, coming, before } = meetings_of(view, today);
  expect(ids(proposed)).toEqual(["proposed"]);
  expect(ids(coming)).toEqual(["earlier today", "today", "later"]);
  expect(ids(before)).toEqual(["written up before its day", "yesterday", "long ago"]);
});

test("open promises come by their day, those without one last; what is done stands apart", () => {
  const point = (id: string, change: Partial<ActionPoint>) =>
    thing<"action_point">(id, { what: "Ring", who: "me", done: false, ...change });
  const view = room_with(
    [],
    [
      point("some day", {}),
      point("friday", { by_when: "2026-12-04" }),
      point("done", { done: true }),
      point("today", { by_when: today }),
    ],
  );
  const { open, done } = promises_of(view);
  expect(ids(open)).toEqual(["today", "friday", "some day"]);
  expect(ids(done)).toEqual(["done"]);
});

test.each([
  ["nb", "2026-12-10", "09:30", "10. desember klokka 09.30"],
  ["sv", "2026-12-10", "09:30", "10 december klockan 09.30"],
  ["en", "2026-12-10", "09:30", "10 December at 09:30"],
  ["nb", "2026-12-10", "", "10. desember"],
  ["nb", undefined, "", "Når det passer"],
] as const)("in %s a meeting on %s at %s is said so", async (language, on, time, said) => {
  const say = await load_words(language);
  const now = new Date(`${today}T12:00:00`);
  const words = { say, language, day: (moment: string) => day(language, moment, now) };
  const value: Meeting = {
    ...empty_meeting("Europe/Oslo", "planned"),
    time,
    ...(on && { day: on }),
  };
  expect(when_of(value, words as Words)).toBe(said);
});

test("a meeting without a day has no time either", () => {
  const value: Meeting = { ...empty_meeting("Europe/Oslo", "planned"), day: today, time: "09:30" };
  expect(with_meeting_day(value, "")).not.toHaveProperty("day");
  expect(with_meeting_day(value, "").time).toBe("");
  expect(with_meeting_day(value, "2026-12-01")).toMatchObject({ day: "2026-12-01", time: "09:30" });
});
