// Where the seeker reads a thing that a message is about.
import { paths } from "../../../app/paths";
import type { RoomView } from "../../../room/model";
import type { About, RoomId } from "../../../room/wire";
import { is_beside_plan } from "../../goals/beside_plan";

export function thing_href(room: RoomId, view: RoomView, about: About): string | undefined {
  const { kind, id } = about;
  switch (kind) {
    case "answers":
      return paths.shared_theme(room, id);
    case "activity":
      return paths.activity_page(room, id);
    case "goal":
      return paths.goal(room, id);
    case "meeting":
      return paths.meeting(room, id);
    case "agreement":
      return paths.about(room);
    case "document":
    case "action_point":
    case "reflection":
      return with_its_own(room, view, about);
    case "form":
      return form_href(room, view, about);
    default:
      return undefined;
  }
}

/** What belongs to another thing stands on that one's page. */
function with_its_own(room: RoomId, view: RoomView, { kind, id }: About): string | undefined {
  const thing = view.things(kind).find((each) => each.id === id);
  const of = (thing?.value as { readonly about?: About } | undefined)?.about;
  const there = of && thing_href(room, view, of);
  if (there !== undefined || kind === "reflection") return there;
  return kind === "document" ? paths.documents(room) : paths.plan(room);
}

function form_href(room: RoomId, view: RoomView, { id }: About): string | undefined {
  const form = view.things("form").find((each) => each.id === id);
  if (!form) return undefined;
  const { about, given, instrument } = form.value;
  if (about?.kind === "form") return thing_href(room, view, about);
  if (is_beside_plan(form.value)) return paths.plan_page(room);
  const writer = view.people.find((person) => person.id === form.made_by);
  // In a counsellor's own words, not typed in for the seeker: it is read where such things are answered.
  const of_staff = given === "self" && writer !== undefined && writer.role !== "seeker";
  return of_staff ? paths.written(room, id) : paths.form(room, instrument, id);
}
