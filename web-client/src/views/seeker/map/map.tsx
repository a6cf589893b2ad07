// The seeker's own map: everything answered, shared or not. What is there comes first; how it is wished to be is a
// second layer. Below the picture the themes, in words.
import { useMemo } from "react";
import { Link, useLocation } from "wouter";
import { paths } from "../../../app/paths";
import { Icon } from "../../../parts/icon";
import { type Drawing, is_strong } from "../../../parts/map_drawing";
import { MapView } from "../../../parts/map_view";
import { WayList, WayRow } from "../../../parts/way_row";
import { useWords, type Words } from "../../../words/use_words";
import { has_begun, next_place } from "./answer_path";
import type { AtRoom } from "../at_room";
import { drawn_map } from "./map_drawn";
import { MapWays } from "./map_ways";
import { type MapTheme, useOwnMap } from "./own_map";
import { about_change, useWordsAbout } from "./own_words_of";
import { first_name } from "../people";
import { rounds_of, version_of } from "./rounds";
import { Screen } from "../screen";
import { StuckThings } from "../stuck";
import { state_in_words } from "./theme_state";

export function Map({ at }: { readonly at: AtRoom }) {
  const words = useWords();
  const { say } = words;
  const [, go] = useLocation();
  const { room, map, me } = at;
  const drawing = useOwnDrawing(at);
  const last = useLastDrawing(at);
  const begun = map.themes.some((theme) => has_begun(at.view.themes.get(theme.thing)?.draft));
  const open = (theme: string, point?: string) => {
    go(point ? paths.point_page(room.id, theme, point) : paths.theme(room.id, theme));
  };
  const own_name = map.text("title") ?? say("map.title");
  return (
    <Screen room={room.id} place="map" title={say("map.title")} wide>
      <StuckThings at={at} of={["answers"]} />
      <MapView
        drawing={drawing}
        last={last}
        heading="h1"
        titles={{
          is: begun ? say("map.has", { name: first_name(me.name) }) : own_name,
          wished: say("map.wishes"),
        }}
        leads={{
          is: begun ? say("map.has.more") : (map.text("lead") ?? ""),
          wished: say("map.wishes.more"),
        }}
        keeps={say("map.keeps")}
        begins={say("map.begins")}
        on_open={open}
        ways={
          <Link href={paths.paper(room.id)} className="way">
            <Icon name="print" />
            {say("map.print")}
          </Link>
        }
      >
        <section className="map-themes">
          <h2 className="for-readers">{say("map.themes")}</h2>
          <WayList>
            {map.themes.map((theme, place) => (
              <WayRow
                key={theme.id}
                href={paths.theme(room.id, theme.id)}
                hue={theme.hue}
                title={theme.name}
                more={<InWords at={at} theme={theme} drawing={drawing} place={place} />}
              />
            ))}
          </WayList>
        </section>
      </MapView>
      <p className="soft">{whose(at, words)}</p>
      <div className="map-ways">
        <MapWays at={at} />
      </div>
    </Screen>
  );
}

function useOwnDrawing({ map, view }: AtRoom): Drawing {
  return useMemo(
    () => drawn_map(map, ({ thing }) => view.themes.get(thing)?.draft),
    [map, view.themes],
  );
}

/** The time before, once the person has told in own words what is different: their words come first. */
function useLastDrawing(at: AtRoom): Drawing | undefined {
  const { map, view } = at;
  const said = useWordsAbout(at, about_change(map)).text.trim() !== "";
  const earlier = rounds_of(view, "draft", map.instrument).find((round) => round < map.round);
  const version = version_of(view, "draft", map.instrument, earlier ?? map.round) ?? map.version;
  const before = useOwnMap(map.instrument, version, earlier ?? map.round);
  return useMemo(() => {
    if (!said || !before || before.round === map.round) return undefined;
    return drawn_map(before, ({ thing }) => view.themes.get(thing)?.draft);
  }, [said, before, map.round, view.themes]);
}

interface InWordsProps {
  readonly at: AtRoom;
  readonly theme: MapTheme;
  readonly drawing: Drawing;
  readonly place: number;
}

/** What the person has much of in the theme; then where it stands, where that tells more. */
function InWords({ at, theme, drawing, place }: InWordsProps) {
  const words = useWords();
  const state = at.view.themes.get(theme.thing);
  const strong = (drawing.themes[place]?.points ?? []).filter((point) =>
    is_strong(point, drawing.steps.length),
  );
  const says_more = state?.shared !== undefined || next_place(theme, state?.draft) !== undefined;
  return (
    <>
      {strong.length > 0 && (
        <span className="map-themes__strong">{strong.map(({ label }) => label).join(", ")}</span>
      )}
      {(strong.length === 0 || says_more) && <span>{state_in_words(theme, at, words)}</span>}
    </>
  );
}

function whose({ map, view }: AtRoom, { say, list }: Words): string {
  const shared = map.themes.filter(({ thing }) => view.themes.get(thing)?.shared);
  if (shared.length === 0) return say("map.private");
  return say("map.shared_part", { themes: list(shared.map(({ name }) => name)) });
}
