import { expect, test } from "vitest";
import type { RoomId, ThingId } from "../../room/wire";
import { type Pointed, pointed_in, room_path } from "./desk_paths";

const room = "1".repeat(32) as RoomId;
const id = "garden/1/soil" as ThingId;

test.each<Pointed>([
  { at: "nothing" },
  { at: "talk" },
  { at: "ways_in" },
  { at: "map" },
  { at: "requests" },
  { at: "purpose" },
  { at: "ending" },
  { at: "written_list" },
  { at: "written", id },
  { at: "write", id },
  { at: "theme", id },
  { at: "activity", id },
  { at: "activity_change", id },
  { at: "activity_new" },
])("an address leads back to what it points at: $at", (pointed) => {
  const rest = room_path(room, pointed).slice(`/room/${room}/`.length);
  expect(pointed_in(rest)).toEqual(pointed);
  // The router takes the escapes away before it hands the rest over.
  expect(pointed_in(decodeURIComponent(rest))).toEqual(pointed);
});

test("an address of the seeker's side points at nothing here", () => {
  expect(pointed_in("map/soil")).toEqual({ at: "nothing" });
});
