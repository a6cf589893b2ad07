// Which room: nearly everybody has one, and is led there at once.
import { Redirect, Route, Switch } from "wouter";
import { paths, patterns } from "../../app/paths";
import { Button } from "../../parts/button";
import { Waiting } from "../../parts/waiting";
import { WayList, WayRow } from "../../parts/way_row";
import { useRooms, useVeirom } from "../../room/hooks";
import { as_room_id, type Me } from "../../room/wire";
import { useWords } from "../../words/use_words";
import { EntrancePage } from "../entrance/entrance_page";
import { SeekerRoom } from "./seeker_room";

export function SeekerHomes({ me }: { readonly me: Me }) {
  return (
    <Switch>
      <Route path="/room/:room/*?">
        {({ room }) => {
          const id = as_room_id(room);
          return id ? <SeekerRoom key={id} id={id} me={me} /> : <Redirect to="/" replace />;
        }}
      </Route>
      <Route path={patterns.start}>
        <Rooms />
      </Route>
      <Route>
        <Redirect to={patterns.start} replace />
      </Route>
    </Switch>
  );
}

function Rooms() {
  const { say } = useWords();
  const veirom = useVeirom();
  const { phase, rows } = useRooms();
  const [only] = rows;
  if (only && rows.length === 1) return <Redirect to={paths.home(only.room)} replace />;
  if (phase === "unknown") return <Waiting alone />;
  if (rows.length === 0) {
    return (
      <EntrancePage title={say("rooms.none")} lead={say("rooms.none.more")}>
        <Button strength="other" on_press={() => void veirom.sign_out()}>
          {say("sign_out")}
        </Button>
      </EntrancePage>
    );
  }
  return (
    <EntrancePage title={say("rooms.title")}>
      <WayList>
        {rows.map((row) => (
          <WayRow key={row.room} href={paths.home(row.room)} icon="home" title={row.title} />
        ))}
      </WayList>
    </EntrancePage>
  );
}
