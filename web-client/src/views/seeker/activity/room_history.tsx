// What has happened in the room, worded for the person it belongs to.
import { paths } from "../../../app/paths";
import { useWords } from "../../../words/use_words";
import { History } from "../../history/history";
import type { AtRoom } from "../at_room";
import { Screen } from "../screen";

export function RoomHistory({ at: { me, room, view } }: { readonly at: AtRoom }) {
  const { say } = useWords();
  return (
    <Screen
      room={room.id}
      place="home"
      title={say("history.room")}
      back={{ words: say("room.your"), href: paths.home(room.id) }}
    >
      <h1 className="title" tabIndex={-1}>
        {say("history.room")}
      </h1>
      <History view={view} me={me.person} heading="h2" />
    </Screen>
  );
}
