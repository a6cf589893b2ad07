// The steps of an activity while it is written: added, moved, taken out.
import { Button } from "../../parts/button";
import { LineField } from "../../parts/line_field";
import { type ActivityStep, limits } from "../../room/wire";
import { useWords } from "../../words/use_words";
import { moved, new_step } from "./step_order";

interface StepFieldsProps {
  readonly steps: readonly ActivityStep[];
  readonly on_write: (steps: readonly ActivityStep[]) => void;
}

export function StepFields({ steps, on_write }: StepFieldsProps) {
  const { say } = useWords();
  const change = (id: string, text: string) =>
    on_write(steps.map((step) => (step.id === id ? { ...step, text } : step)));
  return (
    <fieldset className="step-fields">
      <legend className="label">{say("activity.steps")}</legend>
      <p className="small soft">{say("activity.steps.more")}</p>
      {steps.map(({ id, text }, place) => {
        const number = place + 1;
        const way = (words: string, of: string, press: () => void) => (
          <button type="button" className="text-button" aria-label={of} onClick={press}>
            {words}
          </button>
        );
        return (
          <div key={id} className="step-fields__one">
            <LineField
              label={say("activity.step", { number })}
              text={text}
              code_points_max={limits.line_code_points_max}
              on_write={(written) => change(id, written)}
            />
            <div className="step-fields__ways">
              {place > 0 &&
                way(say("activity.step.up"), say("activity.step.up.of", { number }), () =>
                  on_write(moved(steps, id, -1)),
                )}
              {number < steps.length &&
                way(say("activity.step.down"), say("activity.step.down.of", { number }), () =>
                  on_write(moved(steps, id, 1)),
                )}
              {way(say("activity.step.remove"), say("activity.step.remove.of", { number }), () =>
                on_write(steps.filter((step) => step.id !== id)),
              )}
            </div>
          </div>
        );
      })}
      {steps.length < limits.list_items_max && (
        <div className="ways">
          <Button small strength="other" on_press={() => on_write([...steps, new_step()])}>
            {say("activity.step.add")}
          </Button>
        </div>
      )}
    </fieldset>
  );
}
