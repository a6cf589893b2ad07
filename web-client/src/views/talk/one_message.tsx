// One message of the conversation, and what this reader can do with it: answer it, and change or withdraw what
// is their own. How it read before stays to be read.
import { useState } from "react";
import { Button } from "../../parts/button";
import { Message, type MessageState, type Quote } from "../../parts/message";
import { useLine } from "../../room/hooks";
import type { MessageView, Version } from "../../room/model";
import type { Seq, ThingId } from "../../room/wire";
import { useWords } from "../../words/use_words";
import { name_of } from "../seeker/people";
import type { AtTalk } from "./at_talk";
import { focus_field, write_reply } from "./draft";
import { go_to_message, message_element } from "./staying";
import type { Subject } from "./subjects";
import type { TalkState } from "./talk_state";

interface OneMessageProps {
  readonly at: AtTalk;
  readonly state: TalkState;
  readonly message: MessageView;
  readonly subject: Subject | undefined;
  /** Of one's own: where "arrived" stands, and where "read" does. */
  readonly is_last_mine: boolean;
  readonly is_last_read: boolean;
  /** It was marked as unread here. */
  readonly is_kept_unread: boolean;
  /** Of another's: this one and what follows counts as unread again. */
  readonly on_unread: (seq: Seq) => void;
  /** Before one goes to another message: it may have to be shown first. */
  readonly on_go: (id: ThingId) => void;
}

export function OneMessage(props: OneMessageProps) {
  const { at, state, message, subject, on_go, on_unread } = props;
  const { say } = useWords();
  const { phase } = useLine();
  const [withdrawing, ask_to_withdraw] = useState(false);
  const { id, by, mine, at: when, seq, text, gone, way } = message;
  const href = subject && at.href_of(subject.about);
  const answers = quote_of(at, message, on_go);
  const own_words = mine && way === "kept";
  const actions = gone
    ? []
    : [
        {
          words: say("talk.reply"),
          on_press: () => {
            state.edit(undefined);
            write_reply(at.room, id);
            focus_field();
          },
        },
        ...(own_words
          ? [
              { words: say("talk.edit"), on_press: () => state.edit(id) },
              { words: say("talk.withdraw"), on_press: () => ask_to_withdraw(true) },
            ]
          : []),
        ...(!mine && seq !== undefined
          ? [{ words: say("talk.unread"), on_press: () => on_unread(seq) }]
          : []),
      ];
  return (
    <Message
      id={message_element(id)}
      own={mine}
      name={name_of(at.view, by)}
      at={new Date(when)}
      text={text}
      state={state_of(props, phase === "open")}
      earlier={gone ? [] : earlier_of(at.view.versions("message", id))}
      actions={seq === undefined ? [] : actions}
      {...(subject ? { about: { ...subject, ...(href === undefined ? {} : { href }) } } : {})}
      {...(answers ? { answers } : {})}
      {...(gone ? { withdrawn: true } : {})}
    >
      {withdrawing && !gone && (
        <Withdrawing at={at} id={id} on_leave={() => ask_to_withdraw(false)} />
      )}
      {props.is_kept_unread && (
        <p className="message__state" role="status">
          {say("talk.unread.done")}
        </p>
      )}
    </Message>
  );
}

interface WithdrawingProps {
  readonly at: AtTalk;
  readonly id: ThingId;
  readonly on_leave: () => void;
}

function Withdrawing({ at: { room }, id, on_leave }: WithdrawingProps) {
  const { say } = useWords();
  return (
    <div className="message__asks" role="status">
      <p>{say("talk.withdraw.more")}</p>
      <div className="ways">
        <Button small strength="other" on_press={on_leave}>
          {say("talk.withdraw.not")}
        </Button>
        <Button
          small
          erases
          on_press={() => {
            void room.put([{ kind: "message", id }]);
            on_leave();
          }}
        >
          {say("talk.withdraw")}
        </Button>
      </div>
    </div>
  );
}

function quote_of(
  { view }: AtTalk,
  { reply_to, gone }: MessageView,
  on_go: (id: ThingId) => void,
): Quote | undefined {
  if (reply_to === undefined || gone) return undefined;
  const answered = view.messages.find(({ id }) => id === reply_to);
  if (!answered) return undefined;
  return {
    name: name_of(view, answered.by),
    text: answered.gone ? undefined : answered.text,
    on_go: () => {
      on_go(reply_to);
      // It may be drawn only now.
      requestAnimationFrame(() => go_to_message(reply_to));
    },
  };
}

/** All but the one that stands; each by when it was written. */
function earlier_of(versions: readonly Version<"message">[]) {
  const texts = versions.flatMap(({ at, value }) =>
    value ? [{ at: new Date(at), text: value.text }] : [],
  );
  const before = texts.slice(0, -1);
  return before.filter(({ text }, place) => text !== texts[place + 1]?.text);
}

function state_of(
  { message: { way }, is_last_mine, is_last_read }: OneMessageProps,
  on_line: boolean,
): MessageState {
  if (way === "waiting_here") return on_line ? "sending" : "waits";
  if (way !== "kept") return "waits";
  if (is_last_read) return "read";
  return is_last_mine ? "kept" : "sent";
}
