// One room of the seeker: entered while any of its screens is shown; which screen is the address's business.
import { lazy, Suspense } from "react";
import { Redirect, Route, Switch } from "wouter";
import { paths, patterns } from "../../app/paths";
import { Waiting } from "../../parts/waiting";
import { useRoom } from "../../room/hooks";
import type { RoomHandle, RoomView } from "../../room/model";
import type { Me, RoomId, RoomValue } from "../../room/wire";
import { useWords } from "../../words/use_words";
import { EntrancePage } from "../entrance/entrance_page";
import { ActivityPage } from "./plan/activity_page";
import { Answer } from "./map/answer";
import type { AtRoom } from "./at_room";
import { Home } from "./home/home";
import { useNotNow } from "./home/not_now";
import { Otherwise } from "./plan/otherwise";
import { present_round, theme_of, useOwnMap, type MapTheme } from "./map/own_map";
import { Plan } from "./plan/plan";
import { Screen } from "./screen";
import { Settings } from "./settings";
import { Share } from "./map/share";
import { SharedList } from "./map/shared_list";
import { Talk } from "./talk/talk";
import { ThemePage } from "./map/theme";

const map_pages = () => import("./map/map_pages");
const Begin = lazy(async () => ({ default: (await map_pages()).Begin }));
const Changed = lazy(async () => ({ default: (await map_pages()).Changed }));
const Map = lazy(async () => ({ default: (await map_pages()).Map }));
const Paper = lazy(async () => ({ default: (await map_pages()).Paper }));
const PointPage = lazy(async () => ({ default: (await map_pages()).PointPage }));
const SharedThemePage = lazy(async () => ({ default: (await map_pages()).SharedThemePage }));
const ThemeEnd = lazy(async () => ({ default: (await map_pages()).ThemeEnd }));

interface SeekerRoomProps {
  readonly id: RoomId;
  readonly me: Me;
}

export function SeekerRoom({ id, me }: SeekerRoomProps) {
  const { room, view } = useRoom(id);
  const { say } = useWords();
  if (view.phase === "closed") {
    return <EntrancePage title={say("room.closed")} lead={say("room.closed.more")} />;
  }
  if (!view.room) return <Coming room={id} />;
  return <WithMap me={me} room={room} view={view} value={view.room} />;
}

function Coming({ room }: { readonly room: RoomId }) {
  return (
    <Screen room={room} place="home" title="" ready={false}>
      <Waiting />
    </Screen>
  );
}

interface WithMapProps {
  readonly me: Me;
  readonly room: RoomHandle;
  readonly view: RoomView;
  readonly value: RoomValue;
}

function WithMap({ me, room, view, value }: WithMapProps) {
  const round = present_round(view, value);
  const map = useOwnMap(value.instrument, value.instrument_version, round);
  if (!map) return <Coming room={room.id} />;
  return <RoomScreens at={{ me, room, view, value, map }} />;
}

function RoomScreens({ at }: { readonly at: AtRoom }) {
  const [not_now, put_off] = useNotNow(at.room);
  const home = paths.home(at.room.id);

  const of_theme = (id: string, show: (theme: MapTheme) => React.ReactNode) => {
    const theme = theme_of(at.map, id);
    return theme ? show(theme) : <Redirect to={paths.map(at.room.id)} replace />;
  };

  return (
    <Suspense fallback={<Coming room={at.room.id} />}>
      <Switch>
        <Route path={patterns.room}>
          <Home at={at} not_now={not_now} on_not_now={put_off} />
        </Route>
        <Route path={patterns.map}>
          <Map at={at} />
        </Route>
        <Route path={patterns.theme_end}>
          {({ theme }) => of_theme(theme, (each) => <ThemeEnd at={at} theme={each} />)}
        </Route>
        <Route path={patterns.share}>
          {({ theme }) => of_theme(theme, (each) => <Share at={at} theme={each} />)}
        </Route>
        <Route path={patterns.shared_theme}>
          {({ theme }) => of_theme(theme, (each) => <SharedThemePage at={at} theme={each} />)}
        </Route>
        <Route path={patterns.point}>
          {({ theme, point, which }) =>
            of_theme(theme, (each) => <Answer at={at} theme={each} point={point} which={which} />)
          }
        </Route>
        <Route path={patterns.point_page}>
          {({ theme, point }) =>
            of_theme(theme, (each) => <PointPage at={at} theme={each} point={point} />)
          }
        </Route>
        <Route path={patterns.theme}>
          {({ theme }) => of_theme(theme, (each) => <ThemePage at={at} theme={each} />)}
        </Route>
        <Route path={patterns.begin}>
          <Begin at={at} />
        </Route>
        <Route path={patterns.changed}>
          <Changed at={at} />
        </Route>
        <Route path={patterns.paper}>
          <Paper at={at} />
        </Route>
        <Route path={patterns.shared}>
          <SharedList at={at} />
        </Route>
        <Route path={patterns.talk}>
          <Talk at={at} />
        </Route>
        <Route path={patterns.plan}>
          <Plan at={at} />
        </Route>
        <Route path={patterns.otherwise}>
          {({ activity }) => <Otherwise at={at} activity={activity} />}
        </Route>
        <Route path={patterns.activity}>
          {({ activity }) => <ActivityPage key={activity} at={at} activity={activity} />}
        </Route>
        <Route path={patterns.settings}>
          <Settings at={at} />
        </Route>
        <Route>
          <Redirect to={home} replace />
        </Route>
      </Switch>
    </Suspense>
  );
}
