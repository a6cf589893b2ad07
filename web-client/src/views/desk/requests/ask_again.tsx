// On what was shared: asking the person to look at it once more.
import { Button } from "../../../parts/button";
import { is_asked, with_asked } from "../../../room/requests";
import type { About } from "../../../room/wire";
import { useWords } from "../../../words/use_words";
import "../../../words/requests";
import type { AtRoom } from "../at_room";
import { may_counsel } from "../people";
import { put_turn } from "./put_turn";

export function AskAgain({ at, about }: { readonly at: AtRoom; readonly about: About }) {
  const { say } = useWords();
  const { name, room, view } = at;
  if (!may_counsel(view.role)) return null;
  if (is_asked(view, about)) {
    return (
      <p className="soft" role="status">
        {say("desk.requests.again_asked", { name })}
      </p>
    );
  }
  return (
    <div className="ways">
      <Button small strength="quiet" on_press={() => put_turn(room, with_asked(view, about))}>
        {say("desk.requests.again", { name })}
      </Button>
    </div>
  );
}
