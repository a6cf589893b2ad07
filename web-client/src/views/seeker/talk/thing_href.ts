// Where the seeker reads a thing that a message is about.
import { paths } from "../../../app/paths";
import type { RoomView } from "../../../room/model";
import type { About, RoomId } from "../../../room/wire";
import { is_beside_plan } from "../../goals/beside_plan";
import { thing_href as href_among } from "../../talk/thing_href";

export function thing_href(room: RoomId, view: RoomView, about: About): string | undefined {
  return href_among(view, about, {
    page: (of) => page(room, view, of),
    list: (kind) =>
      kind === "document"
        ? paths.documents(room)
        : kind === "action_point"
          ? paths.plan(room)
          : undefined,
  });
}

function page(room: RoomId, view: RoomView, about: About): string | undefined {
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
    case "form":
      return form_page(room, view, about);
    default:
      return undefined;
  }
}

/** None of its own for a form that stands with another. */
function form_page(room: RoomId, view: RoomView, { id }: About): string | undefined {
  const form = view.things("form").find((each) => each.id === id);
  if (!form || form.value.about?.kind === "form") return undefined;
  const { given, instrument } = form.value;
  if (is_beside_plan(form.value)) return paths.plan_page(room);
  const writer = view.people.find((person) => person.id === form.made_by);
  // In a counsellor's own words, not typed in for the seeker: it is read where such things are answered.
  const of_staff = given === "self" && writer !== undefined && writer.role !== "seeker";
  return of_staff ? paths.written(room, id) : paths.form(room, instrument, id);
}
