// One of a few, side by side: native radios in one rounded bar.
import { useId } from "react";
import { classes } from "./classes";
import "./segments.css";

export interface Segment<Value extends string> {
  readonly value: Value;
  readonly words: string;
}

interface SegmentsProps<Value extends string> {
  readonly label: string;
  readonly segments: readonly Segment<Value>[];
  readonly chosen: Value | undefined;
  /** Several lines of smaller pills instead of one bar. */
  readonly loose?: boolean;
  readonly on_choose: (value: Value) => void;
}

export function Segments<Value extends string>(props: SegmentsProps<Value>) {
  const { label, segments, chosen, loose, on_choose } = props;
  const name = useId();
  return (
    <fieldset className={classes("segments", loose && "segments--loose")}>
      <legend className={loose ? "segments__label" : "for-readers"}>{label}</legend>
      <div className="segments__bar">
        {segments.map(({ value, words }) => (
          <label key={value} className="segment">
            <input
              className="segment__input"
              type="radio"
              name={name}
              value={value}
              checked={value === chosen}
              onChange={() => on_choose(value)}
            />
            <span className="segment__words">{words}</span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}
