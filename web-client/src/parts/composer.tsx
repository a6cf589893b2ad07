// Where a message is written, in the voice, as long as it is a draft.
import type { ReactNode } from "react";
import { useWords } from "../words/use_words";
import { Button } from "./button";
import { type Kept, SaveState } from "./save_state";
import { WritingField } from "./writing_field";
import "./composer.css";

interface ComposerProps {
  readonly text: string;
  readonly kept: Kept;
  readonly code_points_max?: number;
  readonly on_write: (text: string) => void;
  readonly on_send: () => void;
  /** Instead of "send", such as keeping a change. */
  readonly send_words?: string;
  /** Beside it: the way back to how it was. */
  readonly not?: { readonly words: string; readonly on_press: () => void };
  readonly takes_focus?: boolean;
  /** Above the field: what it is about, what it answers. */
  readonly above?: ReactNode;
  /** Beside the button: what goes along. */
  readonly beside?: ReactNode;
  /** Below the field: for the seeker, help now. */
  readonly children?: ReactNode;
}

export function Composer(props: ComposerProps) {
  const { text, kept, code_points_max, on_write, on_send, children } = props;
  const { send_words, not, takes_focus, above, beside } = props;
  const { say } = useWords();
  const something = text.trim() !== "";

  return (
    <form
      className="composer"
      aria-label={say("message.field")}
      onSubmit={(event) => {
        event.preventDefault();
        if (something) on_send();
      }}
    >
      {above}
      <WritingField
        label={say("message.field")}
        hide_label
        text={text}
        on_write={on_write}
        {...(takes_focus ? { takes_focus } : {})}
        {...(code_points_max === undefined ? {} : { code_points_max })}
      />
      <div className="composer__row">
        {beside}
        <SaveState kept={something ? kept : "nothing"} of="draft" />
        {not && (
          <Button small strength="quiet" on_press={not.on_press}>
            {not.words}
          </Button>
        )}
        <Button type="submit">{send_words ?? say("message.send")}</Button>
      </div>
      {children}
    </form>
  );
}
