// Activities in a list, those of one goal together under its words.
import type { ReactNode } from "react";
import type { ActivityView, RoomView } from "../../room/model";
import "../../words/activities";
import { useWords } from "../../words/use_words";
import { by_goal } from "./by_goal";
import "./activities.css";

interface UnderGoalsProps {
  readonly view: RoomView;
  readonly activities: readonly ActivityView[];
  /** `heading`: the rank of each on the page. */
  readonly children: (activities: readonly ActivityView[], heading: "h3" | "h4") => ReactNode;
}

/** Without goals there is nothing to tell apart, and no headings. */
export function UnderGoals({ view, activities, children }: UnderGoalsProps) {
  const { say } = useWords();
  const groups = by_goal(activities, view.things("goal"));
  const told = groups.some(({ goal }) => goal);
  return groups.map(({ goal, activities: of }) => (
    <div key={goal?.id ?? "none"} className="under-goal">
      {told && (
        <h3 className="under-goal__title">
          {goal
            ? say("activity.under_goal", { goal: goal.value.wording })
            : say("activity.under_none")}
        </h3>
      )}
      {children(of, told ? "h4" : "h3")}
    </div>
  ));
}
