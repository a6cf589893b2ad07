// Which forms are the seeker's own, which are offered, and how each stands. Pure.
import type { Words } from "../../../words/use_words";
import type { PurposeOffer } from "../../../room/wire";
import { has_own_place } from "../../written/own_place";
import type { FormSheet } from "../../forms/form_sheet";
import type { RoomForm, RoomForms } from "../../forms/room_forms";
import type { AtRoom } from "../at_room";
import { name_of } from "../people";

/** Of the forms that the seeker fills in; the newest first. */
export function own_forms({ all }: RoomForms): RoomForm[] {
  return all.filter(({ sheet }) => sheet.by_seeker && !has_own_place(sheet)).reverse();
}

export interface Offered {
  /** What fits the purpose of the room, in its order. */
  readonly fits: readonly FormSheet[];
  /** Everything else, to be found all the same. */
  readonly more: readonly FormSheet[];
}

export function offered_forms(forms: RoomForms, offer: PurposeOffer | undefined): Offered {
  const offered = offered_kinds(forms);
  const wanted = offer?.forms ?? [];
  const fits = wanted.flatMap((id) => offered.find(({ instrument }) => instrument === id) ?? []);
  const more = offered.filter((sheet) => !fits.includes(sheet));
  return fits.length > 0 ? { fits, more } : { fits: more, more: [] };
}

/** What stands by itself, and, of what there is one of, only what has not been begun. */
export function offered_kinds({ kinds, all }: RoomForms) {
  const offered = kinds.filter(
    (kind) =>
      kind.by_seeker &&
      kind.about.length === 0 &&
      !has_own_place(kind) &&
      !(kind.single && all.some(({ sheet }) => sheet.instrument === kind.instrument)),
  );
  return offered.sort((a, b) => Number(b.first) - Number(a.first));
}

export function state_of_form(form: RoomForm, { view }: AtRoom, { say, day }: Words): string {
  const { given, sheet, title, typed_in } = form;
  if (given && typed_in) return say("typed.title", { name: name_of(view, given.by) });
  const state = given ? say("map.shared", { day: day(new Date(given.at)) }) : say("forms.begun");
  return title === sheet.title ? state : `${sheet.title}. ${state}`;
}
