// The table of the plan on one page: six areas and the rest; each goal on the way lands in its own, with what is done
// about it. A real table: the screen reader and the printer get the same. Where it is narrow its cells stand below each
// other, each with its own label.
import type { ReactNode } from "react";
import { classes } from "../../parts/classes";
import type { ActivityView } from "../../room/model";
import type { Day } from "../../room/wire";
import { locale_of } from "../../words/times";
import { useWords } from "../../words/use_words";
import type { AtGoals } from "./at_goals";
import type { GoalView } from "./goal_value";
import { rating_words } from "./goal_words";
import { area_of, type PlanArea, plan_areas } from "./plan_areas";

const columns = ["area", "today", "goal", "doing", "start", "end", "follow_up"] as const;
type Column = (typeof columns)[number];

interface PlanTableProps {
  readonly at: AtGoals;
  /** On the way. */
  readonly goals: readonly GoalView[];
}

export function PlanTable({ at, goals }: PlanTableProps) {
  const { say } = useWords();
  const activities = at.view.activities.filter(({ phase }) => phase !== "ended_early");
  const loose = activities.filter(({ value }) => !goals.some(({ id }) => id === value.goal));
  const rows = plan_areas.map((area) => ({
    area,
    goals: goals.filter(({ value }) => area_of(value)?.id === area.id),
    loose: area === plan_areas.at(-1) ? loose : [],
  }));
  const says = (row: (typeof rows)[number]) => row.goals.length > 0 || row.loose.length > 0;
  if (!rows.some(says)) return <p className="soft">{say("sheet.empty")}</p>;
  return (
    <div className="plan-sheet__frame">
      <table className="plan-sheet__table">
        <caption className="for-readers">{say("sheet.title")}</caption>
        <thead>
          <tr>
            {columns.map((column) => (
              <th key={column} scope="col">
                {say(`sheet.${column}`)}
              </th>
            ))}
          </tr>
        </thead>
        {rows.map((row) =>
          says(row) ? (
            <AreaRows key={row.area.id} at={at} activities={activities} {...row} />
          ) : (
            <NothingYet key={row.area.id} area={row.area} />
          ),
        )}
      </table>
    </div>
  );
}

/** What is not agreed yet says so. */
export function Proposal({ goal }: { readonly goal: Pick<GoalView, "agreed"> }) {
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

/** All areas stand on the page, so that there is room to think of one more; where it is narrow they are left out. */
function NothingYet({ area }: { readonly area: PlanArea }) {
  const { language } = useWords();
  return (
    <tbody className="plan-sheet__blank">
      <tr>
        <th scope="rowgroup" className="plan-sheet__area">
          {area.name[language]}
        </th>
        <td colSpan={columns.length - 1} />
      </tr>
    </tbody>
  );
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

interface CellProps {
  readonly column: Column;
  readonly span?: number;
  readonly blank: boolean;
  readonly children?: ReactNode;
}

function Cell({ column, span = 1, blank, children }: CellProps) {
  const { say } = useWords();
  const is_day = column === "start" || column === "end" || column === "follow_up";
  return (
    <td
      rowSpan={span}
      className={classes(blank && "plan-sheet__blank", is_day && "plan-sheet__date")}
    >
      <span className="plan-sheet__label">{say(`sheet.${column}`)}</span>
      {children}
    </td>
  );
}

interface GoalCellsProps {
  readonly at: AtGoals;
  readonly goal: GoalView | undefined;
  readonly span: number;
}

function GoalCells({ at, goal, span }: GoalCellsProps) {
  const { say } = useWords();
  const today = rating_words(at.map, goal?.value.rating_now);
  return (
    <>
      <Cell column="today" span={span} blank={today === ""}>
        {today}
      </Cell>
      <Cell column="goal" span={span} blank={!goal}>
        {goal ? (
          <>
            <span className="own-words">{goal.value.wording}</span> <Proposal goal={goal} />
          </>
        ) : (
          <span className="soft">{say("sheet.without_goal")}</span>
        )}
      </Cell>
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
      <Cell column="doing" blank={!activity}>
        {value?.title} {activity && <Proposal goal={activity} />}
      </Cell>
      {(["start", "end", "follow_up"] as const).map((column) => (
        <Cell key={column} column={column} blank={value?.[column] === undefined}>
          {day(value?.[column])}
        </Cell>
      ))}
    </>
  );
}
