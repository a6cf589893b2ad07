// What the two do, by state. A day that has passed is said here, and only here.
import { Link } from "wouter";
import type { ActivityView } from "../../../room/model";
import { useWords } from "../../../words/use_words";
import { board_of, day_passed } from "../../activities/board";
import type { AtRoom } from "../at_room";
import { today_in } from "../caseload/caseload_order";
import { room_path } from "../desk_paths";
import "./board.css";

export function Board({ at }: { readonly at: AtRoom }) {
  const { say } = useWords();
  const board = board_of(at.view.activities);
  return (
    <>
      <div className="page-head">
        <h2 className="title" tabIndex={-1}>
          {say("board.title")}
        </h2>
        {board.length === 0 && <p className="soft">{say("board.empty", { name: at.name })}</p>}
      </div>
      <div className="board">
        {board.map(({ column, activities }) => (
          <section key={column} className="board__state">
            <h3 className="board__title">{say(`board.${column}`)}</h3>
            <ul>
              {activities.map((activity) => (
                <OneActivity key={activity.id} at={at} activity={activity} />
              ))}
            </ul>
          </section>
        ))}
      </div>
    </>
  );
}

interface OneActivityProps {
  readonly at: AtRoom;
  readonly activity: ActivityView;
}

function OneActivity({ at, activity }: OneActivityProps) {
  const line = useLine(at, activity);
  const { id, value } = activity;
  return (
    <li>
      <Link href={room_path(at.room.id, { at: "activity", id })} className="card board__one">
        <span className="board__name">{value.title}</span>
        {line && <span className="soft">{line}</span>}
      </Link>
    </li>
  );
}

function useLine({ me, name }: AtRoom, activity: ActivityView): string {
  const { say, day, now } = useWords();
  const { agreed, value, phase } = activity;
  if (phase === "done" || phase === "ended_early") return "";
  if (agreed.state === "declined") return say("desk.activity.declined");
  if (agreed.state === "waits") {
    return agreed.for_me
      ? say("desk.activity.waits_you")
      : say("desk.activity.waits_them", { name });
  }
  if (value.follow_up === undefined) return "";
  const when = { day: day(value.follow_up) };
  return day_passed(activity, today_in(me.organisation.zone, now))
    ? say("board.passed", when)
    : say("activity.follow_up", when);
}
