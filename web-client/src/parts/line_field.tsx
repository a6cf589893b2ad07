// A field for one line of text.
import { useId } from "react";
import { Missing } from "./missing";

interface LineFieldProps {
  readonly label: string;
  readonly more?: string;
  readonly text: string;
  /** What to do, when it can't be sent like this. */
  readonly missing?: string | undefined;
  readonly code_points_max?: number;
  readonly on_write: (text: string) => void;
}

export function LineField(props: LineFieldProps) {
  const { label, more, text, missing, code_points_max, on_write } = props;
  const id = useId();
  const described = [more && `${id}-more`, missing && `${id}-missing`].filter(Boolean).join(" ");
  return (
    <div className="aksel-form-field">
      <label htmlFor={id} className="aksel-label">
        {label}
      </label>
      {more && (
        <p id={`${id}-more`} className="aksel-form-field__description">
          {more}
        </p>
      )}
      <input
        id={id}
        className="aksel-text-field__input"
        value={text}
        {...(described === "" ? {} : { "aria-describedby": described })}
        {...(missing ? { "aria-invalid": true } : {})}
        onChange={(event) => on_write(first_of(event.target.value, code_points_max))}
      />
      {missing && (
        <Missing id={`${id}-missing`} told="alert">
          {missing}
        </Missing>
      )}
    </div>
  );
}

/** Limits count code points, not UTF-16 units. */
function first_of(text: string, code_points_max = 200): string {
  const points = Array.from(text);
  return points.length <= code_points_max ? text : points.slice(0, code_points_max).join("");
}
