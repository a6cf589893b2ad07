// Where those who help read a thing that a message is about; and what a message would be about that is written
// while something is looked at.
import type { RoomView } from "../../../room/model";
import type { About, Kind, RoomId } from "../../../room/wire";
import { thing_href as href_among } from "../../talk/thing_href";
import { type Pointed, room_path } from "../desk_paths";

export function thing_href(room: RoomId, view: RoomView, about: About): string | undefined {
  return href_among(view, about, {
    page: (of) => page(room, of),
    list: (kind) => (kind === "action_point" ? room_path(room, { at: "promises" }) : undefined),
  });
}

function page(room: RoomId, { kind, id }: About): string | undefined {
  switch (kind) {
    case "answers":
      return room_path(room, { at: "theme", id });
    case "activity":
    case "goal":
    case "meeting":
    case "form":
      return room_path(room, { at: kind, id });
    case "document":
      return room_path(room, { at: "documents" });
    default:
      return undefined;
  }
}

const kinds_looked_at: Readonly<Partial<Record<Pointed["at"], Kind>>> = {
  theme: "answers",
  activity: "activity",
  goal: "goal",
  meeting: "meeting",
  minutes: "meeting",
  form: "form",
};

export function looked_at(shown: Pointed): About | undefined {
  const kind = kinds_looked_at[shown.at];
  return kind && "id" in shown ? { kind, id: shown.id } : undefined;
}
