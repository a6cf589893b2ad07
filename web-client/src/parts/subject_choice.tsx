// Choosing what something is about, or reading only what is about one thing: the device's own list, which every
// thumb, keyboard and screen reader knows.
import { useId } from "react";
import { Icon } from "./icon";
import "./subject_choice.css";

export interface SubjectOption {
  readonly value: string;
  readonly words: string;
}

export interface SubjectGroup {
  readonly label: string;
  readonly options: readonly SubjectOption[];
}

interface SubjectChoiceProps {
  readonly label: string;
  /** Nothing in particular, where that can be chosen. */
  readonly nothing?: string;
  readonly groups: readonly SubjectGroup[];
  /** Empty: nothing in particular. */
  readonly chosen: string;
  readonly on_choose: (value: string) => void;
}

export function SubjectChoice(props: SubjectChoiceProps) {
  const { label, nothing, groups, chosen, on_choose } = props;
  const id = useId();
  return (
    <div className="subject-choice">
      <label htmlFor={id} className="subject-choice__label">
        {label}
      </label>
      <span className="subject-choice__frame">
        <select
          id={id}
          className="subject-choice__list"
          value={chosen}
          onChange={(event) => on_choose(event.target.value)}
        >
          {nothing !== undefined && <option value="">{nothing}</option>}
          {groups
            .filter(({ options }) => options.length > 0)
            .map((group) => (
              <optgroup key={`${group.label} ${group.options[0]?.value}`} label={group.label}>
                {group.options.map(({ value, words }) => (
                  <option key={value} value={value}>
                    {words}
                  </option>
                ))}
              </optgroup>
            ))}
        </select>
        <Icon name="forward" />
      </span>
    </div>
  );
}
