// What the two do for one goal, in a row, each with how it stands. Another one may be suggested from here.
import { Link, useLocation } from "wouter";
import { Button } from "../../parts/button";
import { useDraft } from "../../room/hooks";
import type { RoomHandle, RoomView } from "../../room/model";
import type { ThingId } from "../../room/wire";
import "../../words/activities";
import { useWords } from "../../words/use_words";
import { empty_activity, proposal_id } from "../seeker/plan/activity_value";
import { days_line } from "./activity_lines";
import { column_of } from "./board";
import { in_a_row } from "./by_goal";
import { in_goal } from "./goal_field";
import "./activities.css";

interface GoalActivitiesProps {
  readonly room: RoomHandle;
  readonly view: RoomView;
  readonly goal: ThingId;
  readonly title: string;
  readonly may_suggest: boolean;
  readonly hrefs: {
    readonly activity: (id: ThingId) => string;
    /** The form of a new one. */
    readonly suggest: string;
  };
}

export function GoalActivities(props: GoalActivitiesProps) {
  const { room, view, goal, title, may_suggest, hrefs } = props;
  const words = useWords();
  const { say } = words;
  const row = in_a_row(view.activities, goal);
  if (row.length === 0 && !may_suggest) return null;
  return (
    <section className="goal__list">
      <h3 className="heading">{title}</h3>
      {row.length > 0 && (
        <ul>
          {row.map((activity) => (
            <li key={activity.id}>
              <Link href={hrefs.activity(activity.id)}>{activity.value.title}</Link>
              <p className="small soft">
                {[`${say(`board.${column_of(activity)}`)}.`, days_line(activity.value, words)]
                  .filter((line) => line !== "")
                  .join(" ")}
              </p>
            </li>
          ))}
        </ul>
      )}
      {may_suggest && <Suggest room={room} goal={goal} href={hrefs.suggest} />}
    </section>
  );
}

interface SuggestProps {
  readonly room: RoomHandle;
  readonly goal: ThingId;
  readonly href: string;
}

/** What is being written already is kept, and moves under this goal. */
function Suggest({ room, goal, href }: SuggestProps) {
  const { say } = useWords();
  const [, go] = useLocation();
  const { draft, view } = useDraft(room, "activity", proposal_id);
  const suggest = () => {
    draft.write(in_goal(view.value ?? empty_activity, goal));
    go(href);
  };
  return (
    <div className="ways">
      <Button small strength="other" on_press={suggest}>
        {say("activity.suggest_under")}
      </Button>
    </div>
  );
}
