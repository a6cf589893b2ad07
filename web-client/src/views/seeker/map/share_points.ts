// A theme's answers as they would look to the others, point by point. Pure.
import type { SharedAnswer, SharePoint } from "../../../parts/share_theme";
import type { Answer, Answers } from "../../../room/wire";
import type { Which } from "../../../app/paths";
import { answered, has_answer } from "./answer_path";
import { type MapTheme, type OwnMap, words_of } from "./own_map";
import { picked_in_words } from "./picking";

/** What the person has switched: points that stay, notes that go along. */
export interface Switched {
  readonly points: Readonly<Record<string, boolean>>;
  readonly notes: Readonly<Record<string, boolean>>;
}

export function shared_answer(
  map: OwnMap,
  which: Which,
  answer: Answer | undefined,
): SharedAnswer | null {
  if (answer === undefined) return null;
  const other = map.others.findIndex(({ value }) => value === answer);
  return {
    when: map.text(`${which}.label`) ?? "",
    words: words_of(map, answer),
    picture:
      typeof answer === "number"
        ? { step: answer, steps: map.steps.length }
        : { other: Math.max(0, other) },
  };
}

/**
 * What is shared for the first time goes unless switched off, and no note goes unless ticked. Sharing again
 * begins with what stands: what was held back stays held back, a note that is out stays out.
 */
export function share_points(
  map: OwnMap,
  theme: MapTheme,
  draft: Answers,
  shared: Answers | undefined,
  switched: Switched,
): SharePoint[] {
  return theme.points.flatMap(({ id, label }): SharePoint[] => {
    const point = answered(draft, id);
    if (!point || !has_answer(point)) return [];
    const out = answered(shared, id);
    return [
      {
        id,
        label,
        today: shared_answer(map, "today", point.today),
        desired: shared_answer(map, "desired", point.desired),
        picked: picked_in_words(map, point),
        note: point.note ?? "",
        goes: switched.points[id] ?? (shared ? out !== undefined : true),
        note_goes: switched.notes[id] ?? out?.note !== undefined,
      },
    ];
  });
}

/** Others can read all of it already, and nothing that would stay. */
export function is_out(
  points: readonly SharePoint[],
  shared: Answers | undefined,
  changed: readonly string[],
): boolean {
  if (!shared || changed.length > 0) return false;
  return points.every(({ id, note, goes, note_goes }) => {
    const out = answered(shared, id);
    if (!goes || !out) return goes === (out !== undefined);
    return (note !== "" && note_goes) === (out.note !== undefined);
  });
}

/** The answers with the points that go, to be drawn. */
export function that_go(draft: Answers, points: readonly SharePoint[]): Answers {
  const going = new Set(points.filter(({ goes }) => goes).map(({ id }) => id));
  return { ...draft, points: draft.points.filter(({ id }) => going.has(id)) };
}

/** In the terms of share(): a whole point, or only its note. */
export function held_back(points: readonly SharePoint[]): string[] {
  return points.flatMap(({ id, goes, note, note_goes }) => {
    if (!goes) return [id];
    return note !== "" && !note_goes ? [`${id}/note`] : [];
  });
}

export function label_list(theme: MapTheme, ids: readonly string[]): string[] {
  return theme.points.filter(({ id }) => ids.includes(id)).map(({ label }) => label);
}
