// Where the seeker reads a thing that a message is about.
import { paths } from "../../../app/paths";
import type { About, RoomId } from "../../../room/wire";

export function thing_href(room: RoomId, { kind, id }: About): string | undefined {
  if (kind === "answers") return paths.shared_theme(room, id);
  if (kind === "activity") return paths.activity(room, id);
  return undefined;
}
