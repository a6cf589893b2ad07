// The whole map in one act: how the others will see it, with points and notes held back, theme by theme.
import { useState } from "react";
import { useLocation } from "wouter";
import { paths } from "../../../app/paths";
import { SharePreview } from "../../../parts/share_preview";
import { SmallMap } from "../../../parts/small_map";
import { useWords } from "../../../words/use_words";
import { has_begun } from "./answer_path";
import type { AtRoom } from "../at_room";
import { Elsewhere } from "../coming";
import { drawn_map } from "./map_drawn";
import { words_of_theme } from "./own_words_of";
import { as_reader, readers_of } from "../people";
import { Screen } from "../screen";
import { held_back, is_out, share_points, type Switched, that_go } from "./share_points";
import { StuckThings } from "../stuck";

export function ShareMap({ at }: { readonly at: AtRoom }) {
  const { say, now } = useWords();
  const { room, view, map } = at;
  const [, go] = useLocation();
  const [switched, set_switched] = useState<Switched>({ points: {}, notes: {} });
  const [sending, set_sending] = useState(false);
  const readers = readers_of(view, now);
  const themes = map.themes.flatMap((theme) => {
    const state = view.themes.get(theme.thing);
    const draft = state?.draft;
    if (!draft || !has_begun(draft)) return [];
    const shared = state.shared?.answers;
    const points = share_points(map, theme, draft, shared, switched);
    const stands = is_out(points, shared, state.changed_since_shared);
    return [{ theme, draft, points, shared, stands }];
  });
  if (themes.length === 0 || readers.length === 0) {
    return <Elsewhere at={at} to={paths.map(room.id)} place="map" />;
  }

  const drawing = drawn_map(map, ({ id }) => {
    const found = themes.find(({ theme }) => theme.id === id);
    return found && that_go(found.draft, found.points);
  });
  const all_out = themes.every(({ stands, shared, points }) =>
    shared ? stands : !points.some(({ goes }) => goes),
  );
  const switch_theme = (id: string, goes: boolean) => {
    const own = themes.find(({ theme }) => theme.id === id)?.points ?? [];
    const points = Object.fromEntries(own.map((point) => [point.id, goes]));
    set_switched({ ...switched, points: { ...switched.points, ...points } });
  };
  const share = async () => {
    if (sending) return;
    set_sending(true);
    const sharing = themes
      .filter(({ stands }) => !stands)
      .map(({ theme: { thing }, points }) => ({
        theme: thing,
        held_back: held_back(points),
        along: words_of_theme(view, thing),
      }));
    await room.share_map(sharing);
    go(paths.shared(room.id), { replace: true, state: { just_shared: true } });
  };

  return (
    <Screen
      room={room.id}
      place="map"
      title={say("share.map")}
      back={{ words: say("nav.map"), href: paths.map(room.id) }}
    >
      <StuckThings at={at} of={["answers"]} />
      <SharePreview
        themes={themes.map(({ theme: { id, name, hue }, points, shared }) => ({
          id,
          name,
          hue,
          points,
          is_out: shared !== undefined,
        }))}
        whole={{ picture: <SmallMap drawing={drawing} />, on_theme: switch_theme }}
        readers={readers.map(as_reader)}
        all_out={all_out}
        on_point={(id, goes) =>
          set_switched({ ...switched, points: { ...switched.points, [id]: goes } })
        }
        on_note={(id, goes) =>
          set_switched({ ...switched, notes: { ...switched.notes, [id]: goes } })
        }
        on_share={() => void share()}
        on_not_now={() => go(paths.map(room.id))}
      />
    </Screen>
  );
}
