// A time of day, picked with what the device offers for it.
import { useId } from "react";

interface TimeFieldProps {
  readonly label: string;
  /** "09:30"; empty: none. */
  readonly time: string;
  readonly on_choose: (time: string) => void;
}

export function TimeField({ label, time, on_choose }: TimeFieldProps) {
  const id = useId();
  return (
    <div className="day-field aksel-form-field">
      <label htmlFor={id} className="aksel-label">
        {label}
      </label>
      <input
        id={id}
        type="time"
        className="aksel-text-field__input"
        value={time}
        onChange={(event) => on_choose(event.target.value.slice(0, 5))}
      />
    </div>
  );
}
