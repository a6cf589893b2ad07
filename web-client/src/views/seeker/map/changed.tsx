// What is different since last time, told by the person first: the pictures come once something is said.
import { useState } from "react";
import { paths } from "../../../app/paths";
import { Button } from "../../../parts/button";
import { TwoMaps } from "../../../parts/two_maps";
import { Waiting } from "../../../parts/waiting";
import { useWords } from "../../../words/use_words";
import type { AtRoom } from "../at_room";
import { Elsewhere } from "../coming";
import { drawn_map } from "./map_drawn";
import { type OwnMap, useOwnMap } from "./own_map";
import { OwnWords } from "./own_words";
import { about_change, useWordsAbout } from "./own_words_of";
import { answers_in, moved, rounds_of, version_of } from "./rounds";
import { Screen } from "../screen";

export function Changed({ at }: { readonly at: AtRoom }) {
  const { say } = useWords();
  const { room, view, map } = at;
  const earlier = rounds_of(view, "draft", map.instrument).find((round) => round < map.round);
  if (earlier === undefined) return <Elsewhere at={at} to={paths.map(room.id)} place="map" />;
  return (
    <Screen
      room={room.id}
      place="map"
      title={say("changed.title")}
      back={{ words: say("nav.map"), href: paths.map(room.id) }}
    >
      <Told at={at} earlier={earlier} />
    </Screen>
  );
}

interface ToldProps {
  readonly at: AtRoom;
  readonly earlier: number;
}

function Told({ at, earlier }: ToldProps) {
  const { say } = useWords();
  const { view, map } = at;
  const about = about_change(map);
  const mine = useWordsAbout(at, about);
  const said = mine.text.trim() !== "";
  const [shown, show] = useState(said);
  const version = version_of(view, "draft", map.instrument, earlier) ?? map.version;
  const before = useOwnMap(map.instrument, version, earlier);
  return (
    <>
      <div>
        <h1 className="title" tabIndex={-1}>
          {say("changed.title")}
        </h1>
        <p className="soft">{say("changed.ask")}</p>
      </div>
      <OwnWords at={at} about={about} title={say("print.own")} more={say("changed.title")} />
      {said && !shown && <Button on_press={() => show(true)}>{say("changed.show")}</Button>}
      {said && shown && (before ? <Both at={at} before={before} text={mine.text} /> : <Waiting />)}
    </>
  );
}

interface BothProps {
  readonly at: AtRoom;
  readonly before: OwnMap;
  readonly text: string;
}

function Both({ at: { view, map }, before, text }: BothProps) {
  const { say } = useWords();
  const answers_of = answers_in(view, "draft");
  const drawing = (which: OwnMap) => drawn_map(which, ({ id }) => answers_of(which, id));
  return (
    <TwoMaps
      own_words={text}
      before={{ title: say("changed.before"), drawing: drawing(before) }}
      now={{ title: say("changed.now"), drawing: drawing(map) }}
      points_title={say("changed.points")}
      same={say("changed.same")}
      points={moved(before, map, answers_of).map((point) => ({
        ...point,
        told: say("changed.point", { before: point.before, now: point.now }),
      }))}
    />
  );
}
