// A day, picked with what the device offers for it.
import { useId } from "react";
import type { Day } from "../room/wire";

interface DayFieldProps {
  readonly label: string;
  readonly hint?: string;
  /** Empty: none. */
  readonly day: Day;
  readonly on_choose: (day: Day) => void;
}

export function DayField({ label, hint, day, on_choose }: DayFieldProps) {
  const id = useId();
  return (
    <div className="day-field aksel-form-field">
      <label htmlFor={id} className="aksel-label">
        {label}
      </label>
      {hint && (
        <p id={`${id}-hint`} className="aksel-form-field__description">
          {hint}
        </p>
      )}
      <input
        id={id}
        type="date"
        className="aksel-text-field__input"
        value={day}
        {...(hint ? { "aria-describedby": `${id}-hint` } : {})}
        onChange={(event) => on_choose(event.target.value)}
      />
    </div>
  );
}
