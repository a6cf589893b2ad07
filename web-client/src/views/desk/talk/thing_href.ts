// Where those who help read a thing that a message is about; and what a message would be about that is written
// while something is looked at.
import type { RoomView } from "../../../room/model";
import type { About, Kind, RoomId } from "../../../room/wire";
import { type Pointed, room_path } from "../desk_paths";

export function thing_href(room: RoomId, view: RoomView, about: About): string | undefined {
  const { kind, id } = about;
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
    case "action_point":
    case "reflection":
      return with_its_own(room, view, about);
    default:
      return undefined;
  }
}

/** What belongs to another thing stands on that one's page. */
function with_its_own(room: RoomId, view: RoomView, { kind, id }: About): string | undefined {
  const thing = view.things(kind).find((each) => each.id === id);
  const of = (thing?.value as { readonly about?: About } | undefined)?.about;
  const there = of && thing_href(room, view, of);
  return there ?? (kind === "action_point" ? room_path(room, { at: "promises" }) : undefined);
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
