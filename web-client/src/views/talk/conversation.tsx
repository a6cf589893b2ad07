// The conversation of a room, the same for both: what was written, what it is about, what it answers; read by
// subject when one likes. Read is only what was on a visible screen, and nothing is passed over.
import { Fragment, type ReactNode, useRef, useState } from "react";
import { Empty } from "../../parts/empty";
import { DayLine, MessageList } from "../../parts/message";
import { SubjectChoice } from "../../parts/subject_choice";
import { useSeen } from "../../room/hooks";
import type { MessageView, RoomHandle } from "../../room/model";
import type { Seq, ThingId } from "../../room/wire";
import { days_from } from "../../words/times";
import { useWords } from "../../words/use_words";
import "../../words/talk";
import type { AtTalk } from "./at_talk";
import { OneMessage } from "./one_message";
import { about_this, readable_up_to } from "./read_in_order";
import { reading_shown } from "./reading_shown";
import { useLineAboveNew, useStaying } from "./staying";
import { key_of, type Subject, subject_of, useNaming } from "./subjects";
import type { TalkState } from "./talk_state";
import "./conversation.css";

interface ConversationProps {
  readonly at: AtTalk;
  readonly state: TalkState;
  readonly label: string;
  /** What stands here before anything is written. */
  readonly empty: { readonly title: string; readonly more: ReactNode };
  /** Beside the choice of what is shown. */
  readonly tools?: ReactNode;
  /** On a phone the desk shows one part at a time. */
  readonly in_sight?: boolean;
  /** Of the address: the message one came for. */
  readonly wanted?: ThingId | undefined;
}

export function Conversation(props: ConversationProps) {
  const { at, state, label, empty, tools, in_sight = true, wanted } = props;
  const { say } = useWords();
  const { room, view } = at;
  const { messages } = view;
  const naming = useNaming(at);
  const subjects = subjects_of(messages, (about) => subject_of(naming, about));
  const [chosen, choose] = useState("");
  const subject = subjects.find(({ about }) => key_of(about) === chosen);
  const shown = subject ? about_this(messages, subject.about) : messages;
  const [line, draw_line] = useLineAboveNew(view);
  // What somebody has marked as unread stays so while they look at it.
  const [kept_unread, keep_unread] = useState<Seq>();
  const list = useRef<HTMLDivElement>(null);
  const { news_below, to_news } = useStaying({ list, messages: shown, in_sight, wanted });
  const first_unread = messages.find(({ id }) => id === view.first_unread)?.seq;
  const mine_here = messages.filter(({ mine, way }) => mine && way === "kept");
  const last_mine = mine_here.at(-1)?.id;
  const last_read =
    reading_shown(view) === "on" ? mine_here.findLast(({ read }) => read)?.id : undefined;
  const readable = (message: MessageView) => {
    const seq = readable_up_to(message, messages, shown, first_unread);
    return seq !== undefined && seq >= (kept_unread ?? Infinity) ? undefined : seq;
  };

  if (messages.length === 0) {
    return (
      <>
        {tools && <div className="talk-tools">{tools}</div>}
        <div className="message-list">
          <Empty title={empty.title}>{empty.more}</Empty>
        </div>
      </>
    );
  }
  return (
    <>
      <div className="talk-tools">
        {subjects.length > 0 && (
          <SubjectChoice
            label={say("talk.filter")}
            nothing={say("talk.filter.all")}
            groups={[
              {
                label: say("talk.filter.about"),
                options: subjects.map(({ about, name }) => ({ value: key_of(about), words: name })),
              },
            ]}
            chosen={subject ? chosen : ""}
            on_choose={choose}
          />
        )}
        {tools}
      </div>
      <MessageList label={label} place={list}>
        {shown.map((message, place) => {
          const before = shown[place - 1];
          const new_day = !before || days_from(new Date(message.at), new Date(before.at)) !== 0;
          return (
            <Fragment key={message.id}>
              {new_day && <DayLine day={new Date(message.at)} />}
              {message.id === line && <li className="new-line">{say("talk.new")}</li>}
              <OneMessage
                at={at}
                state={state}
                message={message}
                subject={message.about && subject_of(naming, message.about)}
                is_last_mine={message.id === last_mine}
                is_last_read={message.id === last_read}
                is_kept_unread={message.seq !== undefined && message.seq === kept_unread}
                on_unread={(seq) => {
                  room.unread_above(seq - 1);
                  keep_unread(seq);
                  draw_line(message.id);
                }}
                on_go={(id) => {
                  if (!shown.some((each) => each.id === id)) choose("");
                }}
              />
              <Seen room={room} seq={readable(message)} />
            </Fragment>
          );
        })}
      </MessageList>
      {news_below && (
        <button type="button" className="chip news-below" onClick={to_news}>
          {say("talk.news_below")}
        </button>
      )}
    </>
  );
}

/** Each once, the one written about last first. */
function subjects_of(
  messages: readonly MessageView[],
  named: (about: Subject["about"]) => Subject,
): Subject[] {
  const found = new Map<string, Subject>();
  for (const { about } of [...messages].reverse()) {
    if (about && !found.has(key_of(about))) found.set(key_of(about), named(about));
  }
  return [...found.values()];
}

interface SeenProps {
  readonly room: RoomHandle;
  readonly seq: Seq | undefined;
}

/** At the end of a message: once this is on a visible screen, the message has been read. */
function Seen({ room, seq }: SeenProps) {
  const seen = useSeen(room, seq);
  return seq === undefined ? null : <li ref={seen} className="seen-mark" aria-hidden="true" />;
}
