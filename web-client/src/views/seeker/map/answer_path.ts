// The way through one theme: point after point, today and then as it is wished to be. Pure.
import type { Which } from "../../../app/paths";
import type { AnsweredPoint, Answers } from "../../../room/wire";
import type { MapPoint, MapTheme } from "./own_map";

export interface Place {
  readonly point: MapPoint;
  readonly which: Which;
}

export function places_of({ points }: MapTheme): Place[] {
  return points.flatMap((point): Place[] => [
    { point, which: "today" },
    { point, which: "desired" },
  ]);
}

export interface Around {
  readonly here: Place;
  /** 1 is the theme's first point. */
  readonly number: number;
  readonly before: Place | undefined;
  readonly after: Place | undefined;
}

export function around(theme: MapTheme, point: string, which: string): Around | undefined {
  const places = places_of(theme);
  const at = places.findIndex((place) => place.point.id === point && place.which === which);
  const here = places[at];
  if (!here) return undefined;
  return {
    here,
    number: Math.floor(at / 2) + 1,
    before: at > 0 ? places[at - 1] : undefined,
    after: places[at + 1],
  };
}

export function answered(answers: Answers | undefined, id: string): AnsweredPoint | undefined {
  return answers?.points.find((point) => point.id === id);
}

/** Something was said about the point, be it "don't want to answer". */
export function has_answer(point: AnsweredPoint | undefined): boolean {
  return point !== undefined && Object.keys(point).length > 1;
}

export function has_begun(answers: Answers | undefined): boolean {
  return answers?.points.some(has_answer) ?? false;
}

/** Where to go on: the first place without an answer. */
export function next_place(theme: MapTheme, answers: Answers | undefined): Place | undefined {
  return places_of(theme).find(
    ({ point, which }) => answered(answers, point.id)?.[which] === undefined,
  );
}

type PointChange = Partial<Pick<AnsweredPoint, Which | "note" | "wish" | "possible">>;

/** The answers with one point changed; an empty note is no note. */
export function with_point(answers: Answers, id: string, change: PointChange): Answers {
  return with_changed(answers, id, (present) => {
    const { note, ...rest } = { ...present, ...change };
    return note ? { ...rest, note } : rest;
  });
}

/** The answers with one point made anew from what it is, or from nothing. */
export function with_changed(
  answers: Answers,
  id: string,
  change: (present: AnsweredPoint) => AnsweredPoint,
): Answers {
  const present = answered(answers, id);
  const point = change(present ?? { id });
  return {
    ...answers,
    points: present
      ? answers.points.map((each) => (each.id === id ? point : each))
      : [...answers.points, point],
  };
}
