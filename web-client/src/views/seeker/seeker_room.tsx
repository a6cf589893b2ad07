// One room of the seeker: entered while any of its screens is shown; which screen is the address's business.
import { Suspense, useEffect } from "react";
import { Redirect, Route, Switch } from "wouter";
import { paths, patterns } from "../../app/paths";
import { LinkButton } from "../../parts/button";
import { usePurpose, useRoom } from "../../room/hooks";
import type { RoomHandle, RoomView } from "../../room/model";
import type { Me, RoomId, RoomValue } from "../../room/wire";
import { useWords } from "../../words/use_words";
import { EntrancePage } from "../entrance/entrance_page";
import { areas } from "./areas";
import type { AtRoom } from "./at_room";
import { Coming } from "./coming";
import { Home } from "./home/home";
import { useNotNow } from "./home/not_now";
import { no_map, present_round, useOwnMap } from "./map/own_map";
import { version_of } from "./map/rounds";
import { HasMap } from "./screen";
import { Settings } from "./settings";

interface SeekerRoomProps {
  readonly id: RoomId;
  readonly me: Me;
}

export function SeekerRoom({ id, me }: SeekerRoomProps) {
  const { room, view } = useRoom(id);
  const { say } = useWords();
  if (view.phase === "closed") {
    return (
      <EntrancePage title={say("room.closed")} lead={say("room.closed.more")}>
        <LinkButton strength="other" href={patterns.start}>
          {say("rooms.title")}
        </LinkButton>
      </EntrancePage>
    );
  }
  if (!view.room) return <Coming room={id} />;
  const shown = { me, room, view, value: view.room };
  return view.room.instrument === "" ? <WithoutMap {...shown} /> : <WithMap {...shown} />;
}

interface ShownRoom {
  readonly me: Me;
  readonly room: RoomHandle;
  readonly view: RoomView;
  readonly value: RoomValue;
}

function WithoutMap(shown: ShownRoom) {
  const offer = usePurpose(shown.value.purpose);
  return <RoomScreens at={{ ...shown, map: no_map, offer }} />;
}

function WithMap({ me, room, view, value }: ShownRoom) {
  const offer = usePurpose(value.purpose);
  const round = present_round(view, value);
  // Begun with an older version of the instrument, it goes on in that one.
  const version = version_of(view, "draft", value.instrument, round) ?? value.instrument_version;
  const map = useOwnMap(value.instrument, version, round);
  if (!map) return <Coming room={room.id} />;
  return <RoomScreens at={{ me, room, view, value, map, offer }} />;
}

function RoomScreens({ at }: { readonly at: AtRoom }) {
  const [not_now, put_off] = useNotNow(at.room);
  useEffect(() => {
    for (const { load } of areas) void load();
  }, []);
  return (
    <HasMap.Provider value={at.map.themes.length > 0}>
      <Suspense fallback={<Coming room={at.room.id} />}>
        <Switch>
          <Route path={patterns.room}>
            <Home at={at} not_now={not_now} on_not_now={put_off} />
          </Route>
          {areas.flatMap(({ addresses, Area }) =>
            addresses.map((address) => (
              <Route key={address} path={`${patterns.room}/${address}`}>
                <Area at={at} />
              </Route>
            )),
          )}
          <Route path={patterns.settings}>
            <Settings at={at} />
          </Route>
          <Route>
            <Redirect to={paths.home(at.room.id)} replace />
          </Route>
        </Switch>
      </Suspense>
    </HasMap.Provider>
  );
}
