// Choices of the desk's forms.
import { type ReactNode, useId } from "react";

interface RowChoiceProps<Value extends string> {
  readonly label: string;
  readonly options: readonly {
    readonly value: Value;
    readonly words: string;
    readonly picture?: ReactNode;
  }[];
  readonly chosen: Value | undefined;
  readonly on_choose: (value: Value) => void;
}

/** One of several, each in a row of its own: a native radio group. */
export function RowChoice<Value extends string>(props: RowChoiceProps<Value>) {
  const { label, options, chosen, on_choose } = props;
  const group = useId();
  return (
    <fieldset className="row-choice">
      <legend className="row-choice__label">{label}</legend>
      {options.map(({ value, words, picture }) => (
        <label key={value} className="row-choice__one">
          <input
            type="radio"
            name={group}
            value={value}
            checked={value === chosen}
            onChange={() => on_choose(value)}
          />
          <span className="row-choice__words">
            {picture}
            {words}
          </span>
        </label>
      ))}
    </fieldset>
  );
}
