// One of a few, where there is little room: the device's own list.
import { useId } from "react";
import "./pick_field.css";

interface PickFieldProps {
  readonly label: string;
  /** What choosing none of them is called. */
  readonly none?: string;
  readonly options: readonly { readonly value: string; readonly words: string }[];
  /** Empty: none. */
  readonly chosen: string;
  readonly on_choose: (value: string) => void;
}

export function PickField({ label, none = "–", options, chosen, on_choose }: PickFieldProps) {
  const id = useId();
  return (
    <div className="pick-field aksel-form-field">
      <label htmlFor={id} className="aksel-label">
        {label}
      </label>
      <select
        id={id}
        className="pick-field__list"
        value={chosen}
        onChange={(event) => on_choose(event.target.value)}
      >
        <option value="">{none}</option>
        {options.map(({ value, words }) => (
          <option key={value} value={value}>
            {words}
          </option>
        ))}
      </select>
    </div>
  );
}
