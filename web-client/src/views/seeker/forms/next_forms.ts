// What of the forms the person may be asked for on their first screen: what waits for them, and what they may begin
// with. Pure.
import type { RoomView } from "../../../room/model";
import type { About, Day, ThingId } from "../../../room/wire";
import { day_to_look_back, has_begun } from "../../forms/filled";
import type { FormSheet } from "../../forms/form_sheet";
import type { RoomForm, RoomForms } from "../../forms/room_forms";
import type { MapTheme, OwnMap } from "../map/own_map";
import { leads_of } from "./ways_on";

export type NextForm = { readonly request: About } & (
  | { readonly kind: "typed_theme"; readonly theme: MapTheme }
  | { readonly kind: "typed_form" | "look_back"; readonly form: RoomForm }
  | { readonly kind: "asked_form"; readonly sheet: FormSheet; readonly id: ThingId }
  | { readonly kind: "begin_form"; readonly sheet: FormSheet }
  | { readonly kind: "begin_talk" }
);

const kinds: readonly string[] = [
  "typed_theme",
  "typed_form",
  "look_back",
  "asked_form",
  "begin_form",
  "begin_talk",
] satisfies NextForm["kind"][];

export function is_of_form(next: { readonly kind: string }): next is NextForm {
  return kinds.includes(next.kind);
}

/** What others have typed in, and a day on which the person wanted to look back. */
export function* form_requests(
  view: RoomView,
  map: OwnMap,
  { all }: RoomForms,
  today: Day,
): Generator<NextForm> {
  for (const theme of map.themes) {
    const shared = view.themes.get(theme.thing)?.shared;
    if (!shared || shared.answers.given === "self") continue;
    const request: About = { kind: "answers", id: theme.thing, part: `typed ${shared.seq ?? 0}` };
    yield { kind: "typed_theme", request, theme };
  }
  for (const form of all) {
    if (!form.typed_in) continue;
    const request: About = { kind: "form", id: form.id, part: `typed ${form.given?.seq ?? 0}` };
    yield { kind: "typed_form", request, form };
  }
  for (const form of all) {
    const day = day_to_look_back(form.sheet, form.draft ?? form.given?.value);
    if (!form.sheet.by_seeker || day === undefined || day > today) continue;
    yield { kind: "look_back", request: { kind: "form", id: form.id, part: day }, form };
  }
}

function first_forms({ all }: RoomForms): RoomForm[] {
  return all.filter(
    ({ sheet, draft, given }) => sheet.first && has_begun(sheet, draft ?? given?.value),
  );
}

/** In a room in which nothing has happened, what it begins with; then where its choices lead. */
export function* form_beginnings(view: RoomView, forms: RoomForms): Generator<NextForm> {
  const begun = (instrument: string | undefined) =>
    forms.all.some(({ sheet }) => sheet.instrument === instrument);
  const begin = (sheet: FormSheet): NextForm => ({
    kind: "begin_form",
    request: { kind: "form", id: sheet.instrument as ThingId, part: "begin" },
    sheet,
  });
  const nothing_yet = view.themes.size === 0 && view.activities.length === 0;
  for (const sheet of forms.kinds) {
    if (sheet.first && nothing_yet && !begun(sheet.instrument)) yield begin(sheet);
  }
  for (const lead of first_forms(forms).flatMap(leads_of)) {
    const sheet = forms.kinds.find(({ instrument }) => instrument === lead.instrument);
    if (lead.to === "form" && sheet && !begun(sheet.instrument)) yield begin(sheet);
    if (lead.to === "message" && !view.messages.some(({ mine }) => mine)) {
      const request: About = { kind: "message", id: "first" as ThingId };
      yield { kind: "begin_talk", request };
    }
  }
}

/** A map is never demanded: who came for something else is offered it by nobody but themselves. */
export function offers_map(view: RoomView, forms: RoomForms): boolean {
  const first = first_forms(forms);
  if (first.length === 0 || view.themes.size > 0) return true;
  return first.flatMap(leads_of).some(({ to }) => to === "answers");
}

/** The themes that the choices lead to, to be offered before others. */
export function themes_led_to(forms: RoomForms): string[] {
  return first_forms(forms)
    .flatMap(leads_of)
    .flatMap(({ theme }) => theme ?? []);
}
