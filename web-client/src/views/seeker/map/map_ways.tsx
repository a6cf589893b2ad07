// What one may do from the map: see where to begin, write freely, go through it once more, look at last time. All of
// it when one likes; none of it waits for the map to be finished.
import { Button } from "../../../parts/button";
import { WayList, WayRow } from "../../../parts/way_row";
import { useWords } from "../../../words/use_words";
import { paths } from "../../../app/paths";
import type { AtRoom } from "../at_room";
import { empty_answers } from "./own_map";
import { OwnWords } from "./own_words";
import { about_map } from "./own_words_of";
import { beginnings } from "./picking";
import { rounds_of } from "./rounds";

export function MapWays({ at }: { readonly at: AtRoom }) {
  const { say, list } = useWords();
  const { room, view, map, value } = at;
  const rounds = rounds_of(view, "draft", map.instrument);
  const begun = rounds.includes(map.round);
  const to_begin = beginnings(at);
  const once_more = () => {
    const [first] = map.themes;
    if (!first) return;
    const next = { ...map, round: map.round + 1, version: value.instrument_version };
    const fresh = empty_answers(next, first);
    // The empty beginning of a theme is all there is of a new time until something is answered.
    room.draft("answers", `${map.instrument}/${next.round}/${first.id}` as never).write(fresh);
  };
  return (
    <>
      {(to_begin.length > 0 || rounds.some((round) => round < map.round)) && (
        <WayList>
          {to_begin.length > 0 && (
            <WayRow
              href={paths.begin(room.id)}
              icon="map"
              title={say("begin.title")}
              more={list(to_begin.slice(0, 3).map(({ label }) => label))}
            />
          )}
          {rounds.some((round) => round < map.round) && (
            <WayRow
              href={paths.changed(room.id)}
              icon="clock"
              title={say("changed.title")}
              more={say("changed.see")}
            />
          )}
        </WayList>
      )}
      {begun && <OwnWords at={at} about={about_map(map)} title={say("words.map")} />}
      {begun && (
        <section>
          <h2 className="section-title">{say("once_more.title")}</h2>
          <p className="soft">{say("once_more.more")}</p>
          <div className="ways">
            <Button small strength="other" on_press={once_more}>
              {say("once_more.begin")}
            </Button>
          </div>
        </section>
      )}
    </>
  );
}
