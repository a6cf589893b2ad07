// "Need help now?" and what opens below it: numbers of people who answer. A part of
// the page, not a pop-up, so that it never covers what somebody is writing. Its data
// is kept in the client; it works without a line.
import { type ReactNode, useId, useState } from "react";
import type { Moment } from "../words/times";
import { useWords } from "../words/use_words";
import { useIsHere } from "./help_where_written";
import { Icon } from "./icon";
import "./help_now.css";

export interface HelpNumber {
  readonly name: string;
  readonly number: string;
  /** In the reader's language, such as "hele døgnet". */
  readonly hours: string;
}

export interface HelpNumbers {
  readonly numbers: readonly HelpNumber[];
  /** The day somebody last made sure that they are right. */
  readonly checked?: Moment;
  /** Within how many working days the organisation answers in the room: what is urgent goes another way. */
  readonly answers_within_days?: number;
}

interface HelpNowProps {
  readonly help: HelpNumbers;
  /** The words before the question, on the same line. */
  readonly children?: ReactNode;
}

export function HelpNow({ help, children }: HelpNowProps) {
  const { say, day } = useWords();
  const [open, set_open] = useState(false);
  const panel = useId();
  useIsHere("helps");

  return (
    <div className="help-now">
      <p className="help-now__line">
        {children}{" "}
        <button
          type="button"
          className="text-button"
          aria-expanded={open}
          aria-controls={panel}
          onClick={() => set_open(!open)}
        >
          {say("help.now")}
        </button>
      </p>
      <section id={panel} className="help-now__panel" hidden={!open} aria-label={say("help.title")}>
        <p>
          {say("help.intro")}
          {help.answers_within_days !== undefined &&
            ` ${say("help.answers_within", { days: help.answers_within_days })}`}
        </p>
        <HelpList help={help} />
        <p className="smallest soft">
          {help.checked !== undefined && `${say("help.checked", { day: day(help.checked) })} `}
          {say("help.offline")}
        </p>
      </section>
    </div>
  );
}

/** Numbers of people who answer, each to be rung with a tap. */
export function HelpList({ help }: { readonly help: HelpNumbers }) {
  const { say } = useWords();
  return (
    <ul className="help-now__numbers">
      {help.numbers.map(({ name, number, hours }) => (
        <li key={number}>
          <a className="help-now__number" href={`tel:${number.replace(/[^\d+]/g, "")}`}>
            <Icon name="phone" />
            <span>
              <span className="help-now__name">{name}</span>
              <span className="help-now__call">{say("help.call", { number })}</span>
              <span className="help-now__hours">{say("help.hours", { hours })}</span>
            </span>
          </a>
        </li>
      ))}
    </ul>
  );
}
