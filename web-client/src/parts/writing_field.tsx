// A field for one's own words, in the voice. Grows with the text; never cuts it.
import { useEffect, useId, useRef } from "react";
import { useWords } from "../words/use_words";
import { useIsHere } from "./help_where_written";
import "./writing_field.css";

/** From how few left on the field says so. */
const left_shown_max = 100;

interface WritingFieldProps {
  readonly label: string;
  readonly hide_label?: boolean;
  readonly hint?: string;
  readonly text: string;
  readonly code_points_max?: number;
  readonly takes_focus?: boolean;
  readonly on_write: (text: string) => void;
}

export function WritingField(props: WritingFieldProps) {
  const { label, hide_label, hint, text, code_points_max, takes_focus, on_write } = props;
  const { say } = useWords();
  const id = useId();
  useIsHere("fields");
  const field = useRef<HTMLTextAreaElement>(null);
  useEffect(() => {
    if (takes_focus) field.current?.focus();
  }, [takes_focus]);

  const left = code_points_max === undefined ? Infinity : code_points_max - code_points(text);

  const described = [hint && `${id}-hint`, left <= left_shown_max && `${id}-left`]
    .filter(Boolean)
    .join(" ");

  return (
    <div className="writing-field">
      <label htmlFor={id} className={hide_label ? "for-readers" : "writing-field__label"}>
        {label}
      </label>
      {hint && (
        <p id={`${id}-hint`} className="writing-field__hint">
          {hint}
        </p>
      )}
      <div className="writing-field__frame">
        {/* The mirror gives the frame the height of the text where the browser
            cannot size the field by itself. */}
        <div className="writing-field__mirror" aria-hidden="true">
          {text}{" "}
        </div>
        <textarea
          id={id}
          ref={field}
          className="writing-field__input"
          rows={2}
          value={text}
          aria-describedby={described === "" ? undefined : described}
          onChange={(event) => on_write(within(event.target.value, code_points_max))}
        />
      </div>
      {left <= left_shown_max && (
        <p id={`${id}-left`} className="smallest soft">
          {say("answer.note.left", { count: left })}
        </p>
      )}
    </div>
  );
}

/** Characters as a person counts them for our limits: code points, not UTF-16 units. */
function code_points(text: string): number {
  return Array.from(text).length;
}

function within(text: string, code_points_max: number | undefined): string {
  if (code_points_max === undefined || code_points(text) <= code_points_max) return text;
  return Array.from(text).slice(0, code_points_max).join("");
}
