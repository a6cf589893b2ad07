// The conversation beside what it is about: whose turn, what was written, and the field. Read is only what was
// on a visible screen.
import { Fragment, type ReactNode, useEffect, useLayoutEffect, useRef, useState } from "react";
import { Composer } from "../../../parts/composer";
import { Empty } from "../../../parts/empty";
import { DayLine, Message, MessageList, type MessageState } from "../../../parts/message";
import { useInstrument, useLine, useMessageDraft, useSeen } from "../../../room/hooks";
import type { MessageView, RoomHandle, RoomView } from "../../../room/model";
import { type About, limits, type ThingId } from "../../../room/wire";
import { days_from } from "../../../words/times";
import { useWords } from "../../../words/use_words";
import type { AtRoom } from "../at_room";
import { DocumentsInTalk } from "../documents/documents_in_talk";
import type { Pointed } from "../desk_paths";
import { kept_of } from "../../seeker/kept";
import { name_of } from "../people";
import { type ThemeName, theme_name } from "../map/reading";
import { StuckThings } from "../room/stuck";
import { WhoseTurn } from "../caseload/whose_turn";

interface TalkProps {
  readonly at: AtRoom;
  readonly shown: Pointed;
  /** On a phone: the conversation is the part that is shown. */
  readonly in_sight: boolean;
}

export function Talk({ at, shown, in_sight }: TalkProps) {
  const { say } = useWords();
  return (
    <>
      <h2 className="heading" tabIndex={-1}>
        {say("desk.log")}
      </h2>
      <WhoseTurn at={at} />
      <Messages at={at} in_sight={in_sight} />
      <StuckThings at={at} place="talk" />
      {shown.at !== "documents" && <DocumentsInTalk at={at} />}
      <Writing at={at} shown={shown} />
    </>
  );
}

function Writing({ at: { room, view, value }, shown }: Omit<TalkProps, "in_sight">) {
  const { say } = useWords();
  const { draft, view: kept } = useMessageDraft(room);
  const about = useAbout(view, value, shown);
  const [linked, link] = useState<ThingId>();
  const send = () => {
    void room.send_message(about && linked === about.about.id ? { about: about.about } : {});
    link(undefined);
  };
  return (
    <Composer
      text={kept.value?.text ?? ""}
      kept={kept_of(kept.save)}
      code_points_max={limits.message_code_points_max}
      on_write={(text) => draft.write({ ...kept.value, text })}
      on_send={send}
    >
      {about && (kept.value?.text ?? "") !== "" && (
        <label className="tick-line">
          <input
            type="checkbox"
            checked={linked === about.about.id}
            onChange={(event) => link(event.target.checked ? about.about.id : undefined)}
          />
          <span>{say("desk.talk.about", { name: about.name })}</span>
        </label>
      )}
    </Composer>
  );
}

interface ThemeAbout {
  readonly about: About;
  readonly name: string;
}

/** What the message can be about: the shared theme in the middle. */
function useAbout(view: RoomView, value: AtRoom["value"], shown: Pointed): ThemeAbout | undefined {
  const { language } = useWords();
  const instrument = useInstrument(value.instrument, value.instrument_version);
  if (shown.at !== "theme") return undefined;
  const answers = view.themes.get(shown.id)?.shared?.answers;
  if (!answers || !instrument) return undefined;
  const { name } = theme_name(instrument, language, answers.theme);
  return { about: { kind: "answers", id: shown.id }, name };
}

interface MessagesProps {
  readonly at: AtRoom;
  readonly in_sight: boolean;
}

function Messages({ at, in_sight }: MessagesProps) {
  const { say } = useWords();
  const { room, view, name, joined } = at;
  const { messages } = view;
  const first_unread = useLineAboveNew(view);
  const list = useRef<HTMLDivElement>(null);
  useStayAtEnd(list, messages, in_sight);
  if (messages.length === 0) {
    return (
      <div className="message-list">
        <Empty title={say("desk.talk.empty")}>
          {joined ? say("desk.talk.empty.more", { name }) : say("desk.talk.empty.nobody")}
        </Empty>
      </div>
    );
  }
  const last_mine = messages.findLast(({ mine, way }) => mine && way === "kept")?.id;
  return (
    <MessageList label={say("desk.log")} place={list}>
      {messages.map((message, place) => {
        const before = messages[place - 1];
        const new_day = !before || days_from(new Date(message.at), new Date(before.at)) !== 0;
        return (
          <Fragment key={message.id}>
            {new_day && <DayLine day={new Date(message.at)} />}
            {message.id === first_unread && <li className="new-line">{say("desk.talk.new")}</li>}
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

function OneMessage({ at, message, is_last_mine }: OneMessageProps): ReactNode {
  const { phase } = useLine();
  const { by, mine, at: when, text, gone } = message;
  const about = useThemeOf(at, message);
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
  return read && last_mine ? "read" : "sent";
}

/** instrument/round/theme: a message keeps what it was about also after that was taken back. */
function useThemeOf({ value }: AtRoom, { about }: MessageView): ThemeName | undefined {
  const { language } = useWords();
  const instrument = useInstrument(value.instrument, value.instrument_version);
  if (about?.kind !== "answers" || !instrument) return undefined;
  const theme = about.id.split("/").at(-1) ?? "";
  return theme_name(instrument, language, theme);
}

/** At the end of a message: once this is on a visible screen, the message has been read. */
function Seen({ room, message }: { readonly room: RoomHandle; readonly message: MessageView }) {
  const seen = useSeen(room, message.mine ? undefined : message.seq);
  return message.mine ? null : <li ref={seen} className="seen-mark" aria-hidden="true" />;
}

/** The line stays where it was when the room was opened: reading must not make it jump. */
function useLineAboveNew({ phase, first_unread }: RoomView): ThingId | undefined {
  const [line, set_line] = useState(first_unread);
  const [settled, settle] = useState(false);
  if (!settled) {
    if (line !== first_unread && first_unread !== undefined) set_line(first_unread);
    if (phase === "ready") settle(true);
  }
  return line;
}

const near_px = 120;

/** Opens at what is new, else at the end; follows what comes as long as one is at the end. */
function useStayAtEnd(
  place: React.RefObject<HTMLDivElement | null>,
  messages: readonly MessageView[],
  in_sight: boolean,
) {
  const at_end = useRef(true);
  const newest = messages.at(-1);
  const newest_id = newest?.id;
  const is_mine = newest?.mine === true;
  const is_empty = newest === undefined;
  const opened = useRef(false);

  useEffect(() => {
    const look = () => {
      const box = scrolling_box(place.current);
      if (box) at_end.current = box.scrollHeight - box.scrollTop - box.clientHeight < near_px;
    };
    const list = place.current;
    list?.addEventListener("scroll", look, { passive: true });
    window.addEventListener("scroll", look, { passive: true });
    return () => {
      list?.removeEventListener("scroll", look);
      window.removeEventListener("scroll", look);
    };
  }, [place, is_empty]);

  useLayoutEffect(() => {
    const box = scrolling_box(place.current);
    if (!box || newest_id === undefined) return;
    const new_line = opened.current ? null : place.current?.querySelector(".new-line");
    opened.current = true;
    if (new_line) new_line.scrollIntoView({ block: "start" });
    else if (at_end.current || is_mine) box.scrollTop = box.scrollHeight;
  }, [place, newest_id, is_mine, in_sight]);
}

/** On a desk the list scrolls by itself; on a phone the page does. */
function scrolling_box(list: HTMLDivElement | null): Element | null {
  if (!list || list.offsetParent === null) return null;
  return getComputedStyle(list).overflowY === "auto" ? list : document.scrollingElement;
}
