// The ladder: one native radio group of worded steps, the word "or", and the
// other answers in rows of the same size. A tap chooses; it never moves on.
import { type ReactNode, useId } from "react";
import { useWords } from "../words/use_words";
import { classes } from "./classes";
import { type Hue, hue_class } from "./hue";
import { Icon } from "./icon";
import { Leaf, OtherMark } from "./leaf";
import "./answer_rows.css";

export interface AnswerOption {
  /** What is kept: a step's number or another answer's id, as the instrument says. */
  readonly value: string;
  readonly words: string;
}

interface AnswerRowsProps {
  /** Ids of the elements that together are the question. */
  readonly labelled_by: string;
  /** Low to high. */
  readonly steps: readonly AnswerOption[];
  readonly others: readonly AnswerOption[];
  readonly chosen: string | null;
  readonly hue?: Hue;
  readonly on_choose: (value: string) => void;
}

export function AnswerRows(props: AnswerRowsProps) {
  const { labelled_by, steps, others, chosen, hue, on_choose } = props;
  const { say } = useWords();
  const group = useId();

  const row = (option: AnswerOption, picture: ReactNode) => (
    <label key={option.value} className="answer-row">
      <input
        className="answer-row__input"
        type="radio"
        name={group}
        value={option.value}
        checked={chosen === option.value}
        onChange={() => on_choose(option.value)}
      />
      <span className="answer-row__box">
        <span className="answer-row__picture">{picture}</span>
        <span className="answer-row__words">{option.words}</span>
        <span className="answer-row__check">
          <Icon name="check" />
        </span>
      </span>
    </label>
  );

  return (
    <div
      className={classes("answer-rows", hue_class(hue))}
      role="radiogroup"
      aria-labelledby={labelled_by}
    >
      {steps.map((option, place) => row(option, <Leaf step={place + 1} steps={steps.length} />))}
      {others.length > 0 && (
        <p className="answer-rows__or">
          <span>{say("answer.or")}</span>
        </p>
      )}
      {others.map((option, place) => row(option, <OtherMark place={place} />))}
    </div>
  );
}
