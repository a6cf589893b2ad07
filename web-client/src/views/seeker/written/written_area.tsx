// What is written about the person for others, and the page that the person takes along.
import { Route, Switch } from "wouter";
import { patterns } from "../../../app/paths";
import type { ThingId } from "../../../room/wire";
import "../../../words/map";
import "../../../words/written";
import "../../../words/requests";
import type { AtRoom } from "../at_room";
import { Ending } from "../ending/ending";
import { WrittenList } from "./written_list";
import { WrittenPage } from "./written_page";

export default function WrittenArea({ at }: { readonly at: AtRoom }) {
  return (
    <Switch>
      <Route path={patterns.keep}>
        <Ending at={at} />
      </Route>
      <Route path={patterns.written_list}>
        <WrittenList at={at} />
      </Route>
      <Route path={patterns.written}>
        {({ written }) => <WrittenPage key={written} at={at} id={written as ThingId} />}
      </Route>
    </Switch>
  );
}
