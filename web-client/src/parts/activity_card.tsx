// What the two agree to do: title, learning goal in the person's own words, day and
// place, and who has agreed. Proposed by one, approved by the other; a change makes it
// a proposal again. Answers are equal buttons; a day that has passed is only a question.
import type { ReactNode } from "react";
import { Link } from "wouter";
import type { Moment } from "../words/times";
import { useWords } from "../words/use_words";
import { type Agreement, AgreementLine, AgreementWays, Line } from "./agreement";
import { classes } from "./classes";
import type { Hue } from "./hue";
import { Icon } from "./icon";
import { ThemeGlyph } from "./theme_glyph";
import "./activity_card.css";

interface ActivityCardProps {
  readonly title: string;
  /** Its rank on the page; none: the page itself is about it. */
  readonly heading?: "h2" | "h3" | "h4" | "none";
  /** Where all about it stands. */
  readonly href?: string;
  readonly hue?: Hue;
  readonly learning_goal: string;
  /** Day and place, one a line, as they shall be read. */
  readonly lines: readonly string[];
  readonly follow_up?: Moment;
  /** The follow-up day has passed: asked, never blamed. */
  readonly day_passed?: boolean;
  readonly agreement: Agreement;
  readonly phase: "open" | "done" | "ended_early";
  readonly on_approve?: () => void;
  readonly on_otherwise?: () => void;
  readonly on_change?: () => void;
  readonly on_done?: (done: boolean) => void;
  /** What more there is to say of it, before how it stands. */
  readonly particulars?: ReactNode;
  readonly children?: ReactNode;
}

export function ActivityCard(props: ActivityCardProps) {
  const { title, hue, learning_goal, lines, follow_up, day_passed, agreement, phase } = props;
  const { say, day } = useWords();
  const heading = props.heading ?? "h2";
  const Heading = heading === "none" ? "h2" : heading;
  const tickable = agreement.state === "agreed" && props.on_done !== undefined;
  const agreed = agreement.state === "agreed";

  return (
    <article className={classes("card", "activity", !agreed && "activity--proposed")}>
      {(heading !== "none" || tickable) && (
        <header className="activity__head">
          {tickable && <DoneTick title={title} done={phase === "done"} on_done={props.on_done} />}
          {heading !== "none" && (
            <Heading className="activity__title">
              {props.href ? <Link href={props.href}>{title}</Link> : title}
            </Heading>
          )}
          {hue && <ThemeGlyph hue={hue} />}
        </header>
      )}
      {learning_goal !== "" && <p className="own-words quoted">{learning_goal}</p>}
      {(lines.length > 0 || follow_up !== undefined) && (
        <div className="activity__lines">
          {lines.map((line) => (
            <p key={line}>{line}</p>
          ))}
          {follow_up !== undefined && (
            <p>
              {day_passed
                ? say("activity.still_right")
                : say("activity.follow_up", { day: day(follow_up) })}
            </p>
          )}
        </div>
      )}
      {props.particulars}
      <HowItStands agreement={agreement} phase={phase} />
      <AgreementWays
        agreement={agreement}
        on_approve={props.on_approve}
        on_otherwise={props.on_otherwise}
        on_change={props.on_change}
      />
      {props.children}
    </article>
  );
}

interface HowItStandsProps {
  readonly agreement: Agreement;
  readonly phase: ActivityCardProps["phase"];
}

function HowItStands({ agreement, phase }: HowItStandsProps) {
  const { say } = useWords();
  if (phase === "done") return <Line icon>{say("activity.done")}</Line>;
  if (phase === "ended_early") return <Line>{say("activity.ended")}</Line>;
  return <AgreementLine agreement={agreement} />;
}

interface DoneTickProps {
  readonly title: string;
  readonly done: boolean;
  readonly on_done: (done: boolean) => void;
}

export function DoneTick({ title, done, on_done }: DoneTickProps) {
  const { say } = useWords();
  return (
    <label className="done-tick">
      <input type="checkbox" checked={done} onChange={(event) => on_done(event.target.checked)} />
      <span className="done-tick__ring">
        <Icon name="check" />
      </span>
      <span className="for-readers">{say("activity.tick", { title })}</span>
    </label>
  );
}
