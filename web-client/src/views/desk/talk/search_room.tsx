// Searching a room at the desk, in the middle of it: what is found opens there, or beside it in the conversation.
import type { About } from "../../../room/wire";
import { useWords } from "../../../words/use_words";
import { Search } from "../../talk/search/search_page";
import type { AtRoom } from "../at_room";
import { room_path } from "../desk_paths";
import { thing_href } from "./thing_href";

export function SearchRoom({ at: { room, view, value } }: { readonly at: AtRoom }) {
  const { say } = useWords();
  const href_of = (about: About) => thing_href(room.id, view, about);
  return (
    <>
      <h2 className="title" tabIndex={-1}>
        {say("talk.search.title")}
      </h2>
      <Search
        at={{ room, view, value, href_of }}
        message_href={(id) => room_path(room.id, { at: "message", id })}
      />
    </>
  );
}
