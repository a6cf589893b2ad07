// The counsellor's desk: the list of rooms, opening one, and a room as one working view. Loaded only by staff.
import { Redirect, Route, Switch } from "wouter";
import { useSession } from "../../room/hooks";
import { as_room_id } from "../../room/wire";
import "../../words/desk";
import { Caseload } from "./caseload/caseload";
import "./desk.css";
import "./room/room.css";
import { patterns, pointed_in } from "./desk_paths";
import { GuidePage } from "./guide/guide_page";
import { LookPage } from "./look_page";
import { NewRoom } from "./caseload/new_room";
import { DeskRoom } from "./room/desk_room";

export function Desk() {
  const session = useSession();
  // What covers an ended session stands above the desk; here is nothing to show then.
  if (session.phase !== "open") return null;
  const { me } = session;
  return (
    <Switch>
      <Route path={patterns.rooms}>
        <Caseload me={me} />
      </Route>
      <Route path={patterns.new_room}>
        <NewRoom />
      </Route>
      <Route path={patterns.look}>
        <LookPage />
      </Route>
      <Route path={patterns.guide}>
        <GuidePage />
      </Route>
      <Route path={patterns.room}>
        {({ room, "*": rest }) => {
          const id = as_room_id(room);
          if (!id) return <Redirect to={patterns.rooms} replace />;
          return <DeskRoom key={id} me={me} id={id} pointed={pointed_in(rest ?? "")} />;
        }}
      </Route>
      <Route>
        <Redirect to={patterns.rooms} replace />
      </Route>
    </Switch>
  );
}

export default Desk;
