// The goal that an activity belongs to: several short activities may stand in a row under one.
import { useId } from "react";
import type { ThingView } from "../../room/model";
import type { Activity, ThingId } from "../../room/wire";
import { useWords } from "../../words/use_words";

interface GoalFieldProps {
  readonly goals: readonly ThingView<"goal">[];
  readonly chosen: ThingId | undefined;
  readonly on_choose: (goal: ThingId | undefined) => void;
}

/** Not shown while there are no goals. */
export function GoalField({ goals, chosen, on_choose }: GoalFieldProps) {
  const { say } = useWords();
  const id = useId();
  if (goals.length === 0) return null;
  return (
    <div className="aksel-form-field">
      <label htmlFor={id} className="aksel-label">
        {say("activity.field.goal")}
      </label>
      <select
        id={id}
        className="goal-field"
        value={chosen ?? ""}
        onChange={({ target }) => on_choose((target.value || undefined) as ThingId | undefined)}
      >
        <option value="">{say("activity.field.goal.none")}</option>
        {goals.map((goal) => (
          <option key={goal.id} value={goal.id}>
            {goal.value.wording}
          </option>
        ))}
      </select>
    </div>
  );
}

/** Without one the field is absent, never empty. */
export function in_goal(activity: Activity, goal: ThingId | undefined): Activity {
  if (goal !== undefined) return { ...activity, goal };
  const kept = Object.entries(activity).filter(([name]) => name !== "goal");
  return Object.fromEntries(kept) as unknown as Activity;
}
