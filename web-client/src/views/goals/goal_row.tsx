// A goal in a list: its words, how it is today, and how it stands between the two. Opens the whole.
import { Link } from "wouter";
import { AgreementLine } from "../../parts/agreement";
import { classes } from "../../parts/classes";
import { useWords } from "../../words/use_words";
import { agreement_of } from "../agreed/agreement_of";
import type { AtGoals } from "./at_goals";
import type { GoalView } from "./goal_value";
import { rating_words } from "./goal_words";
import { useSayByWhen } from "./order";

interface GoalRowsProps {
  readonly at: AtGoals;
  readonly goals: readonly GoalView[];
}

export function GoalRows({ at, goals }: GoalRowsProps) {
  return (
    <ul className="goal-rows">
      {goals.map((goal) => (
        <li key={goal.id}>
          <GoalRow at={at} goal={goal} />
        </li>
      ))}
    </ul>
  );
}

function GoalRow({ at, goal }: { readonly at: AtGoals; readonly goal: GoalView }) {
  const { say } = useWords();
  const say_by_when = useSayByWhen(at);
  const { value, agreed } = goal;
  const today = rating_words(at.map, value.rating_now);
  return (
    <Link
      href={at.hrefs.goal(goal.id)}
      className={classes("card", "goal-row", agreed.state !== "agreed" && "goal-row--proposed")}
    >
      <span className="own-words goal-row__wording">{value.wording}</span>
      {today !== "" && (
        <span className="small soft">
          {say("goal.today")}: {today}
        </span>
      )}
      {value.by_when !== undefined && (
        <span className="small soft">{say_by_when(value.by_when)}</span>
      )}
      <AgreementLine agreement={agreement_of(goal, at.view, at.names)} />
    </Link>
  );
}
