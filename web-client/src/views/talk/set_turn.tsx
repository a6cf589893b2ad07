// Whose turn it is, set by hand by either of the two. Holds until the next message, share or proposal passes it
// on; what is asked of somebody stays asked.
import { type ReactNode, useId, useState } from "react";
import type { RoomHandle, RoomView } from "../../room/model";
import type { Json, Party, ThingId } from "../../room/wire";
import { useWords } from "../../words/use_words";
import "../../words/talk";
import "../../parts/composer.css";
import "./set_turn.css";

interface SetTurnProps {
  readonly room: RoomHandle;
  readonly view: RoomView;
  readonly may_set: boolean;
  readonly words: Readonly<Record<Party, string>>;
  /** The line that says whose turn it is. */
  readonly children: ReactNode;
}

export function SetTurn({ room, view, may_set, words, children }: SetTurnProps) {
  const { say } = useWords();
  const [open, set_open] = useState(false);
  const id = useId();
  const set = (waits_for: Party) => {
    set_open(false);
    const stands = view.things("turn")[0]?.value ?? { behind: [] };
    const value = { ...stands, waits_for } as unknown as Json;
    void room.put([{ kind: "turn", id: "turn" as ThingId, value }]);
  };
  const parties: readonly Party[] = ["staff", "seeker", "nobody"];
  return (
    <div className="set-turn">
      {children}
      {may_set && (
        <button
          type="button"
          className="text-button set-turn__open"
          aria-expanded={open}
          aria-controls={id}
          onClick={() => set_open(!open)}
        >
          {say("talk.turn.set")}
        </button>
      )}
      <div id={id}>
        {open && (
          // Buttons, not radios: on its way to one of them the keyboard must not set another.
          <ul className="set-turn__parties" aria-label={say("talk.turn.who")}>
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
        )}
      </div>
    </div>
  );
}
