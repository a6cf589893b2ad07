// What one may do from the map: see where to begin, write freely, go through it once more, look at last time. All of
// it when one likes; none of it waits for the map to be finished.
import { Button, LinkButton } from "../../../parts/button";
import { WayList, WayRow } from "../../../parts/way_row";
import { theme_id } from "../../../room/wire";
import { useWords } from "../../../words/use_words";
import { paths } from "../../../app/paths";
import type { AtRoom } from "../at_room";
import { empty_answers } from "./own_map";
import { OwnWords } from "./own_words";
import { about_map } from "./own_words_of";
import { beginnings } from "./picking";
import { rounds_of, shared_times } from "./rounds";

export function MapWays({ at }: { readonly at: AtRoom }) {
  const { say, list } = useWords();
  const { room, view, map, value } = at;
  const rounds = rounds_of(view, "draft", map.instrument);
  const begun = rounds.includes(map.round);
  const earlier = rounds.some((round) => round < map.round);
  const shared_before = shared_times(view).some(({ round }) => round < map.round);
  const to_begin = beginnings(at);
  const once_more = () => {
    const [first] = map.themes;
    if (!first) return;
    const next = { ...map, round: map.round + 1, version: value.instrument_version };
    const fresh = empty_answers(next, first);
    // The empty beginning of a theme is all there is of a new time until something is answered.
    room.draft("answers", theme_id(map.instrument, next.round, first.id)).write(fresh);
  };
  const let_it_be = () => {
    for (const { thing } of map.themes) {
      if (view.themes.get(thing)?.draft) room.draft("answers", thing).drop();
    }
  };
  return (
    <>
      {(to_begin.length > 0 || earlier || shared_before) && (
        <WayList>
          {to_begin.length > 0 && (
            <WayRow
              href={paths.begin(room.id)}
              icon="map"
              title={say("begin.title")}
              more={list(to_begin.slice(0, 3).map(({ label }) => label))}
            />
          )}
          {earlier && begun && (
            <WayRow
              href={paths.changed(room.id)}
              icon="clock"
              title={say("changed.title")}
              more={say("changed.see")}
            />
          )}
          {shared_before && (
            <WayRow
              href={paths.shared(room.id)}
              icon="eye"
              title={say("home.shared")}
              more={say("time.shared_before")}
            />
          )}
        </WayList>
      )}
      {begun && (
        <LinkButton href={paths.share_map(room.id)} strength="other">
          {say("share.map")}
        </LinkButton>
      )}
      {begun && <OwnWords at={at} about={about_map(map)} title={say("words.map")} />}
      {begun && (
        <section className="page-part">
          <h2 className="section-title">{say("once_more.title")}</h2>
          <p className="soft">{say("once_more.more")}</p>
          <div className="ways">
            <Button small strength="other" on_press={once_more}>
              {say("once_more.begin")}
            </Button>
          </div>
        </section>
      )}
      {earlier && !begun && (
        <section className="page-part">
          <p className="soft">{say("once_more.begun")}</p>
          <div className="ways">
            <Button small strength="other" on_press={let_it_be}>
              {say("once_more.let_be")}
            </Button>
          </div>
        </section>
      )}
    </>
  );
}
