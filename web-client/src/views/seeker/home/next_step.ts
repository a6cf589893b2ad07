// The one thing asked for now. Pure: from what is in the room, what "not now" was said to, and today.
import type { ActivityView, MessageView, RoomView } from "../../../room/model";
import type { About, Day } from "../../../room/wire";
import { has_begun, next_place, type Place } from "../map/answer_path";
import { same_request } from "./not_now";
import type { MapTheme, OwnMap } from "../map/own_map";
import type { RoomForms } from "../../forms/room_forms";
import {
  form_beginnings,
  form_requests,
  type NextForm,
  offers_map,
  themes_led_to,
} from "../forms/next_forms";

/** `request` names what is asked for, so that "not now" can be said to it, and to nothing that comes after it. */
export type Next = NextForm | NextOther;

export type NextOther = { readonly request: About } & (
  | { readonly kind: "proposal" | "day"; readonly activity: ActivityView }
  | { readonly kind: "message"; readonly message: MessageView }
  | { readonly kind: "on"; readonly theme: MapTheme; readonly place: Place }
  | { readonly kind: "share" | "begin"; readonly theme: MapTheme }
);

export function day_has_come(activity: ActivityView, today: Day): boolean {
  const { follow_up } = activity.value;
  const goes_on = activity.phase === "proposed" || activity.phase === "under_way";
  const { state } = activity.agreed;
  return goes_on && state === "agreed" && follow_up !== undefined && follow_up <= today;
}

/** What others wait for comes first, then what the person has begun, then what is offered. */
function* candidates(
  view: RoomView,
  map: OwnMap,
  forms: RoomForms,
  offered: readonly string[],
  today: Day,
): Generator<Next> {
  for (const activity of view.activities) {
    const { agreed, id, phase } = activity;
    const open = phase === "proposed" || phase === "under_way";
    if (open && agreed.state === "waits" && agreed.for_me) {
      const request: About = { kind: "activity", id, part: String(activity.agreed_seq ?? 0) };
      yield { kind: "proposal", request, activity };
    }
  }
  const last = view.messages.at(-1);
  if (view.turn.mine && last && !last.mine && !last.gone) {
    yield { kind: "message", request: { kind: "message", id: last.id }, message: last };
  }
  yield* form_requests(view, map, forms, today);
  for (const activity of view.activities) {
    if (day_has_come(activity, today)) {
      const request: About = {
        kind: "activity",
        id: activity.id,
        part: activity.value.follow_up ?? "",
      };
      yield { kind: "day", request, activity };
    }
  }
  const state_of = (theme: MapTheme) => view.themes.get(theme.thing);
  for (const theme of map.themes) {
    const state = state_of(theme);
    if (!state?.draft || state.shared || !has_begun(state.draft)) continue;
    const place = next_place(theme, state.draft);
    if (place) yield { kind: "on", request: of_theme(theme, place.point.id), theme, place };
    else if (!state.taken_back) yield { kind: "share", request: of_theme(theme, "share"), theme };
  }
  yield* form_beginnings(view, forms);
  if (!offers_map(view, forms, offered)) return;
  const first = [...offered, ...themes_led_to(forms)];
  const in_order = [...map.themes].sort((a, b) => rank(first, a) - rank(first, b));
  for (const theme of in_order) {
    const state = state_of(theme);
    if (!state?.shared && !has_begun(state?.draft)) {
      yield { kind: "begin", request: of_theme(theme, "begin"), theme };
    }
  }
}

const of_theme = ({ thing }: MapTheme, part: string): About => ({
  kind: "answers",
  id: thing,
  part,
});

function rank(offered: readonly string[], { id }: MapTheme): number {
  const place = offered.indexOf(id);
  return place < 0 ? offered.length : place;
}

export function next_step(
  view: RoomView,
  map: OwnMap,
  forms: RoomForms,
  offered: readonly string[],
  not_now: readonly About[],
  today: Day,
): Next | undefined {
  for (const next of candidates(view, map, forms, offered, today)) {
    if (!not_now.some((put_off) => same_request(put_off, next.request))) return next;
  }
  return undefined;
}

/** The day on the wall where the person is. */
export function day_of(now: Date): Day {
  const two = (part: number) => String(part).padStart(2, "0");
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}
