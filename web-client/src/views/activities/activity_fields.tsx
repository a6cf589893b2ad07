// The fields of an activity, the same for both who may suggest one. What each is called, the side says.
import { LineField } from "../../parts/line_field";
import { WritingField } from "../../parts/writing_field";
import type { ThingView } from "../../room/model";
import { type Activity, limits } from "../../room/wire";
import "../../words/activities";
import { with_day } from "../seeker/plan/activity_value";
import { DayField } from "../../parts/day_field";
import { Missing } from "../../parts/missing";
import { GoalField, in_goal } from "./goal_field";
import { StepFields } from "./step_fields";
import { TypeFields } from "./type_fields";
import "./activities.css";

/** Of each field: what it is called, and where more is to be said. */
export interface ActivityLabels {
  readonly title: string;
  readonly title_more?: string;
  readonly learning_goal: string;
  readonly learning_goal_more: string;
  readonly where: string;
  readonly who_does_what: string;
  readonly start: string;
  readonly end: string;
  readonly follow_up: string;
}

interface ActivityFieldsProps {
  readonly labels: ActivityLabels;
  readonly value: Activity;
  readonly goals: readonly ThingView<"goal">[];
  /** What to do, when it can't be sent like this. */
  readonly missing: Missing;
  readonly on_write: (changed: Activity) => void;
}

export interface Missing {
  readonly title?: string | undefined;
  readonly end?: string | undefined;
}

const days = ["start", "end", "follow_up"] as const;

export function ActivityFields({ labels, value, goals, missing, on_write }: ActivityFieldsProps) {
  const { line_code_points_max: line, paragraph_code_points_max: paragraph } = limits;
  const write = (changed: Partial<Activity>) => on_write({ ...value, ...changed });
  return (
    <>
      <LineField
        label={labels.title}
        {...(labels.title_more ? { more: labels.title_more } : {})}
        text={value.title}
        missing={missing.title}
        code_points_max={line}
        on_write={(title) => write({ title })}
      />
      <TypeFields value={value} on_write={on_write} />
      <div>
        <WritingField
          label={labels.learning_goal}
          text={value.learning_goal}
          code_points_max={paragraph}
          on_write={(learning_goal) => write({ learning_goal })}
        />
        <p className="small soft">{labels.learning_goal_more}</p>
      </div>
      <GoalField
        goals={goals}
        chosen={value.goal}
        on_choose={(goal) => on_write(in_goal(value, goal))}
      />
      <LineField
        label={labels.where}
        text={value.where}
        code_points_max={line}
        on_write={(where) => write({ where })}
      />
      <WritingField
        label={labels.who_does_what}
        text={value.who_does_what}
        code_points_max={paragraph}
        on_write={(who_does_what) => write({ who_does_what })}
      />
      <div className="days">
        {days.map((field) => (
          <DayField
            key={field}
            label={labels[field]}
            day={value[field] ?? ""}
            on_choose={(day) => on_write(with_day(value, field, day))}
          />
        ))}
      </div>
      {missing.end && <Missing told="alert">{missing.end}</Missing>}
      <StepFields steps={value.steps} on_write={(steps) => write({ steps })} />
    </>
  );
}
