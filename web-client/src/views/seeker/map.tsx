// The map as a list: the themes in their order, with glyph and words. The picture of it stands above the list
// once it is there; the list stays what a screen reader meets.
import { paths } from "../../app/paths";
import { WayList, WayRow } from "../../parts/way_row";
import { useWords, type Words } from "../../words/use_words";
import { has_begun, next_place } from "./answer_path";
import type { AtRoom } from "./at_room";
import type { MapTheme } from "./own_map";
import { Screen } from "./screen";
import { StuckThings } from "./stuck";

export function Map({ at }: { readonly at: AtRoom }) {
  const words = useWords();
  const { say } = words;
  const { room, map } = at;
  return (
    <Screen room={room.id} place="map" title={say("map.title")}>
      <div>
        <h1 className="title" tabIndex={-1}>
          {map.text("title") ?? say("map.title")}
        </h1>
        <p className="soft">{map.text("lead")}</p>
      </div>
      <StuckThings at={at} of={["answers"]} />
      <WayList>
        {map.themes.map((theme) => (
          <WayRow
            key={theme.id}
            href={paths.theme(room.id, theme.id)}
            hue={theme.hue}
            title={theme.name}
            more={state_in_words(theme, at, words)}
          />
        ))}
      </WayList>
      <p className="soft">{say("answer.unread")}</p>
    </Screen>
  );
}

/** Where the person stands with a theme; for one not begun, what it is about. */
export function state_in_words(theme: MapTheme, { view }: AtRoom, { say, day }: Words): string {
  const state = view.themes.get(theme.thing);
  if (state?.shared) {
    const when = { day: day(new Date(state.shared.at)) };
    const changed = state.changed_since_shared.length > 0;
    return say(changed ? "map.changed" : "map.shared", when);
  }
  if (!has_begun(state?.draft)) return theme.subject;
  const next = next_place(theme, state?.draft);
  return next ? say("map.begun", { point: next.point.label }) : say("map.answered");
}
