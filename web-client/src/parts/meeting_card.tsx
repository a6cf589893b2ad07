// One meeting: when, how, what for, and what is to be talked about. Who may do what with it stands below, given by the
// screen.
import type { ReactNode } from "react";
import type { MeetingForm } from "../room/wire";
import { useWords } from "../words/use_words";
import { classes } from "./classes";
import { Icon } from "./icon";
import "./meeting_card.css";

interface MeetingCardProps {
  /** As it is said: "torsdag klokka 09.30". */
  readonly when: string;
  /** Who has proposed it, as a sentence; absent: it is planned. */
  readonly proposed?: string | undefined;
  readonly form: MeetingForm;
  /** Minutes; 0: not said. */
  readonly length: number;
  readonly where: string;
  readonly purpose: string;
  /** Where its clock hangs, when that is not here. */
  readonly zone?: string | undefined;
  readonly heading?: "h1" | "h2" | "h3";
  readonly children?: ReactNode;
}

export function MeetingCard(props: MeetingCardProps) {
  const { when, proposed, form, length, where, purpose, zone, children } = props;
  const { say } = useWords();
  const Heading = props.heading ?? "h2";
  const how = [
    say(`meeting.form.${form}`),
    length > 0 && say("meeting.length", { minutes: length }),
  ];
  return (
    <article className={classes("card", "meeting", proposed && "meeting--proposed")}>
      <header className="meeting__head">
        <Icon name="calendar" />
        <Heading className="meeting__when" tabIndex={-1}>
          {when}
        </Heading>
      </header>
      {proposed && <p className="soft">{proposed}</p>}
      {purpose !== "" && <p className="own-words">{purpose}</p>}
      <div className="meeting__lines">
        <p>{how.filter(Boolean).join(", ")}</p>
        {where !== "" && <p>{where}</p>}
        {zone && <p>{say("meeting.zone", { zone })}</p>}
      </div>
      {children}
    </article>
  );
}
