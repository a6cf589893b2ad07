// One message. Own to the right, others with a line; the one square corner points at its writer. No tails, no
// ticks, no faces. What can be done with it is folded away until it is asked for.
import { type ReactNode, type Ref, useId, useRef, useState } from "react";
import type { Moment } from "../words/times";
import { useWords } from "../words/use_words";
import { classes } from "./classes";
import { Icon } from "./icon";
import { SubjectLine, type SubjectShown } from "./subject_line";
import { TimeTold } from "./time_told";
import "../words/talk";
import "./message.css";

/** What became of an own message. "read" only where both chose to show it. */
export type MessageState = "waits" | "sending" | "sent" | "kept" | "read";

export interface Quote {
  readonly name: string;
  /** Undefined: it was withdrawn, or is not here. */
  readonly text: string | undefined;
  readonly on_go?: () => void;
}

interface MessageProps {
  readonly own: boolean;
  readonly name: string;
  readonly at: Moment;
  readonly text: string;
  /** Of the element, so that one can go to it. */
  readonly id?: string;
  readonly about?: SubjectShown;
  readonly answers?: Quote;
  readonly state?: MessageState;
  readonly withdrawn?: boolean;
  /** It was changed after it was sent: how it read before. */
  readonly earlier?: readonly { readonly at: Moment; readonly text: string }[];
  readonly actions?: readonly { readonly words: string; readonly on_press: () => void }[];
  /** Stands below, such as a question about what was pressed. */
  readonly children?: ReactNode;
}

export function Message(props: MessageProps) {
  const { own, name, at, text, id, about, answers, state = "sent", withdrawn } = props;
  const { earlier = [], actions = [], children } = props;
  const { say, clock } = useWords();
  const [open, set_open] = useState(false);
  const menu = useId();
  const opener = useRef<HTMLButtonElement>(null);
  const who = own ? say("message.you") : name;
  return (
    <li
      className={classes("message", own && "message--own", withdrawn && "message--withdrawn")}
      {...(id === undefined ? {} : { id, tabIndex: -1 })}
    >
      <p className="message__by">
        <span>{who}</span>, <TimeTold moment={at} as="clock" />
        {actions.length > 0 && (
          <button
            type="button"
            ref={opener}
            className="message__more"
            aria-expanded={open}
            aria-controls={menu}
            aria-label={say("talk.more.of", { name: who, time: clock(at) })}
            onClick={() => set_open(!open)}
          >
            <Icon name="more" />
            <span>{say("talk.more")}</span>
          </button>
        )}
      </p>
      <div className="message__bubble">
        {about && (
          <p className="message__about">
            <SubjectLine {...about} />
          </p>
        )}
        {answers && <Quoted {...answers} />}
        {withdrawn ? <p>{say("message.withdrawn")}</p> : <Paragraphs text={text} />}
      </div>
      {earlier.length > 0 && <Earlier versions={earlier} />}
      {own && state !== "sent" && <StateLine state={state} />}
      <ul id={menu} className="message__actions" hidden={!open}>
        {actions.map(({ words, on_press }) => (
          <li key={words}>
            <button
              type="button"
              className="chip"
              onClick={() => {
                // What was pressed goes out of sight; the focus goes on from here.
                opener.current?.focus();
                set_open(false);
                on_press();
              }}
            >
              {words}
            </button>
          </li>
        ))}
      </ul>
      {children}
    </li>
  );
}

/** The beginning of what is answered; a press goes there. */
export function Quoted({ name, text, on_go }: Quote) {
  const { say } = useWords();
  const words = (
    <>
      <span className="message__quote-by">{name}</span>
      <span className="message__quote-text">{text ?? say("message.withdrawn")}</span>
    </>
  );
  if (!on_go) return <span className="message__quote">{words}</span>;
  return (
    <button
      type="button"
      className="message__quote message__quote--goes"
      title={say("talk.quote.go")}
      onClick={on_go}
    >
      {words}
    </button>
  );
}

interface EarlierProps {
  readonly versions: readonly { readonly at: Moment; readonly text: string }[];
}

function Earlier({ versions }: EarlierProps) {
  const { say } = useWords();
  return (
    <details className="message__earlier">
      <summary>{say("talk.edited")}</summary>
      <ul>
        {versions.map(({ at, text }, place) => (
          <li key={place}>
            <p className="smallest soft">
              <TimeTold moment={at} as="day_and_clock" />
            </p>
            <Paragraphs text={text} />
          </li>
        ))}
      </ul>
    </details>
  );
}

function StateLine({ state }: { readonly state: Exclude<MessageState, "sent"> }) {
  const { say } = useWords();
  return (
    <p className="message__state">
      {state === "waits" && <Icon name="clock" />}
      {say(`message.${state}`)}
    </p>
  );
}

function Paragraphs({ text }: { readonly text: string }) {
  const paragraphs = text.split(/\n{2,}/);
  return paragraphs.map((paragraph, place) => <p key={place}>{paragraph}</p>);
}

interface MessageListProps {
  readonly label: string;
  /** The element that scrolls. */
  readonly place?: Ref<HTMLDivElement>;
  /** Message and DayLine elements, oldest first. */
  readonly children: ReactNode;
}

/** Says new messages to a screen reader; can be scrolled with the keyboard. */
export function MessageList({ label, place, children }: MessageListProps) {
  return (
    // eslint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- it scrolls
    <div className="message-list" role="log" aria-label={label} tabIndex={0} ref={place}>
      <ul className="messages">{children}</ul>
    </div>
  );
}

interface DayLineProps {
  readonly day: Moment;
}

/** Stands between the messages of two days. */
export function DayLine({ day }: DayLineProps) {
  const { day_line } = useWords();
  return <li className="day-line">{day_line(day)}</li>;
}
