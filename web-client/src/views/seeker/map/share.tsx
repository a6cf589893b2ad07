// Before sharing: the page as the others will see it. Nothing leaves before the button with their names.
import { useState } from "react";
import { useLocation } from "wouter";
import { paths } from "../../../app/paths";
import { SharePreview } from "../../../parts/share_preview";
import { useWords } from "../../../words/use_words";
import { has_begun } from "./answer_path";
import type { AtRoom } from "../at_room";
import { Elsewhere } from "../coming";
import { type MapTheme, theme_of, useOwnMap } from "./own_map";
import { as_reader, readers_of } from "../people";
import { Screen } from "../screen";
import { held_back, share_points, type Switched } from "./share_points";
import { StuckThings } from "../stuck";

interface ShareProps {
  readonly at: AtRoom;
  readonly theme: MapTheme;
}

export function Share({ at, theme }: ShareProps) {
  const { now } = useWords();
  const { room, view, map: newest } = at;
  const [, go] = useLocation();
  const [switched, set_switched] = useState<Switched>({ points: {}, notes: {} });
  const [sending, set_sending] = useState(false);
  const state = view.themes.get(theme.thing);
  const draft = state?.draft;
  const version = draft?.instrument_version ?? newest.version;
  const map = useOwnMap(newest.instrument, version, newest.round) ?? newest;
  const readers = readers_of(view, now);
  const theme_page = paths.theme(room.id, theme.id);

  if (!draft || !has_begun(draft) || readers.length === 0) {
    return <Elsewhere at={at} to={theme_page} place="map" />;
  }
  const own_theme = theme_of(map, theme.id) ?? theme;
  const points = share_points(map, own_theme, draft, state.shared?.answers, switched);

  const share = async () => {
    if (sending) return;
    set_sending(true);
    await room.share(theme.thing, held_back(points));
    go(paths.shared_theme(room.id, theme.thing), { replace: true, state: { just_shared: true } });
  };

  return (
    <Screen
      room={room.id}
      place="map"
      title={theme.name}
      back={{ words: theme.name, href: theme_page }}
    >
      <StuckThings at={at} of={["answers"]} />
      <SharePreview
        themes={[{ ...theme, points, is_out: state.shared !== undefined }]}
        readers={readers.map(as_reader)}
        on_point={(id, goes) =>
          set_switched({ ...switched, points: { ...switched.points, [id]: goes } })
        }
        on_note={(id, goes) =>
          set_switched({ ...switched, notes: { ...switched.notes, [id]: goes } })
        }
        on_share={() => void share()}
        on_not_now={() => go(theme_page)}
      />
    </Screen>
  );
}
