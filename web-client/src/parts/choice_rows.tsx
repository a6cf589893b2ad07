// One of several, or several of them, each in a row of its own: native radios or checkboxes. What was chosen can be
// taken away again.
import { useId } from "react";
import { useWords } from "../words/use_words";
import { Icon } from "./icon";
import "./choice_rows.css";

interface ChoiceRowsProps {
  readonly label: string;
  readonly hint?: string;
  readonly options: readonly { readonly value: string; readonly words: string }[];
  readonly chosen: readonly string[];
  readonly several?: boolean;
  /** In the order of the options. */
  readonly on_choose: (chosen: readonly string[]) => void;
}

export function ChoiceRows(props: ChoiceRowsProps) {
  const { label, hint, options, chosen, several = false, on_choose } = props;
  const { say } = useWords();
  const id = useId();
  const choose = (value: string, on: boolean) => {
    if (!several) on_choose([value]);
    else
      on_choose(
        options
          .map((option) => option.value)
          .filter((each) => (each === value ? on : chosen.includes(each))),
      );
  };
  return (
    <fieldset className="choice-rows" {...(hint ? { "aria-describedby": `${id}-hint` } : {})}>
      <legend className="choice-rows__label">{label}</legend>
      {hint && (
        <p id={`${id}-hint`} className="choice-rows__hint">
          {hint}
        </p>
      )}
      {options.map(({ value, words }) => (
        <label key={value} className="choice-row">
          <input
            className="choice-row__input"
            type={several ? "checkbox" : "radio"}
            name={id}
            value={value}
            checked={chosen.includes(value)}
            onChange={(event) => choose(value, event.target.checked)}
          />
          <span className="choice-row__box">
            <span className="choice-row__words">{words}</span>
            <span className="choice-row__check">
              <Icon name="check" />
            </span>
          </span>
        </label>
      ))}
      {!several && chosen.length > 0 && (
        <button type="button" className="text-button" onClick={() => on_choose([])}>
          {say("form.clear")}
          <span className="for-readers">: {label}</span>
        </button>
      )}
    </fieldset>
  );
}
