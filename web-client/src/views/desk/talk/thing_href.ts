// Where those who help read a thing that a message is about; and what a message would be about that is written
// while something is looked at.
import type { About, RoomId } from "../../../room/wire";
import { type Pointed, room_path } from "../desk_paths";

export function thing_href(room: RoomId, { kind, id }: About): string | undefined {
  if (kind === "answers") return room_path(room, { at: "theme", id });
  if (kind === "activity") return room_path(room, { at: "activity", id });
  return undefined;
}

export function looked_at(shown: Pointed): About | undefined {
  if (shown.at === "theme") return { kind: "answers", id: shown.id };
  if (shown.at === "activity") return { kind: "activity", id: shown.id };
  return undefined;
}
