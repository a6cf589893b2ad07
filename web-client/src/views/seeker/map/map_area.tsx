// The map's addresses: answering, looking, sharing.
import type { ReactNode } from "react";
import { Route, Switch } from "wouter";
import { paths, patterns } from "../../../app/paths";
import { theme_id } from "../../../room/wire";
import "../../../words/map";
import type { AtRoom } from "../at_room";
import { Elsewhere } from "../coming";
import { Answer } from "./answer";
import { Begin } from "./begin";
import { Changed } from "./changed";
import { Map } from "./map";
import { theme_of, type MapTheme } from "./own_map";
import { Paper } from "./paper";
import { PointPage } from "./point_page";
import { Share } from "./share";
import { ShareMap } from "./share_map";
import { SharedList } from "./shared_list";
import { SharedThemePage } from "./shared_theme";
import { ThemePage } from "./theme";
import { ThemeEnd } from "./theme_end";

export default function MapArea({ at }: { readonly at: AtRoom }) {
  const of_theme = (id: string, show: (theme: MapTheme) => ReactNode) => {
    const theme = theme_of(at.map, id);
    return theme ? show(theme) : <Elsewhere at={at} to={paths.map(at.room.id)} place="map" />;
  };
  const there_is_a_map = at.map.themes.length > 0;
  return (
    <Switch>
      <Route path={patterns.shared}>
        <SharedList at={at} />
      </Route>
      <Route path={patterns.shared_theme}>
        {({ instrument, round, theme }) => (
          <SharedThemePage at={at} id={theme_id(instrument, Number(round), theme)} />
        )}
      </Route>
      {!there_is_a_map && (
        <Route>
          <Elsewhere at={at} to={paths.home(at.room.id)} />
        </Route>
      )}
      <Route path={patterns.map}>
        <Map at={at} />
      </Route>
      <Route path={patterns.theme_end}>
        {({ theme }) => of_theme(theme, (each) => <ThemeEnd at={at} theme={each} />)}
      </Route>
      <Route path={patterns.share}>
        {({ theme }) => of_theme(theme, (each) => <Share at={at} theme={each} />)}
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
      <Route path={patterns.share_map}>
        <ShareMap at={at} />
      </Route>
    </Switch>
  );
}
