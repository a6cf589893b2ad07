// The map at the desk: only what is shared, in the reader's language. What is different since last time is shown once
// the person has told of it in their own words.
import { useMemo, useState } from "react";
import { useLocation } from "wouter";
import { MapView } from "../../../parts/map_view";
import { Notice } from "../../../parts/notice";
import { Segments } from "../../../parts/segments";
import { TwoMaps } from "../../../parts/two_maps";
import { Waiting } from "../../../parts/waiting";
import { useWords } from "../../../words/use_words";
import "../../../words/map";
import { drawn_map } from "../../seeker/map/map_drawn";
import { type OwnMap, useOwnMap } from "../../seeker/map/own_map";
import { shared_words } from "../../seeker/map/own_words_of";
import { answers_in, moved, rounds_of, version_of } from "../../seeker/map/rounds";
import type { AtRoom } from "../at_room";
import { room_path } from "../desk_paths";
import { NothingShared } from "../room/nothing_shared";

export function SharedMap({ at }: { readonly at: AtRoom }) {
  const { say } = useWords();
  const { instrument } = at.value;
  const rounds = rounds_of(at.view, "shared", instrument);
  const [chosen, choose] = useState<number>();
  const [newest, before] = rounds;
  if (newest === undefined) return <NothingShared at={at} />;
  const round = rounds.find((each) => each === chosen) ?? newest;
  return (
    <>
      {rounds.length > 1 && (
        <Segments
          label={say("desk.time")}
          segments={rounds.map((each) => ({
            value: String(each),
            words: say("time.which", { time: each }),
          }))}
          chosen={String(round)}
          on_choose={(each) => choose(Number(each))}
        />
      )}
      <OneMap key={round} at={at} round={round} />
      {round === newest && before !== undefined && <Since at={at} round={newest} before={before} />}
    </>
  );
}

function useMapOf({ view, value }: AtRoom, round: number): OwnMap | undefined {
  const version = version_of(view, "shared", value.instrument, round) ?? value.instrument_version;
  return useOwnMap(value.instrument, version, round);
}

interface RoundProps {
  readonly at: AtRoom;
  readonly round: number;
}

function OneMap({ at, round }: RoundProps) {
  const { say, whose } = useWords();
  const [, go] = useLocation();
  const { view, name, room } = at;
  const map = useMapOf(at, round);
  const drawing = useMemo(
    () => map && drawn_map(map, ({ thing }) => view.themes.get(thing)?.shared?.answers),
    [map, view.themes],
  );
  if (!map || !drawing) return <Waiting />;
  const words = shared_words(view, { instrument: map.instrument, round, part: "map" });
  const open = (theme: string) => {
    const thing = map.themes.find(({ id }) => id === theme)?.thing;
    if (thing && view.themes.get(thing)?.shared) go(room_path(room.id, { at: "theme", id: thing }));
  };
  return (
    <>
      <MapView
        drawing={drawing}
        heading="h2"
        titles={{ is: say("desk.map.has", { name }), wished: say("desk.map.wishes", { name }) }}
        leads={{
          is: say("desk.map.has.more", { name }),
          wished: say("desk.map.wishes.more", { name }),
        }}
        keeps={say("desk.map.keeps", { name })}
        begins={say("desk.map.begins", { name })}
        on_open={open}
      />
      {words && (
        <section className="read-points">
          <h3 className="read-points__title">{say("desk.map.words", { whose: whose(name) })}</h3>
          <p className="own-words quoted">{words.text}</p>
        </section>
      )}
    </>
  );
}

interface SinceProps extends RoundProps {
  readonly before: number;
}

function Since({ at, round, before }: SinceProps) {
  const { say } = useWords();
  const { view, name, value } = at;
  const now = useMapOf(at, round);
  const then = useMapOf(at, before);
  const told = shared_words(view, { instrument: value.instrument, round, part: "changed" });
  if (!now || !then) return null;
  const answers_of = answers_in(view, "shared");
  const drawing = (map: OwnMap) => drawn_map(map, ({ id }) => answers_of(map, id));
  return (
    <section className="read-points">
      <h3 className="heading">{say("desk.changed")}</h3>
      {told ? (
        <TwoMaps
          own_words={told.text}
          before={{ title: say("changed.before"), drawing: drawing(then) }}
          now={{ title: say("changed.now"), drawing: drawing(now) }}
          points_title={say("desk.changed.points", { name })}
          same={say("desk.changed.same", { name })}
          points={moved(then, now, answers_of).map((point) => ({
            ...point,
            told: say("changed.point", { before: point.before, now: point.now }),
          }))}
        />
      ) : (
        <Notice ground="lake" icon="clock" title={say("desk.changed.waits", { name })}>
          {say("desk.changed.waits.more", { name })}
        </Notice>
      )}
    </section>
  );
}
