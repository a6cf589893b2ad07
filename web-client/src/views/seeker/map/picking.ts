// Picking one to three points of a theme: what one wants with each, and for those to do something about, how much and
// how possible. Then the order in which such points are offered as a beginning. Pure.
import type { AnsweredPoint, Answers } from "../../../room/wire";
import { answered, has_answer, with_changed } from "./answer_path";
import type { AtRoom } from "../at_room";
import type { MapPoint, MapTheme, Option, OwnMap } from "./own_map";

/** One to three is plenty. */
export const picked_max = 3;

export function picked_points(answers: Answers | undefined): readonly AnsweredPoint[] {
  return answers?.points.filter(({ stance }) => stance !== undefined) ?? [];
}

/** Points one may pick: those with something said about them. */
export function pickable(theme: MapTheme, answers: Answers | undefined): readonly MapPoint[] {
  return theme.points.filter(({ id }) => has_answer(answered(answers, id)));
}

/** With what one wants with a point; how much and how possible stay only where they are asked for. */
export function with_stance(map: OwnMap, answers: Answers, id: string, stance: string): Answers {
  const asks = map.stances.some(({ value, asks }) => value === stance && asks);
  return with_changed(answers, id, ({ wish, possible, ...rest }) => ({
    ...rest,
    stance,
    ...(asks && wish !== undefined && { wish }),
    ...(asks && possible !== undefined && { possible }),
  }));
}

export function put_back(answers: Answers, id: string): Answers {
  return with_changed(
    answers,
    id,
    (point) =>
      Object.fromEntries(
        Object.entries(point).filter(([name]) => !["stance", "wish", "possible"].includes(name)),
      ) as unknown as AnsweredPoint,
  );
}

export interface Beginning {
  readonly theme: MapTheme;
  readonly label: string;
  readonly point: AnsweredPoint;
}

/** What was picked and how much of it, in words; empty when nothing was. It goes along when the point is shared. */
export function picked_in_words(map: OwnMap, point: AnsweredPoint | undefined): string {
  const words_in = (options: readonly Option[], answer: unknown) =>
    options.filter(({ value }) => value === String(answer)).map(({ words }) => words);
  return [
    ...words_in(map.stances, point?.stance),
    ...words_in(map.wishes, point?.wish),
    ...words_in(map.possibles, point?.possible),
  ].join(" · ");
}

const step = (answer: AnsweredPoint["wish"]) => (typeof answer === "number" ? answer : 0);

/** How far from how it is to how it is wished to be. "Don't know yet" is no low step: then there is no distance. */
function distance({ today, desired }: AnsweredPoint): number {
  if (typeof today !== "number" || typeof desired !== "number") return 0;
  return Math.max(0, desired - today);
}

/** All points to do something about: farthest from how it is wished first, then most wished, then most possible. */
export function beginnings({ map, view }: AtRoom): Beginning[] {
  const asking = new Set(map.stances.filter(({ asks }) => asks).map(({ value }) => value));
  const found = map.themes.flatMap((theme) =>
    theme.points.flatMap(({ id, label }): Beginning[] => {
      const point = answered(view.themes.get(theme.thing)?.draft, id);
      return point?.stance !== undefined && asking.has(point.stance)
        ? [{ theme, label, point }]
        : [];
    }),
  );
  return found.sort(
    ({ point: a }, { point: b }) =>
      distance(b) - distance(a) ||
      step(b.wish) - step(a.wish) ||
      step(b.possible) - step(a.possible),
  );
}
