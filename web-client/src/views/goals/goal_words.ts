// What a goal's parts are called for its reader. Pure.
import type { Answer, Goal } from "../../room/wire";
import { type OwnMap, words_of } from "../seeker/map/own_map";

/** The labels of the points it comes from; what this room's map does not know is passed over. */
export function points_of({ comes_from }: Goal, map: OwnMap): string[] {
  const points = map.themes.flatMap((theme) => theme.points);
  return comes_from.flatMap(({ part }) => {
    const label = points.find(({ id }) => id === part)?.label;
    return label === undefined ? [] : [label];
  });
}

export function rating_words(map: OwnMap, rating: Answer | undefined): string {
  return rating === undefined ? "" : words_of(map, rating);
}
