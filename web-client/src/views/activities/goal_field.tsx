// The goal that an activity belongs to: several short activities may stand in a row under one.
import { PickField } from "../../parts/pick_field";
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
  if (goals.length === 0) return null;
  return (
    <PickField
      label={say("activity.field.goal")}
      none={say("activity.field.goal.none")}
      options={goals.map(({ id, value }) => ({ value: id, words: value.wording }))}
      chosen={chosen ?? ""}
      on_choose={(goal) => on_choose((goal || undefined) as ThingId | undefined)}
    />
  );
}

/** Without one the field is absent, never empty. */
export function in_goal(activity: Activity, goal: ThingId | undefined): Activity {
  if (goal !== undefined) return { ...activity, goal };
  const kept = Object.entries(activity).filter(([name]) => name !== "goal");
  return Object.fromEntries(kept) as unknown as Activity;
}
