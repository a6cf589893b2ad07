// Which forms are the seeker's own, which are offered, and how each stands. Pure.
import type { Words } from "../../../words/use_words";
import type { RoomForm, RoomForms } from "../../forms/room_forms";
import type { AtRoom } from "../at_room";
import { name_of } from "../people";

/** Of the forms that the seeker fills in; the newest first. */
export function own_forms({ all }: RoomForms): RoomForm[] {
  return all.filter(({ sheet }) => sheet.by_seeker).reverse();
}

/** What stands by itself, and, of what there is one of, only what has not been begun. */
export function offered_kinds({ kinds, all }: RoomForms) {
  const offered = kinds.filter(
    ({ by_seeker, about, single, instrument }) =>
      by_seeker &&
      about.length === 0 &&
      !(single && all.some(({ sheet }) => sheet.instrument === instrument)),
  );
  return offered.sort((a, b) => Number(b.first) - Number(a.first));
}

export function state_of_form(form: RoomForm, { view }: AtRoom, { say, day }: Words): string {
  const { given, sheet, title, typed_in } = form;
  if (given && typed_in) return say("typed.title", { name: name_of(view, given.by) });
  const state = given ? say("map.shared", { day: day(new Date(given.at)) }) : say("forms.begun");
  return title === sheet.title ? state : `${sheet.title}. ${state}`;
}
