// What a goal belongs to: chosen among what is shared, so that it stands in its area on the page of the plan.
import { useId } from "react";
import type { Goal } from "../../room/wire";
import { useWords } from "../../words/use_words";
import { useRoomForms } from "../forms/room_forms";
import type { AtGoals } from "./at_goals";
import { points_of } from "./goal_words";
import { area_of } from "./plan_areas";
import { key_of, sources_in, with_source } from "./sources";

interface SourceFieldProps {
  readonly at: AtGoals;
  readonly goal: Goal;
  readonly on_write: (goal: Goal) => void;
}

export function SourceField({ at, goal, on_write }: SourceFieldProps) {
  const { say, language } = useWords();
  const id = useId();
  const offered = sources_in(at.view, at.map, useRoomForms(at.view));
  const [first, ...more] = goal.comes_from;
  const points = points_of(goal, at.map);
  const area = first && area_of(goal)?.name[language];
  // Several points together were chosen on the map; they are named, and not taken apart here.
  if (more.length > 0) {
    return <p className="soft">{say("goal.comes_from", { points: points.join(", ") })}</p>;
  }
  const chosen = first ? key_of(first) : "";
  // What is no longer shared stands here still, so that it can be taken away.
  const gone = first !== undefined && !offered.some(({ about }) => key_of(about) === chosen);
  if (offered.length === 0 && !gone) return null;
  const groups = [...new Set(offered.map(({ group }) => group))];
  return (
    <div className="goal-form__part">
      <label htmlFor={id} className="label">
        {say("goal.ask.source")}
      </label>
      <select
        id={id}
        className="goal-source"
        value={chosen}
        onChange={({ target }) =>
          on_write(
            with_source(
              goal,
              offered.find(({ about }) => key_of(about) === target.value),
            ),
          )
        }
      >
        <option value="">{say("goal.source.none")}</option>
        {gone && <option value={chosen}>{points.join(", ") || say("goal.source.gone")}</option>}
        {groups.map((group) => (
          <optgroup key={group} label={group}>
            {offered
              .filter((each) => each.group === group)
              .map(({ about, label }) => (
                <option key={key_of(about)} value={key_of(about)}>
                  {label}
                </option>
              ))}
          </optgroup>
        ))}
      </select>
      {area && <p className="small soft">{say("goal.lands", { area })}</p>}
    </div>
  );
}
