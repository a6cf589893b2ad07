// Where the person stands with a theme, in words; for one not begun, what it is about.
import type { Words } from "../../../words/use_words";
import { has_begun, next_place } from "./answer_path";
import type { AtRoom } from "../at_room";
import { name_of } from "../people";
import type { MapTheme } from "./own_map";

export function state_in_words(theme: MapTheme, { view }: AtRoom, { say, day }: Words): string {
  const state = view.themes.get(theme.thing);
  if (state?.shared && state.shared.answers.given !== "self") {
    return say("typed.title", { name: name_of(view, state.shared.by) });
  }
  if (state?.shared) {
    const when = { day: day(new Date(state.shared.at)) };
    const changed = state.changed_since_shared.length > 0;
    return say(changed ? "map.changed" : "map.shared", when);
  }
  if (!has_begun(state?.draft)) return theme.subject;
  const next = next_place(theme, state?.draft);
  return next ? say("map.begun", { point: next.point.label }) : say("map.answered");
}
