// A day, picked with what the device offers for it, in the order the device writes it; said in words below.
import { useId } from "react";
import type { Day } from "../room/wire";
import { useWords } from "../words/use_words";
import "./day_field.css";

interface DayFieldProps {
  readonly label: string;
  readonly hint?: string;
  /** Empty: none. */
  readonly day: Day;
  readonly on_choose: (day: Day) => void;
}

export function DayField({ label, hint, day, on_choose }: DayFieldProps) {
  const id = useId();
  const { in_full } = useWords();
  const described = [hint && `${id}-hint`, day && `${id}-day`].filter(Boolean).join(" ");
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
        {...(described ? { "aria-describedby": described } : {})}
        onChange={(event) => on_choose(event.target.value)}
      />
      {day && (
        <p id={`${id}-day`} className="aksel-form-field__description">
          {in_full(day)}
        </p>
      )}
    </div>
  );
}
