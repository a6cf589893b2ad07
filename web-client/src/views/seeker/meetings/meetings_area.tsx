// Addresses of meetings and documents.
import { Redirect, Route, Switch } from "wouter";
import { paths, patterns } from "../../../app/paths";
import "../../../words/meetings";
import type { AtRoom } from "../at_room";
import { Documents } from "../documents/documents";
import { MeetingForm } from "./meeting_form";
import { MeetingPage } from "./meeting_page";

export default function MeetingsArea({ at }: { readonly at: AtRoom }) {
  return (
    <Switch>
      <Route path={patterns.documents}>
        <Documents at={at} />
      </Route>
      <Route path={patterns.meeting_change}>
        {({ meeting }) => <MeetingForm key={meeting} at={at} meeting={meeting} />}
      </Route>
      <Route path={patterns.meeting}>
        {({ meeting }) => <MeetingPage key={meeting} at={at} meeting={meeting} />}
      </Route>
      <Route>
        <Redirect to={paths.plan(at.room.id)} replace />
      </Route>
    </Switch>
  );
}
