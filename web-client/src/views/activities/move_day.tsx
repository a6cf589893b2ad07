// Another day, chosen where the thing stands. Both agree on it anew, and that is said.
import { type SubmitEvent, useState } from "react";
import { Button } from "../../parts/button";
import { DayField } from "../../parts/day_field";
import type { Day } from "../../room/wire";
import "../../words/activities";
import { useWords } from "../../words/use_words";
import "./activities.css";

interface MoveDayProps {
  readonly label: string;
  readonly day: Day;
  /** Who has to say yes to the new day. */
  readonly names: string;
  readonly on_move: (day: Day) => void;
  readonly on_leave: () => void;
}

export function MoveDay({ label, day: present, names, on_move, on_leave }: MoveDayProps) {
  const { say } = useWords();
  const [day, set_day] = useState(present);
  const move = (event: SubmitEvent) => {
    event.preventDefault();
    if (day !== "" && day !== present) on_move(day);
    else on_leave();
  };
  return (
    <form className="move-day" onSubmit={move}>
      <DayField label={label} day={day} on_choose={set_day} />
      <p className="small soft">{say("activity.move.more", { names })}</p>
      <div className="ways">
        <Button type="submit" strength="other">
          {say("activity.move")}
        </Button>
        <Button strength="quiet" on_press={on_leave}>
          {say("go.leave_it")}
        </Button>
      </div>
    </form>
  );
}
