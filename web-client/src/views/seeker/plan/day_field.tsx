// A day, picked with what the device offers for it.
import { useId } from "react";
import type { Day } from "../../../room/wire";

interface DayFieldProps {
  readonly label: string;
  /** Empty: none. */
  readonly day: Day;
  readonly on_choose: (day: Day) => void;
}

export function DayField({ label, day, on_choose }: DayFieldProps) {
  const id = useId();
  return (
    <div className="day-field aksel-form-field">
      <label htmlFor={id} className="aksel-label">
        {label}
      </label>
      <input
        id={id}
        type="date"
        className="aksel-text-field__input"
        value={day}
        onChange={(event) => on_choose(event.target.value)}
      />
    </div>
  );
}
