// What is taken along at the end: the forms that are about the room itself, one from each. Pure.
import type { RoomView } from "../../room/model";
import type { About, PersonId, ThingId } from "../../room/wire";
import type { FormSheet } from "../forms/form_sheet";
import type { RoomForm, RoomForms } from "../forms/room_forms";

/** What a form about the whole time together is filled in about. */
export const about_room: About = { kind: "room", id: "room" as ThingId };

function is_about_room({ about }: FormSheet): boolean {
  return about.includes("room");
}

export function ending_sheets({ kinds }: RoomForms, by: "seeker" | "counsellor"): FormSheet[] {
  return kinds.filter(
    (sheet) => is_about_room(sheet) && (by === "seeker" ? sheet.by_seeker : sheet.by_counsellor),
  );
}

/** My own, begun or given. */
export function mine_of({ all }: RoomForms, sheet: FormSheet, me: PersonId): RoomForm | undefined {
  return all.find(
    ({ sheet: { instrument }, draft, given }) =>
      instrument === sheet.instrument && (draft !== undefined || given?.by === me),
  );
}

/** What others than the seeker, or the seeker, have given to be taken along. */
export function given_of(view: RoomView, { all }: RoomForms, by: "seeker" | "others"): RoomForm[] {
  const seeker = view.people.find(({ role }) => role === "seeker" || role === "member")?.id;
  return all.filter(
    ({ sheet, given }) =>
      is_about_room(sheet) && given && (given.by === seeker) === (by === "seeker"),
  );
}
