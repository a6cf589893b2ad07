// From an instrument and answers to what a picture of the map is made of. Pure; the same for the seeker's own map
// and for what is shared at the desk.
import type { DrawnAnswer, DrawnPoint, Drawing } from "../../../parts/map_drawing";
import type { Answer, Answers } from "../../../room/wire";
import { answered } from "./answer_path";
import { type MapPoint, type MapTheme, type OwnMap, words_of } from "./own_map";

export function drawn_map(
  map: OwnMap,
  answers_of: (theme: MapTheme) => Answers | undefined,
): Drawing {
  return {
    themes: map.themes.map((theme) => {
      const answers = answers_of(theme);
      const { id, name, hue } = theme;
      return { id, name, hue, points: theme.points.map((each) => drawn(map, each, answers)) };
    }),
    steps: map.steps.map(({ words }) => words),
    others: map.others.map(({ words }) => words),
    today: map.text("today.label") ?? "",
    desired: map.text("desired.label") ?? "",
    keep: hold_on(map)?.words ?? "",
  };
}

/** Stances stand in the instrument from holding on to waiting: the first that asks nothing more holds on. */
export function hold_on({ stances }: OwnMap) {
  return stances.find(({ asks }) => !asks);
}

function drawn(map: OwnMap, { id, label }: MapPoint, answers: Answers | undefined): DrawnPoint {
  const point = answered(answers, id);
  const stance = map.stances.find(({ value }) => value === point?.stance);
  return {
    id,
    label,
    today: drawn_answer(map, point?.today),
    desired: drawn_answer(map, point?.desired),
    note: point?.note ?? "",
    stance: stance?.words ?? "",
    keeps: stance !== undefined && stance === hold_on(map),
    begins: stance?.asks ?? false,
  };
}

function drawn_answer(map: OwnMap, answer: Answer | undefined): DrawnAnswer | undefined {
  if (answer === undefined) return undefined;
  const words = words_of(map, answer);
  if (typeof answer === "number") return { step: answer, other: 0, words };
  return {
    other: Math.max(
      0,
      map.others.findIndex(({ value }) => value === answer),
    ),
    words,
  };
}
