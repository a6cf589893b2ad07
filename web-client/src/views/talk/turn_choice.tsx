// Whose turn it is, set by hand by either of the two. Holds until the next message, share or proposal passes it
// on; what is asked of somebody stays asked.
import { useId } from "react";
import type { RoomHandle, RoomView } from "../../room/model";
import type { Json, Party, ThingId } from "../../room/wire";
import { useWords } from "../../words/use_words";
import "../../words/talk";

/** How each of the three is said to this reader. */
export type TurnWords = Readonly<Record<Party, string>>;

interface TurnChoiceProps {
  readonly room: RoomHandle;
  readonly view: RoomView;
  readonly words: TurnWords;
  readonly on_set: () => void;
}

const parties: readonly Party[] = ["staff", "seeker", "nobody"];

/** Buttons, not radios: on its way to one of them the keyboard must not set another. */
export function TurnChoice({ room, view, words, on_set }: TurnChoiceProps) {
  const { say } = useWords();
  const question = useId();
  const set = (waits_for: Party) => {
    const stands = view.things("turn")[0]?.value ?? { behind: [] };
    const value = { ...stands, waits_for } as unknown as Json;
    void room.put([{ kind: "turn", id: "turn" as ThingId, value }]);
    on_set();
  };
  return (
    <div className="talk-tools__part">
      <p id={question} className="strong">
        {say("talk.turn.who")}
      </p>
      <ul className="talk-tools__choice" aria-labelledby={question}>
        {parties.map((party) => (
          <li key={party}>
            <button
              type="button"
              className="chip"
              aria-pressed={party === view.turn.waits_for}
              onClick={() => set(party)}
            >
              {words[party]}
            </button>
          </li>
        ))}
      </ul>
    </div>
  );
}
