// What of a theme goes to others, and by which names the rest is held back: "POINT" a whole point, "POINT/note" only
// its note. Pure.
import type { AnsweredPoint } from "./wire";

/** Without what is held back. */
export function points_that_go(
  points: readonly AnsweredPoint[],
  held_back: readonly string[],
): AnsweredPoint[] {
  return points
    .filter(({ id }) => !held_back.includes(id))
    .map(({ note, ...point }) =>
      note === undefined || held_back.includes(note_of(point)) ? point : { ...point, note },
    )
    .filter((point) => Object.keys(point).length > 1);
}

/** Points and notes, each by the name it can be held back with. */
export function names_of(points: readonly AnsweredPoint[]): string[] {
  return points.flatMap((point) =>
    point.note === undefined ? [point.id] : [point.id, note_of(point)],
  );
}

function note_of({ id }: { readonly id: string }): string {
  return `${id}/note`;
}
