// From points of the map to a goal, without typing anything twice: where it comes from, how it is and how it is
// wished to be, and the notes. The wording is the person's, and stays empty. Pure.
import type { About, AnsweredPoint, Answers, Goal, ThingId } from "./wire";

export interface PickedPoint {
  /** Of the theme's answers. */
  readonly thing: ThingId;
  readonly point: AnsweredPoint;
  /** What others can read of the theme. */
  readonly shared: Answers | undefined;
}

/** `begun`: a goal that is already being written; its words stay. */
export function goal_from_points(picked: readonly PickedPoint[], begun?: Goal): Goal {
  const [first, ...more] = picked.map(({ point }) => point);
  const only = more.length === 0 ? first : undefined;
  const notes = picked.flatMap(({ point }) => (point.note ? [point.note] : []));
  return {
    level: "sub",
    wording: "",
    help: [],
    in_the_way: [],
    order: 0,
    ...begun,
    comes_from: sources(picked),
    ...(only?.today !== undefined && { rating_now: only.today }),
    ...(only?.desired !== undefined && { rating_wished: only.desired }),
    why: begun?.why ? begun.why : notes.join("\n"),
  };
}

/** A point that nobody else can see is not named: a goal may be read by others. */
function sources(picked: readonly PickedPoint[]): About[] {
  return picked
    .filter(({ point, shared }) => shared?.points.some(({ id }) => id === point.id))
    .map(({ thing, point }) => ({ kind: "answers", id: thing, part: point.id }));
}
