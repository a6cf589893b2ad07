// Whose turn it is, since when, and setting it by hand.
import { useId, useState } from "react";
import { DeskTurnLine } from "../../../parts/turn_line";
import type { Party, ThingId } from "../../../room/wire";
import { useWords } from "../../../words/use_words";
import type { AtRoom } from "../at_room";
import { RowChoice } from "../fields";
import { may_counsel } from "../people";

export function WhoseTurn({ at }: { readonly at: AtRoom }) {
  const { say } = useWords();
  const [open, set_open] = useState(false);
  const id = useId();
  const { view, name } = at;
  const { waits_for, since } = view.turn;
  return (
    <div className="whose-turn">
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
      {may_counsel(view.role) && (
        <button
          type="button"
          className="text-button whose-turn__set"
          aria-expanded={open}
          aria-controls={id}
          onClick={() => set_open(!open)}
        >
          {say("desk.turn.set")}
        </button>
      )}
      <div id={id}>{open && <SetTurn at={at} on_set={() => set_open(false)} />}</div>
    </div>
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

interface SetTurnProps {
  readonly at: AtRoom;
  readonly on_set: () => void;
}

/** Holds until the next message, share or proposal passes it on. */
function SetTurn({ at: { room, view, name }, on_set }: SetTurnProps) {
  const { say } = useWords();
  const set = (waits_for: Party) => {
    void room.put([{ kind: "turn", id: "turn" as ThingId, value: { waits_for, behind: [] } }]);
    on_set();
  };
  return (
    <RowChoice
      label={say("desk.turn.who")}
      options={[
        { value: "staff" as const, words: say("desk.turn.me") },
        { value: "seeker" as const, words: say("desk.turn.theirs_now", { name }) },
        { value: "nobody" as const, words: say("desk.turn.nobody") },
      ]}
      chosen={view.turn.waits_for}
      on_choose={set}
    />
  );
}
