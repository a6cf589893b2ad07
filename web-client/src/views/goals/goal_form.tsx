// Writing a goal, or changing one: a draft of one's own at every key, a proposal once it is sent. What it means, help
// and what may come in the way are opened only by who wants them.
import { type SubmitEvent, useState } from "react";
import { useLocation } from "wouter";
import { Button } from "../../parts/button";
import { SaveState } from "../../parts/save_state";
import { WritingField } from "../../parts/writing_field";
import { type Goal, type GoalLevel, limits, type ThingId } from "../../room/wire";
import { useWords } from "../../words/use_words";
import { useChange } from "../agreed/use_change";
import { kept_of } from "../seeker/kept";
import { DayField } from "../../parts/day_field";
import { Missing } from "../../parts/missing";
import { type AtGoals, is_mine, useAsk } from "./at_goals";
import { HelpFields, InTheWayFields } from "./goal_lists";
import { MeaningFields } from "./goal_meaning";
import { as_sent, empty_goal, type GoalView, new_goals, with_field } from "./goal_value";
import { SourceField } from "./goal_sources";
import { usePeriod } from "./order";
import { RatingField } from "./rating_field";
import "./goals.css";

interface GoalFormProps {
  readonly at: AtGoals;
  readonly level: GoalLevel;
  /** Absent: a new one. */
  readonly present: GoalView | undefined;
}

export function GoalForm({ at, level, present }: GoalFormProps) {
  const { say } = useWords();
  const [, go] = useLocation();
  const [tried, set_tried] = useState(false);
  const { room, view, names, hrefs } = at;
  const draft_id = present?.id ?? new_goals[level];
  const change = useChange(room, view, "goal", draft_id, present, empty_goal(level));
  const { value } = change;
  const missing = value.wording.trim() === "";
  const leave = (goal: ThingId | undefined) =>
    go(goal ? hrefs.goal(goal) : hrefs.plan, { replace: true });

  const send = async (event: SubmitEvent) => {
    event.preventDefault();
    set_tried(true);
    if (missing) return;
    leave(await change.send(as_sent(value)));
  };
  const drop = () => {
    change.drop();
    leave(present?.id);
  };
  const other = is_mine(at) ? names.helper : names.seeker;
  return (
    <form className="goal-form" noValidate onSubmit={(event) => void send(event)}>
      <Wording at={at} goal={value} missing={tried && missing} on_write={change.write} />
      {value.level === "sub" && (
        <>
          <SourceField at={at} goal={value} on_write={change.write} />
          <Ratings at={at} goal={value} rates={is_mine(at) || !present} on_write={change.write} />
        </>
      )}
      <WhyAndWhen at={at} goal={value} on_write={change.write} />
      <MeaningFields at={at} goal={value} on_write={change.write} />
      <HelpFields goal={value} on_write={change.write} />
      <InTheWayFields goal={value} on_write={change.write} />
      <SaveState kept={kept_of(change.save)} of="draft" />
      <p className="soft">{say("plan.change.hint")}</p>
      <div className="ways">
        <Button type="submit">
          {say(present ? "plan.send.change" : "plan.send", { names: other })}
        </Button>
        <Button strength="quiet" on_press={change.begun ? drop : () => leave(present?.id)}>
          {say(change.begun ? "goal.drop" : "go.not_now")}
        </Button>
      </div>
    </form>
  );
}

interface PartProps {
  readonly at: AtGoals;
  readonly goal: Goal;
  readonly on_write: (goal: Goal) => void;
}

function Wording({ at, goal, missing, on_write }: PartProps & { readonly missing: boolean }) {
  const { say, whose } = useWords();
  const ask = useAsk(at);
  return (
    <div className="goal-form__part">
      <WritingField
        label={ask("wording")}
        text={goal.wording}
        code_points_max={limits.paragraph_code_points_max}
        on_write={(wording) => on_write({ ...goal, wording })}
      />
      <p className="small soft">
        {is_mine(at)
          ? say("goal.own_words")
          : say("goal.own_words.of", { whose: whose(at.names.seeker) })}
      </p>
      {missing && <Missing told="alert">{say("asked.empty")}</Missing>}
    </div>
  );
}

/** How it is today is the seeker's to tell, once the goal stands: it asks for no new yes. */
function Ratings({ at, goal, rates, on_write }: PartProps & { readonly rates: boolean }) {
  const { say } = useWords();
  const ask = useAsk(at);
  return (
    <>
      {rates && (
        <RatingField
          map={at.map}
          label={say("goal.ask.rating_now")}
          chosen={goal.rating_now}
          on_choose={(rating) => on_write(with_field(goal, "rating_now", rating))}
        >
          <WritingField
            label={ask("why_now")}
            text={goal.why_now ?? ""}
            code_points_max={limits.paragraph_code_points_max}
            on_write={(why_now) => on_write(with_field(goal, "why_now", why_now))}
          />
        </RatingField>
      )}
      <RatingField
        map={at.map}
        label={ask("rating_wished")}
        chosen={goal.rating_wished}
        on_choose={(rating) => on_write(with_field(goal, "rating_wished", rating))}
      />
    </>
  );
}

function WhyAndWhen({ at, goal, on_write }: PartProps) {
  const { say, in_full } = useWords();
  const ask = useAsk(at);
  const until = usePeriod(at)?.until;
  return (
    <>
      <div className="goal-form__part">
        <WritingField
          label={ask("why")}
          text={goal.why}
          code_points_max={limits.paragraph_code_points_max}
          on_write={(why) => on_write({ ...goal, why })}
        />
      </div>
      <div className="goal-form__part">
        <DayField
          label={ask("by_when")}
          day={goal.by_when ?? ""}
          on_choose={(day) => on_write(with_field(goal, "by_when", day))}
        />
        {goal.level === "main" && <p className="small soft">{say("goal.by_when.more")}</p>}
        {until !== undefined && until !== goal.by_when && (
          <div className="ways">
            <Button
              small
              strength="other"
              on_press={() => on_write(with_field(goal, "by_when", until))}
            >
              {say("goal.in_period", { day: in_full(until) })}
            </Button>
          </div>
        )}
      </div>
    </>
  );
}
