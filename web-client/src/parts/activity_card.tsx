// What the two agree to do: title, learning goal in the person's own words, day and
// place, and who has agreed. Proposed by one, approved by the other; a change makes it
// a proposal again. Answers are equal buttons; a day that has passed is only a question.
import type { ReactNode } from "react";
import type { Moment } from "../words/times";
import { useWords } from "../words/use_words";
import { Button } from "./button";
import { classes } from "./classes";
import type { Hue } from "./hue";
import { Icon } from "./icon";
import { ThemeGlyph } from "./theme_glyph";
import "./activity_card.css";

export type Agreement =
  | { readonly state: "agreed"; readonly names: readonly string[] }
  /** Waits for the reader. */
  | { readonly state: "proposed_to_you"; readonly by: string }
  | { readonly state: "changed_for_you"; readonly by: string }
  /** Waits for the other. */
  | { readonly state: "proposed_by_you"; readonly to: string }
  /** Somebody does not agree; their words stand beside the plan. */
  | { readonly state: "declined_by_you"; readonly words: string }
  | { readonly state: "declined"; readonly by: string; readonly words: string };

interface ActivityCardProps {
  readonly title: string;
  /** Its rank on the page. */
  readonly heading?: "h2" | "h3";
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
  readonly children?: ReactNode;
}

export function ActivityCard(props: ActivityCardProps) {
  const { title, hue, learning_goal, lines, follow_up, day_passed, agreement, phase } = props;
  const { say, day } = useWords();
  const Heading = props.heading ?? "h2";
  const agreed = agreement.state === "agreed";
  const for_you = agreement.state === "proposed_to_you" || agreement.state === "changed_for_you";

  return (
    <article className={classes("card", "activity", !agreed && "activity--proposed")}>
      <header className="activity__head">
        {agreed && props.on_done && (
          <DoneTick title={title} done={phase === "done"} on_done={props.on_done} />
        )}
        <Heading className="activity__title">{title}</Heading>
        {hue && <ThemeGlyph hue={hue} />}
      </header>
      {learning_goal !== "" && <p className="own-words quoted">{learning_goal}</p>}
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
      <AgreementLine agreement={agreement} phase={phase} />
      {(for_you || props.on_change) && (
        <div className="activity__ways">
          {for_you && props.on_approve && (
            <Button strength="other" on_press={props.on_approve}>
              {say("activity.approve")}
            </Button>
          )}
          {for_you && props.on_otherwise && (
            <Button strength="other" on_press={props.on_otherwise}>
              {say("activity.otherwise")}
            </Button>
          )}
          {!for_you && props.on_change && (
            <Button strength="other" on_press={props.on_change}>
              {say("activity.change")}
            </Button>
          )}
        </div>
      )}
      {props.children}
    </article>
  );
}

interface AgreementLineProps {
  readonly agreement: Agreement;
  readonly phase: ActivityCardProps["phase"];
}

function AgreementLine({ agreement, phase }: AgreementLineProps) {
  const { say, list } = useWords();
  if (phase === "done") return <Line icon>{say("activity.done")}</Line>;
  if (phase === "ended_early") return <Line>{say("activity.ended")}</Line>;
  switch (agreement.state) {
    case "agreed":
      return <Line icon>{say("activity.agreed", { names: list(agreement.names) })}</Line>;
    case "proposed_to_you":
      return <Line>{say("activity.proposed_by", { name: agreement.by })}</Line>;
    case "changed_for_you":
      return <Line>{say("activity.changed", { name: agreement.by })}</Line>;
    case "proposed_by_you":
      return <Line>{say("activity.proposed_by_you", { name: agreement.to })}</Line>;
    case "declined_by_you":
      return <Declined who={say("activity.declined_by_you")} words={agreement.words} />;
    case "declined":
      return (
        <Declined who={say("activity.declined", { name: agreement.by })} words={agreement.words} />
      );
  }
}

function Declined({ who, words }: { readonly who: string; readonly words: string }) {
  return (
    <div>
      <Line>{who}</Line>
      {words !== "" && <p className="own-words quoted">{words}</p>}
    </div>
  );
}

function Line({ icon, children }: { readonly icon?: boolean; readonly children: ReactNode }) {
  return (
    <p className="activity__agreement">
      {icon && <Icon name="check" />}
      <span>{children}</span>
    </p>
  );
}

interface DoneTickProps {
  readonly title: string;
  readonly done: boolean;
  readonly on_done: (done: boolean) => void;
}

function DoneTick({ title, done, on_done }: DoneTickProps) {
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
