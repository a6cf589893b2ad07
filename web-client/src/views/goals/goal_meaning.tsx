// What a goal means to the person: thoughts, feelings, what the body says. One question at a time, each only if wanted.
import { useState } from "react";
import { Button } from "../../parts/button";
import { WritingField } from "../../parts/writing_field";
import { type Goal, limits, type Meaning } from "../../room/wire";
import { useWords } from "../../words/use_words";
import { type AtGoals, useAsk } from "./at_goals";
import { no_meaning, with_field } from "./goal_value";

interface MeaningFieldsProps {
  readonly at: AtGoals;
  readonly goal: Goal;
  readonly on_write: (goal: Goal) => void;
}

const kinds = ["thoughts", "feelings", "body"] as const;

export function MeaningFields({ at, goal, on_write }: MeaningFieldsProps) {
  const { say } = useWords();
  const ask = useAsk(at);
  const meaning: Meaning = goal.meaning ?? no_meaning;
  const [opened, set_opened] = useState<keyof Meaning>();
  const shown = kinds.filter((kind) => kind === opened || meaning[kind] !== "");
  const next = kinds.find((kind) => !shown.includes(kind));
  const question = (kind: keyof Meaning) => (kind === "body" ? say("goal.ask.body") : ask(kind));
  return (
    <section className="goal-form__part">
      <h2 className="heading">{say("goal.part.meaning")}</h2>
      <p className="small soft">{say("goal.part.optional")}</p>
      {shown.map((kind) => (
        <WritingField
          key={kind}
          label={question(kind)}
          text={meaning[kind]}
          takes_focus={kind === opened}
          code_points_max={limits.paragraph_code_points_max}
          on_write={(text) => on_write(with_field(goal, "meaning", { ...meaning, [kind]: text }))}
        />
      ))}
      {next && (
        <div className="ways">
          <Button small strength="other" on_press={() => set_opened(next)}>
            {question(next)}
          </Button>
        </div>
      )}
    </section>
  );
}
