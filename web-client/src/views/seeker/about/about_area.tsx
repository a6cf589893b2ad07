// What the room is for and what it begins with; and what the person was asked for and has set aside.
import { Route, Switch } from "wouter";
import { patterns } from "../../../app/paths";
import "../../../words/looked";
import "../../../words/requests";
import type { AtRoom } from "../at_room";
import { About } from "./about";
import { Later } from "./later";
import { WhoHasLooked } from "./who_has_looked";

export default function AboutArea({ at }: { readonly at: AtRoom }) {
  return (
    <Switch>
      <Route path={patterns.about}>
        <About at={at} />
      </Route>
      <Route path={patterns.looked}>
        <WhoHasLooked at={at} />
      </Route>
      <Route path={patterns.later}>
        <Later at={at} />
      </Route>
    </Switch>
  );
}
