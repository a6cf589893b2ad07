// Every address of the desk. An address names a room and a thing in it, never what somebody has said.
import type { RoomId, ThingId } from "../../room/wire";

export const patterns = {
  rooms: "/",
  new_room: "/room/new",
  look: "/room/look",
  room: "/room/:room/*?",
} as const;

/** What the middle of a room points at, or which part a phone shows. */
export type Pointed =
  | { readonly at: "nothing" }
  | { readonly at: "talk" }
  | { readonly at: "ways_in" }
  | { readonly at: "map" }
  | { readonly at: "theme"; readonly id: ThingId }
  | { readonly at: "activity"; readonly id: ThingId }
  | { readonly at: "activity_change"; readonly id: ThingId }
  | { readonly at: "activity_new" };

const part = encodeURIComponent;

export function room_path(room: RoomId, pointed: Pointed = { at: "nothing" }): string {
  const start = `/room/${room}`;
  switch (pointed.at) {
    case "nothing":
      return start;
    case "talk":
      return `${start}/talk`;
    case "map":
      return `${start}/map`;
    case "ways_in":
      return `${start}/ways-in`;
    case "theme":
      return `${start}/shared/${part(pointed.id)}`;
    case "activity":
      return `${start}/activity/${part(pointed.id)}`;
    case "activity_change":
      return `${start}/activity/${part(pointed.id)}/change`;
    case "activity_new":
      return `${start}/propose`;
  }
}

/** `rest` is what follows the room in the address, already without escapes. */
export function pointed_in(rest: string): Pointed {
  if (rest === "talk") return { at: "talk" };
  if (rest === "ways-in") return { at: "ways_in" };
  if (rest === "map") return { at: "map" };
  if (rest === "propose") return { at: "activity_new" };
  const [, kind, id, change] = /^(shared|activity)\/(.+?)(\/change)?$/.exec(rest) ?? [];
  if (!id) return { at: "nothing" };
  if (kind === "shared") return { at: "theme", id: as_written(id) };
  return { at: change ? "activity_change" : "activity", id: as_written(id) };
}

function as_written(id: string): ThingId {
  try {
    return decodeURIComponent(id) as ThingId;
  } catch {
    return id as ThingId;
  }
}
