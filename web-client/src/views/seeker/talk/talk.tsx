// The conversation: whose turn it is, what was written, and the field. What is written here is kept at once
// and sent only by the button.
import { Fragment, useEffect, useRef, useState } from "react";
import { paths } from "../../../app/paths";
import { Composer } from "../../../parts/composer";
import { Empty } from "../../../parts/empty";
import { HelpNow } from "../../../parts/help_now";
import { DayLine, Message, MessageList, type MessageState } from "../../../parts/message";
import { type Turn, TurnLine } from "../../../parts/turn_line";
import { useLine, useMessageDraft, useSeen } from "../../../room/hooks";
import type { MessageView, RoomHandle, RoomView } from "../../../room/model";
import { limits, type ThingId } from "../../../room/wire";
import { days_from } from "../../../words/times";
import { useWords } from "../../../words/use_words";
import type { AtRoom } from "../at_room";
import { DocumentsInTalk } from "../documents/documents_in_talk";
import { help_of } from "../help";
import { kept_of } from "../kept";
import { helper_name, name_of } from "../people";
import { Screen } from "../screen";
import { StuckThings } from "../stuck";

export function Talk({ at }: { readonly at: AtRoom }) {
  const { say, language } = useWords();
  const { me, room } = at;
  const { draft, view: kept } = useMessageDraft(room);
  const send = () => void room.send_message();
  return (
    <Screen
      room={room.id}
      place="talk"
      title={say("talk.title")}
      back={{ words: say("room.your"), href: paths.home(room.id) }}
      foot={
        <Composer
          text={kept.value?.text ?? ""}
          kept={kept_of(kept.save)}
          code_points_max={limits.message_code_points_max}
          on_write={(text) => draft.write({ ...kept.value, text })}
          on_send={send}
        >
          <HelpNow help={help_of(me, language)}>{say("message.draft_unread")}</HelpNow>
        </Composer>
      }
    >
      <h1 className="title" tabIndex={-1}>
        {say("talk.title")}
      </h1>
      <WhoseTurn at={at} />
      <StuckThings at={at} of={["message"]} />
      <Messages at={at} />
      <DocumentsInTalk at={at} />
    </Screen>
  );
}

function WhoseTurn({ at: { view, me } }: { readonly at: AtRoom }) {
  const { now } = useWords();
  const { waits_for, since, mine } = view.turn;
  const name = helper_name(view, now);
  const turn: Turn = mine
    ? { waits_for: "you", name }
    : waits_for === "nobody" || since === undefined
      ? { waits_for: "nobody" }
      : {
          waits_for: "them",
          name,
          since: new Date(since),
          answers_within_days: me.organisation.answer_days,
        };
  return <TurnLine turn={turn} />;
}

function Messages({ at }: { readonly at: AtRoom }) {
  const { say } = useWords();
  const { room, view } = at;
  const { messages } = view;
  const first_unread = useLineAboveNew(view);
  useStayAtEnd(messages);
  if (messages.length === 0) {
    return <Empty title={say("talk.empty")}>{say("talk.empty.more")}</Empty>;
  }
  const last_mine = messages.findLast(({ mine, way }) => mine && way === "kept")?.id;
  return (
    <MessageList label={say("talk.title")}>
      {messages.map((message, place) => {
        const before = messages[place - 1];
        const new_day = !before || days_from(new Date(message.at), new Date(before.at)) !== 0;
        return (
          <Fragment key={message.id}>
            {new_day && <DayLine day={new Date(message.at)} />}
            {message.id === first_unread && <li className="new-line">{say("talk.new")}</li>}
            <OneMessage at={at} message={message} is_last_mine={message.id === last_mine} />
            <Seen room={room} message={message} />
          </Fragment>
        );
      })}
    </MessageList>
  );
}

interface OneMessageProps {
  readonly at: AtRoom;
  readonly message: MessageView;
  readonly is_last_mine: boolean;
}

function OneMessage({ at, message, is_last_mine }: OneMessageProps) {
  const { phase } = useLine();
  const { by, mine, at: when, text, gone } = message;
  const about = theme_about(at, message);
  return (
    <Message
      own={mine}
      name={name_of(at.view, by)}
      at={new Date(when)}
      text={text}
      state={state_of(message, phase === "open", is_last_mine)}
      {...(about ? { about } : {})}
      {...(gone ? { withdrawn: true } : {})}
    />
  );
}

function state_of({ way, read }: MessageView, on_line: boolean, last_mine: boolean): MessageState {
  if (way === "waiting_here") return on_line ? "sending" : "waits";
  if (way !== "kept") return "waits";
  if (read) return last_mine ? "read" : "sent";
  return last_mine ? "kept" : "sent";
}

function theme_about({ map }: AtRoom, { about }: MessageView) {
  const theme = about && map.themes.find(({ thing }) => thing === about.id);
  return theme && { name: theme.name, hue: theme.hue };
}

/** At the end of a message: once this is on a visible screen, the message has been read. */
function Seen({ room, message }: { readonly room: RoomHandle; readonly message: MessageView }) {
  const seen = useSeen(room, message.mine ? undefined : message.seq);
  return message.mine ? null : <li ref={seen} className="seen-mark" aria-hidden="true" />;
}

/** The line stays where it was when the conversation was opened: reading must not make it jump. */
function useLineAboveNew({ phase, first_unread }: RoomView): ThingId | undefined {
  const [line, set_line] = useState(first_unread);
  const [settled, settle] = useState(false);
  if (!settled) {
    if (line !== first_unread && first_unread !== undefined) set_line(first_unread);
    if (phase === "ready") settle(true);
  }
  return line;
}

/** Opens at the newest; follows what comes as long as one is there. */
function useStayAtEnd(messages: readonly MessageView[]) {
  const newest = messages.at(-1)?.id;
  const was_near = useRef(true);
  useEffect(() => {
    const look = () => {
      const { scrollHeight } = document.documentElement;
      was_near.current = scrollHeight - window.scrollY - window.innerHeight < 160;
    };
    window.addEventListener("scroll", look, { passive: true });
    return () => window.removeEventListener("scroll", look);
  }, []);
  useEffect(() => {
    // To the very end, below which the field stands; an element's own end would hide behind it.
    if (was_near.current) window.scrollTo(0, document.documentElement.scrollHeight);
  }, [newest]);
}
