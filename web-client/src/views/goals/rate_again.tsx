// How it is with a goal now, and how it was said to be before. Saying it anew asks nobody: what the two agreed stands.
import { type SubmitEvent, useId, useState } from "react";
import { AnswerRows } from "../../parts/answer_rows";
import { Button } from "../../parts/button";
import { SaveState } from "../../parts/save_state";
import { WritingField } from "../../parts/writing_field";
import { useDraft } from "../../room/hooks";
import type { RoomHandle, RoomView } from "../../room/model";
import { limits, type ThingId } from "../../room/wire";
import { useWords } from "../../words/use_words";
import "../../words/goals";
import { kept_of } from "../seeker/kept";
import { answer_of, type OwnMap, words_of } from "../seeker/map/own_map";
import { type GoalView, with_field } from "./goal_value";
import { ratings_of } from "./ratings";
import "./goals.css";

interface RatingsProps {
  readonly map: OwnMap;
  readonly view: RoomView;
  readonly goal: GoalView;
}

/** Earlier ones with their days, in words; folded. */
export function EarlierRatings({ map, view, goal }: RatingsProps) {
  const { say, day } = useWords();
  const [, ...before] = ratings_of(view.versions("goal", goal.id));
  if (before.length === 0) return null;
  return (
    <details className="fold said-no">
      <summary>{say("goal.rated_before")}</summary>
      <ul>
        {before.map(({ rating, why, at, seq }) => (
          <li key={seq}>
            <p>{say("goal.rated_on", { day: day(new Date(at)), words: words_of(map, rating) })}</p>
            {why !== "" && <p className="own-words quoted">{why}</p>}
          </li>
        ))}
      </ul>
    </details>
  );
}

interface RateAgainProps {
  readonly map: OwnMap;
  readonly room: RoomHandle;
  readonly goal: GoalView;
  readonly heading: "h2" | "h3";
}

export function RateAgain({ map, room, goal, heading: Heading }: RateAgainProps) {
  const { say } = useWords();
  const label = useId();
  const { draft, view: kept } = useDraft(room, "goal", `${goal.id}/again` as ThingId);
  const [opened, open] = useState(false);
  const [saved, save] = useState(false);
  if (map.steps.length === 0) return null;
  const said = kept.value;
  if (!opened && !said) {
    return (
      <div>
        {saved && (
          <p className="soft" role="status">
            {say("goal.rated")}
          </p>
        )}
        <div className="ways">
          <Button small strength="other" on_press={() => open(true)}>
            {say("goal.rate_again")}
          </Button>
        </div>
      </div>
    );
  }
  const write = (more: Partial<GoalView["value"]>) =>
    draft.write({ ...with_field(goal.value, "why_now", undefined), ...said, ...more });
  const close = () => {
    draft.drop();
    open(false);
  };
  const send = async (event: SubmitEvent) => {
    event.preventDefault();
    if (said?.rating_now === undefined) return;
    const again = with_field(goal.value, "rating_now", said.rating_now);
    await room.put_agreed("goal", with_field(again, "why_now", said.why_now?.trim()), goal.id);
    save(true);
    close();
  };
  return (
    <form className="card goal__agreement" noValidate onSubmit={(event) => void send(event)}>
      <Heading id={label} className="heading">
        {say("goal.rate_again.how")}
      </Heading>
      <AnswerRows
        labelled_by={label}
        steps={map.steps}
        others={map.others}
        chosen={said?.rating_now === undefined ? null : String(said.rating_now)}
        on_choose={(value) => write({ rating_now: answer_of(map, value) })}
      />
      {said?.rating_now !== undefined && (
        <WritingField
          label={say("goal.ask.why_now")}
          text={said.why_now ?? ""}
          code_points_max={limits.paragraph_code_points_max}
          on_write={(why_now) => write({ why_now })}
        />
      )}
      <SaveState kept={kept_of(said ? kept.save : "none")} of="draft" />
      <div className="ways">
        {said?.rating_now !== undefined && (
          <Button type="submit">{say("goal.rate_again.keep")}</Button>
        )}
        <Button strength="quiet" on_press={close}>
          {say("go.not_now")}
        </Button>
      </div>
    </form>
  );
}
