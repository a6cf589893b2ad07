// What has happened in the room, worded for those who help.
import { useWords } from "../../../words/use_words";
import { History } from "../../history/history";
import type { AtRoom } from "../at_room";

export function RoomHistory({ at: { me, view } }: { readonly at: AtRoom }) {
  const { say } = useWords();
  return (
    <>
      <div className="page-head">
        <h2 className="title" tabIndex={-1}>
          {say("history.room")}
        </h2>
      </div>
      <History view={view} me={me.person} heading="h3" />
    </>
  );
}
