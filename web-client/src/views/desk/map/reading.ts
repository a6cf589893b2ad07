// A shared theme in the order in which it is read at the desk: where the person wants to begin, what they hold
// on to, what carries, then the rest. In the reader's language, whatever language it was answered in; in the
// wording of the version that was answered. Pure.
import { type Hue, hue_of } from "../../../parts/hue";
import type {
  Answer,
  AnsweredPoint,
  Answers,
  InstrumentMap,
  InstrumentView,
} from "../../../room/wire";
import type { Language } from "../../../words/keys";

export type Picture =
  { readonly step: number; readonly steps: number } | { readonly other: number };

export interface ReadAnswer {
  /** "I dag", "Slik jeg vil ha det" */
  readonly when: string;
  readonly words: string;
  readonly picture: Picture;
}

export interface ReadPoint {
  readonly id: string;
  readonly label: string;
  readonly statement: string;
  readonly today: ReadAnswer | undefined;
  readonly desired: ReadAnswer | undefined;
  /** Desired at or below today: fine as it is. */
  readonly good_enough: boolean;
  readonly note: string;
  readonly stance: string;
  /** Left as it is, or for later, in words: what no heading says. */
  readonly left: string;
  readonly wish: string;
  readonly possible: string;
}

export interface ReadTheme {
  readonly name: string;
  readonly hue: Hue;
  readonly begin: readonly ReadPoint[];
  readonly keep: readonly ReadPoint[];
  /** Among the highest two steps today, and not picked. */
  readonly carries: readonly ReadPoint[];
  readonly rest: readonly ReadPoint[];
  readonly questions: readonly string[];
  readonly openings: readonly string[];
}

type Text = (name: string) => string | undefined;

function text_of({ texts }: InstrumentView, language: Language): Text {
  const own = texts.find((each) => each.language === language)?.texts;
  return (name) =>
    own?.[name] ?? texts.map((each) => each.texts[name]).find((text) => text !== undefined);
}

function numbered(text: Text, name: string): string[] {
  const found: string[] = [];
  for (let number = 1; ; number += 1) {
    const one = text(`${name}.${number}`);
    if (one === undefined) return found;
    found.push(one);
  }
}

/** Ready openings about a theme, for those who help. */
export function openings_of(view: InstrumentView, language: Language, theme: string): string[] {
  return numbered(text_of(view, language), `${theme}.opening`);
}

export interface ThemeName {
  readonly name: string;
  readonly hue: Hue;
}

export function theme_name(view: InstrumentView, language: Language, theme: string): ThemeName {
  const place = view.instrument.map?.themes.findIndex(({ id }) => id === theme) ?? 0;
  return { name: text_of(view, language)(`${theme}.label`) ?? theme, hue: hue_of(place) };
}

export function read_theme(
  view: InstrumentView,
  language: Language,
  answers: Answers,
): ReadTheme | undefined {
  const { map } = view.instrument;
  const theme = map?.themes.find(({ id }) => id === answers.theme);
  if (!map || !theme) return undefined;
  const text = text_of(view, language);
  const points = theme.points.flatMap((id) => {
    const answered = answers.points.find((point) => point.id === id);
    return answered ? [read_point(view, map, text, answered)] : [];
  });
  const asks = (point: ReadPoint) =>
    map.stances.some(({ id, asks }) => id === point.stance && asks);
  // Stances stand in the instrument from holding on to waiting: the first that asks nothing more holds on.
  const hold_on = map.stances.find((stance) => !stance.asks)?.id;
  const keeps = (point: ReadPoint) => point.stance !== "" && point.stance === hold_on;
  const strong = (point: ReadPoint) => !asks(point) && !keeps(point) && is_strong(point);
  return {
    ...theme_name(view, language, answers.theme),
    begin: points.filter(asks),
    keep: points.filter((point) => !asks(point) && keeps(point)),
    carries: points.filter(strong),
    rest: points.filter((point) => !asks(point) && !keeps(point) && !is_strong(point)),
    questions: numbered(text, `${answers.theme}.talk`),
    openings: numbered(text, `${answers.theme}.opening`),
  };
}

function is_strong({ today }: ReadPoint): boolean {
  return (
    today !== undefined && "step" in today.picture && today.picture.step >= today.picture.steps - 1
  );
}

function read_point(
  view: InstrumentView,
  map: InstrumentMap,
  text: Text,
  point: AnsweredPoint,
): ReadPoint {
  const { id, today, desired, stance } = point;
  return {
    id,
    label: text(`${id}.label`) ?? id,
    statement: text(`${id}.today`) ?? "",
    today: read_answer(view, map.scale, text, "today", today),
    desired: read_answer(view, map.scale, text, "desired", desired),
    good_enough: typeof today === "number" && typeof desired === "number" && desired <= today,
    note: point.note ?? "",
    stance: stance ?? "",
    left: is_left(map, stance) ? (text(`stance.${stance}`) ?? stance) : "",
    wish: scale_words(text, map.wish_scale, point.wish),
    possible: scale_words(text, map.possible_scale, point.possible),
  };
}

/** Neither to do something about nor, as the first that asks nothing more, to hold on to. */
function is_left({ stances }: InstrumentMap, stance: string | undefined): stance is string {
  const asks = stances.some((each) => each.id === stance && each.asks);
  return stance !== undefined && !asks && stance !== stances.find((each) => !each.asks)?.id;
}

function scale_words(text: Text, scale: string, answer: Answer | undefined): string {
  if (answer === undefined) return "";
  return text(`scale.${scale}.${answer}`) ?? String(answer);
}

function read_answer(
  { instrument }: InstrumentView,
  scale_id: string,
  text: Text,
  which: "today" | "desired",
  answer: Answer | undefined,
): ReadAnswer | undefined {
  if (answer === undefined) return undefined;
  const scale = instrument.scales.find(({ id }) => id === scale_id);
  const other = Math.max(0, scale?.others.indexOf(String(answer)) ?? 0);
  return {
    when: text(`${which}.label`) ?? "",
    words: scale_words(text, scale_id, answer),
    picture:
      typeof answer === "number" ? { step: answer, steps: scale?.steps ?? answer } : { other },
  };
}
