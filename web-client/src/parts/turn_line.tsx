// One sentence: whose turn it is. The seeker reads since when only while it is
// somebody else's; nobody is ever told how long they themselves have waited.
import type { ReactNode } from "react";
import type { Moment } from "../words/times";
import { useWords } from "../words/use_words";
import { Icon } from "./icon";
import "./turn_line.css";

export type Turn =
  | {
      readonly waits_for: "them";
      readonly name: string;
      readonly since: Moment;
      readonly answers_within_days?: number;
    }
  | { readonly waits_for: "you"; readonly name: string }
  | { readonly waits_for: "nobody" };

interface TurnLineProps {
  readonly turn: Turn;
}

export function TurnLine({ turn }: TurnLineProps) {
  const { say, since, whose } = useWords();
  switch (turn.waits_for) {
    case "nobody":
      return <Line icon="moon" first={say("turn.nobody")} />;
    case "you":
      return (
        <Line
          icon="talk"
          first={say("turn.yours", { name: turn.name })}
          second={say("turn.yours.more")}
        />
      );
    case "them": {
      const within = turn.answers_within_days;
      return (
        <Line
          icon="talk"
          first={say("turn.theirs", { whose: whose(turn.name), since: since(turn.since) })}
          second={
            within !== undefined && say("turn.answers_within", { name: turn.name, days: within })
          }
        />
      );
    }
  }
}

interface DeskTurnLineProps {
  readonly turn:
    | { readonly waits_for: "you"; readonly since: Moment }
    | { readonly waits_for: "them"; readonly name: string; readonly since: Moment }
    | { readonly waits_for: "nobody" };
}

/** For those who help: their own waiting is a fact they work by. */
export function DeskTurnLine({ turn }: DeskTurnLineProps) {
  const { say, since, whose, day_and_clock } = useWords();
  switch (turn.waits_for) {
    case "nobody":
      return <Line first={say("desk.turn.nobody")} />;
    case "you":
      return (
        <Line
          first={say("desk.turn", { since: say("time.since", { day: day_and_clock(turn.since) }) })}
        />
      );
    case "them":
      return (
        <Line
          first={say("desk.turn.theirs", { whose: whose(turn.name), since: since(turn.since) })}
        />
      );
  }
}

interface LineProps {
  readonly icon?: "talk" | "moon";
  readonly first: string;
  readonly second?: ReactNode;
}

function Line({ icon, first, second }: LineProps) {
  return (
    <div className="turn-line">
      {icon && <Icon name={icon} />}
      <p>
        <span className="turn-line__first">{first}</span>
        {second && <span className="turn-line__second"> {second}</span>}
      </p>
    </div>
  );
}
