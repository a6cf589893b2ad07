// The one thing asked for now. Pure: from what is in the room, what "not now" was said to, and today.
import type {
  ActivityView,
  AgreedView,
  MessageView,
  RoomView,
  ThingView,
} from "../../../room/model";
import { is_follow_up, type Request, requests_of } from "../../../room/requests";
import type { About, Day, PersonId } from "../../../room/wire";
import { has_begun, next_place, type Place } from "../map/answer_path";
import { same_request } from "./not_now";
import type { MapTheme, OwnMap } from "../map/own_map";
import { headings_of } from "../../written/written";
import type { RoomForms } from "../../forms/room_forms";
import { purpose_change, type PurposeChange, told_of } from "../about/purpose_change";
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
  | { readonly kind: "goal"; readonly goal: AgreedView<"goal"> }
  | { readonly kind: "message"; readonly message: MessageView }
  | { readonly kind: "on"; readonly theme: MapTheme; readonly place: Place }
  | { readonly kind: "share" | "begin"; readonly theme: MapTheme }
  | { readonly kind: "asked_theme"; readonly theme: MapTheme; readonly by: PersonId | undefined }
  | {
      readonly kind: "asked_how";
      readonly activity: ActivityView;
      readonly by: PersonId | undefined;
    }
  | { readonly kind: "question"; readonly message: MessageView }
  | { readonly kind: "read_first"; readonly given: ThingView<"form"> }
  | { readonly kind: "purpose"; readonly change: PurposeChange }
);

export function day_has_come(activity: ActivityView, today: Day): boolean {
  const { follow_up } = activity.value;
  const goes_on = activity.phase === "proposed" || activity.phase === "under_way";
  const { state } = activity.agreed;
  return goes_on && state === "agreed" && follow_up !== undefined && follow_up <= today;
}

const proposed = (activity: ActivityView): Next => {
  const { id, agreed_seq } = activity;
  const request: About = { kind: "activity", id, part: String(agreed_seq ?? 0) };
  return { kind: "proposal", request, activity };
};

const proposed_goal = (goal: AgreedView<"goal">): Next => ({
  kind: "goal",
  request: { kind: "goal", id: goal.id, part: String(goal.agreed_seq ?? 0) },
  goal,
});

/** What somebody has asked for by itself. "Not now" is said to this time of asking. */
function asked_for(
  view: RoomView,
  map: OwnMap,
  forms: RoomForms,
  { about, since }: Request,
): Next | undefined {
  const request: About = { kind: about.kind, id: about.id, part: `asked ${since}` };
  if (about.kind === "answers") {
    const theme = map.themes.find(({ thing }) => thing === about.id);
    const by = view.things("turn")[0]?.by;
    return theme && { kind: "asked_theme", request, theme, by };
  }
  if (about.kind === "form") {
    const there = forms.all.find(({ id }) => id === about.id);
    const { given } = there ?? {};
    if (given && headings_of(there?.sheet)) return { kind: "read_first", request, given };
    const sheet = there?.sheet ?? forms.kinds.find(({ instrument }) => instrument === about.part);
    return sheet && { kind: "asked_form", request, sheet, id: about.id };
  }
  if (about.kind === "message") {
    const message = view.messages.find(({ id }) => id === about.id);
    return message && { kind: "question", request, message };
  }
  if (about.kind === "activity") {
    const activity = view.activities.find(({ id }) => id === about.id);
    if (!activity || !is_follow_up(about)) return activity && proposed(activity);
    return { kind: "asked_how", request, activity, by: view.things("turn")[0]?.by };
  }
  if (about.kind === "goal") {
    const goal = view.agreed("goal").find(({ id }) => id === about.id);
    return goal && proposed_goal(goal);
  }
  return undefined;
}

/**
 * What was asked for comes first, then what others wait for, then what the person has begun, then what is offered.
 * `offered`: themes to begin with; undefined: a map is offered by nobody.
 */
function* candidates(
  view: RoomView,
  map: OwnMap,
  forms: RoomForms,
  offered: readonly string[] | undefined,
  today: Day,
): Generator<Next> {
  for (const request of requests_of(view)) {
    const next = asked_for(view, map, forms, request);
    if (next) yield next;
  }
  const change = purpose_change(view);
  if (change) {
    yield { kind: "purpose", request: told_of(change), change };
  }
  for (const goal of view.agreed("goal")) {
    if (goal.agreed.state === "waits" && goal.agreed.for_me) yield proposed_goal(goal);
  }
  for (const activity of view.activities) {
    const { agreed, phase } = activity;
    const open = phase === "proposed" || phase === "under_way";
    if (open && agreed.state === "waits" && agreed.for_me) yield proposed(activity);
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
  if (!offered || !offers_map(view, forms)) return;
  // Where the person's own choices lead goes before what the purpose offers.
  const first = [...themes_led_to(forms), ...offered];
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
  offered: readonly string[] | undefined,
  not_now: readonly About[],
  today: Day,
): Next | undefined {
  for (const next of candidates(view, map, forms, offered, today)) {
    if (!not_now.some((put_off) => same_request(put_off, next.request))) return next;
  }
  return undefined;
}

/** What was asked for and put off, and still has not been answered: to be found again. */
export function set_aside(
  view: RoomView,
  map: OwnMap,
  forms: RoomForms,
  not_now: readonly About[],
): Next[] {
  return requests_of(view)
    .flatMap((request) => asked_for(view, map, forms, request) ?? [])
    .filter(({ request }) => not_now.some((put_off) => same_request(put_off, request)));
}

/** The day on the wall where the person is. */
export function day_of(now: Date): Day {
  const two = (part: number) => String(part).padStart(2, "0");
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}
