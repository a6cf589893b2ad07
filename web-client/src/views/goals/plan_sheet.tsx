// The plan as one page, on the screen and on A4: what the seeker wants, near and further off, the dream beside it, what
// is done area by area, and who ordered it.
import { locale_of } from "../../words/times";
import { useWords } from "../../words/use_words";
import type { AtGoals } from "./at_goals";
import { useDream } from "./dream";
import { type GoalView, is_far } from "./goal_value";
import { OrderReading, useSayByWhen } from "./order";
import { PlanTable, Proposal } from "./plan_table";
import "./plan_sheet.css";

interface PlanSheetProps {
  readonly at: AtGoals;
  readonly heading: "h1" | "h2";
}

export function PlanSheet({ at, heading: Heading }: PlanSheetProps) {
  const { say, language, now } = useWords();
  const { view, names } = at;
  const goals = view.agreed("goal");
  const today = new Intl.DateTimeFormat(locale_of(language), { dateStyle: "long" }).format(now);
  return (
    <article className="plan-sheet">
      <header className="plan-sheet__head">
        <Heading className="title" tabIndex={-1}>
          {say("sheet.of", { name: names.seeker })}
        </Heading>
        <p className="plan-sheet__day">{today}</p>
      </header>
      <MainGoals at={at} main={goals.filter(({ value }) => value.level === "main")} />
      <PlanTable at={at} goals={goals.filter(({ value }) => value.level === "sub")} />
      <OrderReading at={at} heading={Heading === "h1" ? "h2" : "h3"} />
    </article>
  );
}

interface MainGoalsProps {
  readonly at: AtGoals;
  readonly main: readonly GoalView[];
}

function MainGoals({ at, main }: MainGoalsProps) {
  const { say } = useWords();
  const say_by_when = useSayByWhen(at);
  const dream = useDream(at);
  if (main.length === 0 && !dream) return null;
  return (
    <dl className="plan-sheet__main">
      {[false, true].map((far) => {
        const some = main.filter(({ value }) => is_far(value) === far);
        return some.length === 0 ? null : (
          <div key={String(far)}>
            <dt className="label">{say(far ? "goal.far" : "goal.near")}</dt>
            {some.map((goal) => (
              <dd key={goal.id}>
                <p className="own-words">
                  {goal.value.wording} <Proposal goal={goal} />
                </p>
                {goal.value.by_when !== undefined && (
                  <p className="small soft">{say_by_when(goal.value.by_when)}</p>
                )}
              </dd>
            ))}
          </div>
        );
      })}
      {dream && (
        <div>
          <dt className="label">{dream.title}</dt>
          <dd className="own-words plan-sheet__dream">{dream.words}</dd>
        </div>
      )}
    </dl>
  );
}
