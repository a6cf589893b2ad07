// Whose turn it is, since when, and setting it by hand.
import { DeskTurnLine } from "../../../parts/turn_line";
import type { Party } from "../../../room/wire";
import { useWords } from "../../../words/use_words";
import { SetTurn } from "../../talk/set_turn";
import type { AtRoom } from "../at_room";
import { may_counsel } from "../people";

export function WhoseTurn({ at }: { readonly at: AtRoom }) {
  const { say } = useWords();
  const { room, view, name } = at;
  const { waits_for, since } = view.turn;
  return (
    <SetTurn
      room={room}
      view={view}
      may_set={may_counsel(view.role)}
      words={{
        staff: say("desk.turn.me"),
        seeker: say("desk.turn.theirs_now", { name }),
        nobody: say("desk.turn.nobody"),
      }}
    >
      {waits_for !== "nobody" && since !== undefined ? (
        <DeskTurnLine
          turn={
            waits_for === "staff"
              ? { waits_for: "you", since: new Date(since) }
              : { waits_for: "them", name, since: new Date(since) }
          }
        />
      ) : (
        <PlainTurn waits_for={waits_for} name={name} />
      )}
    </SetTurn>
  );
}

interface PlainTurnProps {
  readonly waits_for: Party;
  readonly name: string;
}

function PlainTurn({ waits_for, name }: PlainTurnProps) {
  const { say } = useWords();
  if (waits_for === "nobody") return <DeskTurnLine turn={{ waits_for: "nobody" }} />;
  const words =
    waits_for === "staff" ? say("desk.turn.yours") : say("desk.turn.theirs_now", { name });
  return (
    <div className="turn-line">
      <p className="turn-line__first">{words}</p>
    </div>
  );
}
