// Going through a map more than once: which times there are, and what is answered otherwise. Pure.
import type { RoomView } from "../../../room/model";
import type { Answers } from "../../../room/wire";
import { answered, has_begun } from "./answer_path";
import { type OwnMap, words_of } from "./own_map";

export type Reading = "draft" | "shared";

function all(view: RoomView, reading: Reading): Answers[] {
  return [...view.themes.values()]
    .map(({ draft, shared }) => (reading === "draft" ? draft : shared?.answers))
    .filter((answers) => answers !== undefined);
}

/** With something answered, the last one first. */
export function rounds_of(view: RoomView, reading: Reading, instrument: string): number[] {
  const rounds = all(view, reading)
    .filter((answers) => answers.instrument === instrument && has_begun(answers))
    .map(({ round }) => round);
  return [...new Set(rounds)].sort((a, b) => b - a);
}

/** A round keeps the version of the instrument it began with. */
export function version_of(
  view: RoomView,
  reading: Reading,
  instrument: string,
  round: number,
): number | undefined {
  return all(view, reading).find(
    (answers) => answers.instrument === instrument && answers.round === round,
  )?.instrument_version;
}

export interface SharedTime {
  readonly instrument: string;
  readonly round: number;
  readonly version: number;
}

/** Every time through a map of which others can read something, the last one first. */
export function shared_times(view: RoomView): SharedTime[] {
  const times = new Map<string, SharedTime>();
  for (const { instrument, round, instrument_version: version } of all(view, "shared"))
    times.set(`${instrument}/${round}`, { instrument, round, version });
  return [...times.values()].sort((a, b) => b.round - a.round);
}

export interface Moved {
  readonly id: string;
  readonly label: string;
  readonly before: string;
  readonly now: string;
}

type AnswersOf = (map: OwnMap, theme: string) => Answers | undefined;

export function answers_in(view: RoomView, reading: Reading): AnswersOf {
  return (map, theme) => {
    const thing = map.themes.find(({ id }) => id === theme)?.thing;
    const state = thing && view.themes.get(thing);
    return reading === "draft" ? state?.draft : state?.shared?.answers;
  };
}

/** Points answered both times and not alike, about how it is. Which way they moved is for the person to say. */
export function moved(before: OwnMap, now: OwnMap, answers_of: AnswersOf): Moved[] {
  return now.themes.flatMap((theme) =>
    theme.points.flatMap(({ id, label }): Moved[] => {
      const then = answered(answers_of(before, theme.id), id)?.today;
      const today = answered(answers_of(now, theme.id), id)?.today;
      if (then === undefined || today === undefined || then === today) return [];
      return [{ id, label, before: words_of(before, then), now: words_of(now, today) }];
    }),
  );
}
