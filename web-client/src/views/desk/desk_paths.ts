// Every address of the desk. An address names a room and a thing in it, never what somebody has said.
import type { RoomId, ThingId } from "../../room/wire";

export const patterns = {
  rooms: "/",
  new_room: "/room/new",
  look: "/room/look",
  guide: "/room/guide",
  room: "/room/:room/*?",
} as const;

/** What the middle of a room points at, or which part a phone shows, and what follows the room in its address. */
const places = {
  nothing: "",
  talk: "talk",
  search: "search",
  worry: "worry",
  ways_in: "ways-in",
  map: "map",
  activity_new: "propose",
  forms: "more",
  board: "board",
  history: "history",
  meeting_new: "plan-meeting",
  promises: "promised",
  documents: "documents",
  requests: "requests",
  purpose: "purpose",
  ending: "ending",
  written_list: "written",
  plan_page: "plan",
  order: "order",
} as const;

/** The same of one thing: `*` is its id. */
const places_of_things = {
  message: "talk/*",
  theme: "shared/*",
  goal_change: "goal/*/change",
  goal: "goal/*",
  activity_change: "activity/*/change",
  activity: "activity/*",
  written: "written/*",
  write: "write/*",
  form: "form/*",
  form_typed: "type/*",
  theme_typed: "type-theme/*",
  meeting_change: "meeting/*/change",
  minutes: "meeting/*/minutes",
  meeting: "meeting/*",
} as const;

export type Pointed =
  | { readonly at: keyof typeof places }
  | { readonly at: keyof typeof places_of_things; readonly id: ThingId };

export function room_path(room: RoomId, pointed: Pointed = { at: "nothing" }): string {
  const rest =
    "id" in pointed
      ? places_of_things[pointed.at].replace("*", encodeURIComponent(pointed.id))
      : places[pointed.at];
  return rest === "" ? `/room/${room}` : `/room/${room}/${rest}`;
}

/** `rest` is what follows the room in the address, already without escapes. */
export function pointed_in(rest: string): Pointed {
  for (const [at, place] of Object.entries(places)) {
    if (rest === place) return { at: at as keyof typeof places };
  }
  for (const [at, place] of Object.entries(places_of_things)) {
    const [before = "", after = ""] = place.split("*");
    const id = rest.slice(before.length, rest.length - after.length);
    if (id === "" || !rest.startsWith(before) || !rest.endsWith(after)) continue;
    return { at: at as keyof typeof places_of_things, id: as_written(id) };
  }
  return { at: "nothing" };
}

function as_written(id: string): ThingId {
  try {
    return decodeURIComponent(id) as ThingId;
  } catch {
    return id as ThingId;
  }
}
