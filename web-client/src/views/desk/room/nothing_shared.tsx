// Before anything is shared. Whether the person answers, and how far, is theirs: nothing here knows it.
import { Empty } from "../../../parts/empty";
import { LinkButton } from "../../../parts/button";
import { useWords } from "../../../words/use_words";
import type { AtRoom } from "../at_room";
import { room_path } from "../desk_paths";
import { may_counsel } from "../people";

export function NothingShared({ at }: { readonly at: AtRoom }) {
  const { say } = useWords();
  const { name, joined, room, view } = at;
  return (
    <>
      <h2 className="title" tabIndex={-1}>
        {say("desk.shared.none")}
      </h2>
      <Empty title={joined ? name : say("desk.not_joined")}>
        {joined ? say("desk.shared.none.more", { name }) : say("desk.shared.nobody.more")}
      </Empty>
      {may_counsel(view.role) && (
        <div className="ways">
          {joined ? (
            <LinkButton strength="other" href={room_path(room.id, { at: "activity_new" })}>
              {say("desk.activity.propose")}
            </LinkButton>
          ) : (
            <LinkButton strength="other" href={room_path(room.id, { at: "ways_in" })}>
              {say("desk.ways_in")}
            </LinkButton>
          )}
        </div>
      )}
    </>
  );
}
