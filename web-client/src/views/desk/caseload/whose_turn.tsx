// Whose turn it is, and since when; and the words in which it is set by hand.
import { DeskTurnLine } from "../../../parts/turn_line";
import type { Party } from "../../../room/wire";
import { useWords } from "../../../words/use_words";
import type { TurnWords } from "../../talk/turn_choice";
import type { AtRoom } from "../at_room";
import { may_counsel } from "../people";

export function WhoseTurn({ at: { view, name } }: { readonly at: AtRoom }) {
  const { waits_for, since } = view.turn;
  if (waits_for === "nobody" || since === undefined) {
    return <PlainTurn waits_for={waits_for} name={name} />;
  }
  return (
    <DeskTurnLine
      turn={
        waits_for === "staff"
          ? { waits_for: "you", since: new Date(since) }
          : { waits_for: "them", name, since: new Date(since) }
      }
    />
  );
}

/** Undefined where this reader does not set it. */
export function useTurnWords({ view, name }: AtRoom): TurnWords | undefined {
  const { say, whose } = useWords();
  if (!may_counsel(view.role)) return undefined;
  return {
    staff: say("desk.turn.me"),
    seeker: say("desk.turn.theirs_now", { whose: whose(name) }),
    nobody: say("desk.turn.nobody"),
  };
}

interface PlainTurnProps {
  readonly waits_for: Party;
  readonly name: string;
}

function PlainTurn({ waits_for, name }: PlainTurnProps) {
  const { say, whose } = useWords();
  if (waits_for === "nobody") return <DeskTurnLine turn={{ waits_for: "nobody" }} />;
  const words =
    waits_for === "staff"
      ? say("desk.turn.yours")
      : say("desk.turn.theirs_now", { whose: whose(name) });
  return (
    <div className="turn-line">
      <p className="turn-line__first">{words}</p>
    </div>
  );
}
