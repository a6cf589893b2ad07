// The plan as one page, on the screen and on A4: six areas and the rest; each goal on the way lands in its own, with
// what is done about it. A real table: the screen reader and the printer get the same.
import type { ActivityView } from "../../room/model";
import type { Day } from "../../room/wire";
import { locale_of } from "../../words/times";
import { useWords } from "../../words/use_words";
import type { AtGoals } from "./at_goals";
import { type GoalView, is_far } from "./goal_value";
import { rating_words } from "./goal_words";
import { area_of, type PlanArea, plan_areas } from "./plan_areas";
import "./plan_sheet.css";

interface PlanSheetProps {
  readonly at: AtGoals;
  readonly heading: "h1" | "h2";
}

export function PlanSheet({ at, heading: Heading }: PlanSheetProps) {
  const { say, language, now } = useWords();
  const { view, names } = at;
  const goals = view.agreed("goal");
  const main = goals.filter(({ value }) => value.level === "main");
  const activities = view.activities.filter(({ phase }) => phase !== "ended_early");
  const subs = goals.filter(({ value }) => value.level === "sub");
  const loose = activities.filter(({ value }) => !subs.some(({ id }) => id === value.goal));
  const rows = plan_areas.map((area) => ({
    area,
    goals: subs.filter(({ value }) => area_of(value)?.id === area.id),
    loose: area === plan_areas.at(-1) ? loose : [],
  }));
  const shown = rows.filter((row) => row.goals.length > 0 || row.loose.length > 0);
  const today = new Intl.DateTimeFormat(locale_of(language), { dateStyle: "long" }).format(now);
  return (
    <article className="plan-sheet">
      <header className="plan-sheet__head">
        <Heading className="title" tabIndex={-1}>
          {say("sheet.of", { name: names.seeker })}
        </Heading>
        <p className="plan-sheet__day">{today}</p>
      </header>
      <MainGoals main={main} />
      {shown.length === 0 ? (
        <p className="soft">{say("sheet.empty")}</p>
      ) : (
        <div
          className="plan-sheet__frame"
          role="region"
          aria-label={say("sheet.title")}
          // A region that scrolls is reached by the keyboard (WCAG 2.1.1).
          // eslint-disable-next-line jsx-a11y/no-noninteractive-tabindex
          tabIndex={0}
        >
          <table className="plan-sheet__table">
            <thead>
              <tr>
                {(["area", "today", "goal", "doing", "start", "end", "follow_up"] as const).map(
                  (column) => (
                    <th key={column} scope="col">
                      {say(`sheet.${column}`)}
                    </th>
                  ),
                )}
              </tr>
            </thead>
            {shown.map((row) => (
              <AreaRows key={row.area.id} at={at} activities={activities} {...row} />
            ))}
          </table>
        </div>
      )}
    </article>
  );
}

function MainGoals({ main }: { readonly main: readonly GoalView[] }) {
  const { say } = useWords();
  if (main.length === 0) return null;
  return (
    <dl className="plan-sheet__main">
      {[false, true].map((far) => {
        const some = main.filter(({ value }) => is_far(value) === far);
        return some.length === 0 ? null : (
          <div key={String(far)}>
            <dt className="label">{say(far ? "goal.far" : "goal.near")}</dt>
            {some.map((goal) => (
              <dd key={goal.id} className="own-words">
                {goal.value.wording} <Proposal goal={goal} />
              </dd>
            ))}
          </div>
        );
      })}
    </dl>
  );
}

/** What is not agreed yet says so. */
function Proposal({ goal }: { readonly goal: Pick<GoalView, "agreed"> }) {
  const { say } = useWords();
  if (goal.agreed.state === "agreed") return null;
  return <span className="small soft">({say("sheet.proposal")})</span>;
}

interface AreaRowsProps {
  readonly at: AtGoals;
  readonly area: PlanArea;
  readonly goals: readonly GoalView[];
  readonly activities: readonly ActivityView[];
  /** Under no goal. */
  readonly loose: readonly ActivityView[];
}

interface Line {
  readonly goal?: GoalView | undefined;
  readonly activity?: ActivityView | undefined;
  /** How many lines of the table its goal takes; 0: an earlier line has it. */
  readonly span: number;
}

/** A line an activity; a goal without one has a line of its own. */
function lines_of({ goals, activities, loose }: AreaRowsProps): Line[] {
  const of_goals = goals.flatMap((goal): Line[] => {
    const mine = activities.filter(({ value }) => value.goal === goal.id);
    if (mine.length === 0) return [{ goal, span: 1 }];
    return mine.map((activity, place) => ({
      goal,
      activity,
      span: place === 0 ? mine.length : 0,
    }));
  });
  return [...of_goals, ...loose.map((activity) => ({ activity, span: 1 }))];
}

function AreaRows(props: AreaRowsProps) {
  const { language } = useWords();
  const { at, area } = props;
  const lines = lines_of(props);
  return (
    <tbody>
      {lines.map(({ goal, activity, span }, place) => (
        <tr key={`${goal?.id ?? ""} ${activity?.id ?? ""}`}>
          {place === 0 && (
            <th scope="rowgroup" rowSpan={lines.length} className="plan-sheet__area">
              {area.name[language]}
            </th>
          )}
          {span > 0 && <GoalCells at={at} goal={goal} span={span} />}
          <ActivityCells activity={activity} />
        </tr>
      ))}
    </tbody>
  );
}

interface GoalCellsProps {
  readonly at: AtGoals;
  readonly goal: GoalView | undefined;
  readonly span: number;
}

function GoalCells({ at, goal, span }: GoalCellsProps) {
  const { say } = useWords();
  if (!goal) {
    return (
      <>
        <td rowSpan={span} />
        <td rowSpan={span} className="soft">
          {say("sheet.without_goal")}
        </td>
      </>
    );
  }
  const { value } = goal;
  return (
    <>
      <td rowSpan={span}>{rating_words(at.map, value.rating_now)}</td>
      <td rowSpan={span}>
        <span className="own-words">{value.wording}</span> <Proposal goal={goal} />
      </td>
    </>
  );
}

function ActivityCells({ activity }: { readonly activity: ActivityView | undefined }) {
  const { language } = useWords();
  const day = (date: Day | undefined) =>
    date === undefined
      ? ""
      : new Intl.DateTimeFormat(locale_of(language), { day: "numeric", month: "short" }).format(
          new Date(`${date}T12:00:00`),
        );
  const { value } = activity ?? {};
  return (
    <>
      <td>
        {value?.title} {activity && <Proposal goal={activity} />}
      </td>
      <td className="plan-sheet__date">{day(value?.start)}</td>
      <td className="plan-sheet__date">{day(value?.end)}</td>
      <td className="plan-sheet__date">{day(value?.follow_up)}</td>
    </>
  );
}
