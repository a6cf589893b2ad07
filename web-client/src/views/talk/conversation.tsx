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
  /** On a phone the desk shows one part at a time. */
  readonly in_sight?: boolean;
  /** Of the address: the message one came for. */
  readonly wanted?: ThingId | undefined;
}

export function Conversation(props: ConversationProps) {
  const { at, state, label, empty, in_sight = true, wanted } = props;
  const { say } = useWords();
  const { room, view } = at;
  const { messages } = view;
  const naming = useNaming(at);
  const subjects = subjects_of(messages, (about) => subject_of(naming, about));
  const [chosen, choose] = useState("");
  const subject = subjects.find(({ about }) => key_of(about) === chosen);
  const shown = subject ? about_this(messages, subject.about) : messages;
  const [line] = useLineAboveNew(view);
  const list = useRef<HTMLDivElement>(null);
  const { news_below, to_news } = useStaying({ list, messages: shown, in_sight, wanted });
  const first_unread = messages.find(({ id }) => id === view.first_unread)?.seq;
  const last_mine = messages.findLast(({ mine, way }) => mine && way === "kept")?.id;

  if (messages.length === 0) {
    return (
      <div className="message-list">
        <Empty title={empty.title}>{empty.more}</Empty>
      </div>
    );
  }
  return (
    <>
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
                on_go={(id) => {
                  if (!shown.some((each) => each.id === id)) choose("");
                }}
              />
              <Seen room={room} seq={readable_up_to(message, messages, shown, first_unread)} />
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
