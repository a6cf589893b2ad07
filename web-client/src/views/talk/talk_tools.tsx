// What one does with the conversation as a whole, folded away until it is asked for: whose turn it is, whether it
// shows what has been read, and where the rest is found. The messages are what the screen is for.
import { type ReactNode, useEffect, useId, useRef, useState } from "react";
import { Icon } from "../../parts/icon";
import { useWords } from "../../words/use_words";
import "../../words/talk";
import type { AtTalk } from "./at_talk";
import { ShowReading } from "./show_reading";
import { TurnChoice, type TurnWords } from "./turn_choice";
import "../../parts/composer.css";
import "./talk_tools.css";

interface TalkToolsProps {
  readonly at: AtTalk;
  /** Absent: this reader does not set the turn. */
  readonly turn?: TurnWords | undefined;
  /** The other's first name; absent: nobody to agree with yet. */
  readonly name?: string | undefined;
  /** Ways to other pages. */
  readonly children?: ReactNode;
}

export function TalkTools({ at: { room, view }, turn, name, children }: TalkToolsProps) {
  const { say } = useWords();
  const [open, set_open] = useState(false);
  const panel = useId();
  const opener = useRef<HTMLButtonElement>(null);
  const opened = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (open) opened.current?.scrollIntoView({ block: "nearest" });
  }, [open]);
  const close = () => {
    set_open(false);
    opener.current?.focus();
  };
  return (
    <>
      <button
        type="button"
        ref={opener}
        className="way talk-tools__open"
        aria-expanded={open}
        aria-controls={panel}
        aria-label={say("talk.tools.of")}
        onClick={() => set_open(!open)}
      >
        <Icon name="more" />
        {say("talk.tools")}
      </button>
      <div id={panel} ref={opened} className="talk-tools__panel" hidden={!open}>
        {open && (
          <>
            {turn && <TurnChoice room={room} view={view} words={turn} on_set={close} />}
            {name !== undefined && <ShowReading room={room} view={view} name={name} />}
            {children}
          </>
        )}
      </div>
    </>
  );
}
