// The same things on both sides: each has its page there, and what belongs to another is read with that one.
import { expect, test } from "vitest";
import { paths } from "../../app/paths";
import type { RoomView } from "../../room/model";
import type { About, Kind, PersonId, RoomId, ThingId } from "../../room/wire";
import { room_path } from "../desk/desk_paths";
import { thing_href as at_the_desk } from "../desk/talk/thing_href";
import { thing_href as for_the_seeker } from "../seeker/talk/thing_href";

const room = "r".repeat(32) as RoomId;
const turid = "t".repeat(32) as PersonId;
const id = (name: string) => name as ThingId;
const about = (kind: Kind, name: string): About => ({ kind, id: id(name) });

const things: Partial<Record<Kind, readonly object[]>> = {
  reflection: [
    { id: "of_walk", value: { about: about("activity", "walk") } },
    { id: "of_room", value: { about: about("room", "room") } },
  ],
  action_point: [
    { id: "in_talk", value: { about: about("meeting", "talk") } },
    { id: "alone", value: {} },
  ],
  document: [
    { id: "cv", value: { about: about("activity", "walk") } },
    { id: "loose", value: {} },
  ],
  form: [
    { id: "card", made_by: turid, value: { instrument: "card", given: "self" } },
    { id: "beside", made_by: turid, value: { instrument: "card", about: about("form", "card") } },
    { id: "round", made_by: turid, value: { instrument: "card", about: about("form", "round") } },
  ],
};
const view = {
  things: (kind: Kind) => things[kind] ?? [],
  people: [{ id: turid, role: "seeker" }],
} as unknown as RoomView;

const { activity_page, meeting, documents, plan, form, shared_theme, goal } = paths;

test.each<[About, string | undefined, string | undefined]>([
  [
    about("answers", "map/1/self"),
    shared_theme(room, id("map/1/self")),
    room_path(room, { at: "theme", id: id("map/1/self") }),
  ],
  [about("goal", "g"), goal(room, id("g")), room_path(room, { at: "goal", id: id("g") })],
  [
    about("reflection", "of_walk"),
    activity_page(room, id("walk")),
    room_path(room, { at: "activity", id: id("walk") }),
  ],
  [about("reflection", "of_room"), undefined, undefined],
  [
    about("action_point", "in_talk"),
    meeting(room, id("talk")),
    room_path(room, { at: "meeting", id: id("talk") }),
  ],
  [about("action_point", "alone"), plan(room), room_path(room, { at: "promises" })],
  [about("document", "cv"), activity_page(room, id("walk")), room_path(room, { at: "documents" })],
  [about("document", "loose"), documents(room), room_path(room, { at: "documents" })],
  [
    about("form", "beside"),
    form(room, "card", id("card")),
    room_path(room, { at: "form", id: id("beside") }),
  ],
  [about("form", "round"), undefined, room_path(room, { at: "form", id: id("round") })],
  [about("message", "m"), undefined, undefined],
])("%o", (thing, seeker, desk) => {
  expect(for_the_seeker(room, view, thing)).toBe(seeker);
  expect(at_the_desk(room, view, thing)).toBe(desk);
});
