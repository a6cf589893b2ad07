// One message. Own to the right, others with a line; the one square corner points
// at its writer. No tails, no ticks, no faces.
import type { ReactNode, Ref } from "react";
import type { Moment } from "../words/times";
import { useWords } from "../words/use_words";
import { classes } from "./classes";
import type { Hue } from "./hue";
import { Icon } from "./icon";
import { ThemeName } from "./theme_glyph";
import { TimeTold } from "./time_told";
import "./message.css";

/** What became of an own message. "read" only where both chose to show it. */
export type MessageState = "waits" | "sending" | "sent" | "kept" | "read";

interface MessageProps {
  readonly own: boolean;
  readonly name: string;
  readonly at: Moment;
  readonly text: string;
  readonly about?: { readonly name: string; readonly hue: Hue };
  readonly state?: MessageState;
  readonly withdrawn?: boolean;
}

export function Message({ own, name, at, text, about, state = "sent", withdrawn }: MessageProps) {
  const { say } = useWords();
  return (
    <li className={classes("message", own && "message--own", withdrawn && "message--withdrawn")}>
      <p className="message__by">
        <span>{own ? say("message.you") : name}</span>, <TimeTold moment={at} as="clock" />
      </p>
      <div className="message__bubble">
        {about && (
          <p className="message__about">
            <ThemeName hue={about.hue} name={about.name} />
          </p>
        )}
        {withdrawn ? <p>{say("message.withdrawn")}</p> : <Paragraphs text={text} />}
      </div>
      {own && state !== "sent" && <StateLine state={state} />}
    </li>
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
