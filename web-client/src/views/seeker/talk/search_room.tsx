// Searching the seeker's room.
import { paths } from "../../../app/paths";
import type { About } from "../../../room/wire";
import { useWords } from "../../../words/use_words";
import { Search } from "../../talk/search/search_page";
import type { AtRoom } from "../at_room";
import { Screen } from "../screen";
import { thing_href } from "./thing_href";

export function SearchRoom({ at: { room, view, value } }: { readonly at: AtRoom }) {
  const { say } = useWords();
  const href_of = (about: About) => thing_href(room.id, view, about);
  return (
    <Screen
      room={room.id}
      place="talk"
      title={say("talk.search.title")}
      back={{ words: say("talk.title"), href: paths.talk(room.id) }}
    >
      <h1 className="title" tabIndex={-1}>
        {say("talk.search.title")}
      </h1>
      <Search
        at={{ room, view, value, href_of }}
        message_href={(id) => paths.message(room.id, id)}
      />
    </Screen>
  );
}
