// The follow-up, at the desk: the day has come, or lies behind, which is said here alone. The person is asked how it
// went when they are, or the two move the day. What comes of it is the person's own to write.
import { useState } from "react";
import { Button } from "../../../parts/button";
import type { ActivityView } from "../../../room/model";
import { follow_up_of, is_asked, with_asked } from "../../../room/requests";
import "../../../words/requests";
import { useWords } from "../../../words/use_words";
import { MoveDay } from "../../activities/move_day";
import { day_has_come } from "../../seeker/home/next_step";
import { with_day } from "../../seeker/plan/activity_value";
import type { AtRoom } from "../at_room";
import { today_in } from "../caseload/caseload_order";
import { put_turn } from "../requests/put_turn";

interface OfActivity {
  readonly at: AtRoom;
  readonly activity: ActivityView;
}

export function FollowUp({ at, activity }: OfActivity) {
  const { say, day, now } = useWords();
  const [moving, set_moving] = useState(false);
  const { me, room, name } = at;
  const { id, value } = activity;
  const today = today_in(me.organisation.zone, now);
  const on = value.follow_up ?? today;
  if (!day_has_come(activity, today)) return null;
  const move = (to: string) => {
    void room.put_activity(with_day(value, "follow_up", to), id);
    set_moving(false);
  };
  return (
    <section className="card asks">
      <h3 className="heading">
        {on < today ? say("board.passed", { day: day(on) }) : say("desk.follow_up.today")}
      </h3>
      <p className="soft">{say("desk.follow_up.more", { name })}</p>
      {moving ? (
        <MoveDay
          label={say("desk.field.follow_up")}
          day={on}
          names={name}
          on_move={move}
          on_leave={() => set_moving(false)}
        />
      ) : (
        <div className="ways">
          <AskHow at={at} activity={activity} />
          <Button small strength="other" on_press={() => set_moving(true)}>
            {say("outcome.another_day")}
          </Button>
        </div>
      )}
    </section>
  );
}

/** Whenever it is wanted, not only on the day. */
export function AskHow({ at: { room, view, name }, activity }: OfActivity) {
  const { say } = useWords();
  const about = follow_up_of(activity.id);
  if (is_asked(view, about)) return <p className="soft">{say("desk.follow_up.asked", { name })}</p>;
  return (
    <Button small strength="other" on_press={() => put_turn(room, with_asked(view, about))}>
      {say("desk.follow_up.ask", { name })}
    </Button>
  );
}
