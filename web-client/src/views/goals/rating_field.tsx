// How something is, as one of the map's steps. Folded until somebody wants to say it, or to say it anew: eight rows for
// each question would hide the rest of the page.
import { type ReactNode, useEffect, useId, useRef, useState } from "react";
import { AnswerRows } from "../../parts/answer_rows";
import { Button } from "../../parts/button";
import type { Answer } from "../../room/wire";
import { useWords } from "../../words/use_words";
import { answer_of, type OwnMap, words_of } from "../seeker/map/own_map";

interface RatingFieldProps {
  readonly map: OwnMap;
  readonly label: string;
  readonly chosen: Answer | undefined;
  readonly on_choose: (answer: Answer) => void;
  /** More about it, once it is said. */
  readonly children?: ReactNode;
}

export function RatingField({ map, label, chosen, on_choose, children }: RatingFieldProps) {
  const { say } = useWords();
  const id = useId();
  const [opened, open] = useState(false);
  const rows = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (opened) rows.current?.querySelector<HTMLInputElement>("input:checked, input")?.focus();
  }, [opened]);
  if (map.steps.length === 0) return null;
  return (
    <div className="goal-form__part">
      {(opened || chosen !== undefined) && (
        <p id={id} className="label">
          {label}
        </p>
      )}
      {opened ? (
        <div ref={rows}>
          <AnswerRows
            labelled_by={id}
            steps={map.steps}
            others={map.others}
            chosen={chosen === undefined ? null : String(chosen)}
            on_choose={(value) => on_choose(answer_of(map, value))}
          />
        </div>
      ) : (
        <div className="rating-field__closed">
          {chosen !== undefined && <p>{words_of(map, chosen)}</p>}
          <Button
            small
            strength={chosen === undefined ? "other" : "quiet"}
            on_press={() => open(true)}
          >
            {chosen === undefined ? label : say("form.change")}
            {chosen !== undefined && <span className="for-readers">: {label}</span>}
          </Button>
        </div>
      )}
      {chosen !== undefined && children}
    </div>
  );
}
