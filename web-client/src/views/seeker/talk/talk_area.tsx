// The conversation's addresses.
import { Redirect, Route, Switch } from "wouter";
import { paths, patterns } from "../../../app/paths";
import type { ThingId } from "../../../room/wire";
import type { AtRoom } from "../at_room";
import { Guide } from "./guide";
import { SearchRoom } from "./search_room";
import { Talk } from "./talk";

export default function TalkArea({ at }: { readonly at: AtRoom }) {
  return (
    <Switch>
      <Route path={patterns.talk}>
        <Talk at={at} />
      </Route>
      <Route path={patterns.message}>
        {({ message }) => <Talk at={at} message={message as ThingId} />}
      </Route>
      <Route path={patterns.guide}>
        <Guide at={at} />
      </Route>
      <Route path={patterns.search}>
        <SearchRoom at={at} />
      </Route>
      <Route>
        <Redirect to={paths.talk(at.room.id)} replace />
      </Route>
    </Switch>
  );
}
