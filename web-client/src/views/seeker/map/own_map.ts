// The map of the room as screens read it: themes, points and every text in the reader's language. Which
// instrument it is, how many themes, points and steps it has, is the instrument's own business.
import { type Hue, hue_of } from "../../../parts/hue";
import { useInstrument } from "../../../room/hooks";
import type { RoomView } from "../../../room/model";
import {
  theme_id,
  type Answer,
  type Answers,
  type InstrumentView,
  type RoomValue,
  type ThingId,
} from "../../../room/wire";
import type { Language } from "../../../words/keys";
import { useWords } from "../../../words/use_words";

export interface MapPoint {
  readonly id: string;
  readonly label: string;
}

export interface MapTheme {
  readonly id: string;
  /** instrument/round/theme */
  readonly thing: ThingId;
  readonly name: string;
  readonly subject: string;
  readonly hue: Hue;
  readonly points: readonly MapPoint[];
  readonly easier_after: readonly string[];
}

export interface Option {
  readonly value: string;
  readonly words: string;
}

export interface StanceOption extends Option {
  /** How much it is wished and how possible it feels is asked, too. */
  readonly asks: boolean;
}

export interface OwnMap {
  readonly instrument: string;
  readonly version: number;
  readonly round: number;
  readonly themes: readonly MapTheme[];
  readonly steps: readonly Option[];
  readonly others: readonly Option[];
  /** What one may want with a point, in the instrument's order. */
  readonly stances: readonly StanceOption[];
  readonly wishes: readonly Option[];
  readonly possibles: readonly Option[];
  /** A text of the instrument; undefined when it has none of that name. */
  readonly text: (name: string) => string | undefined;
}

/** Of a room that was opened without one. */
export const no_map: OwnMap = {
  instrument: "",
  version: 0,
  round: 1,
  themes: [],
  steps: [],
  others: [],
  stances: [],
  wishes: [],
  possibles: [],
  text: () => undefined,
};

/** In the language asked for; otherwise in one there is. */
function texts_in({ texts }: InstrumentView, language: Language) {
  const own = texts.find((each) => each.language === language)?.texts;
  return (name: string) =>
    own?.[name] ?? texts.map((each) => each.texts[name]).find((text) => text !== undefined);
}

export function read_map(
  view: InstrumentView,
  language: Language,
  round: number,
): OwnMap | undefined {
  const { instrument } = view;
  const { map } = instrument;
  if (!map) return undefined;
  const text = texts_in(view, language);
  const option = (scale: string, value: string): Option => ({
    value,
    words: text(`scale.${scale}.${value}`) ?? value,
  });
  const scale_of = (id: string) => instrument.scales.find((scale) => scale.id === id);
  const steps = (id: string) =>
    Array.from({ length: scale_of(id)?.steps ?? 0 }, (_, place) => option(id, String(place + 1)));
  return {
    instrument: instrument.id,
    version: instrument.version,
    round,
    text,
    steps: steps(map.scale),
    others: (scale_of(map.scale)?.others ?? []).map((value) => option(map.scale, value)),
    wishes: steps(map.wish_scale),
    possibles: steps(map.possible_scale),
    stances: map.stances.map(({ id, asks }) => ({
      value: id,
      words: text(`stance.${id}`) ?? id,
      asks,
    })),
    themes: map.themes.map((theme, place) => ({
      id: theme.id,
      thing: theme_id(instrument.id, round, theme.id),
      name: text(`${theme.id}.label`) ?? theme.id,
      subject: text(`${theme.id}.subject`) ?? "",
      hue: hue_of(place),
      easier_after: theme.easier_after,
      points: theme.points.map((id) => ({ id, label: text(`${id}.label`) ?? id })),
    })),
  };
}

/** What a theme's thing is named by. */
export function parts_of(thing: ThingId) {
  const [instrument = "", round = "1", theme = ""] = thing.split("/");
  return { instrument, round: Number(round), theme };
}

/** The last pass through the map that anything has been written in. */
export function present_round(view: RoomView, { instrument }: RoomValue): number {
  const rounds = [...view.themes.values()]
    .map(({ draft, shared }) => draft ?? shared?.answers)
    .filter((answers) => answers?.instrument === instrument)
    .map((answers) => answers?.round ?? 1);
  return Math.max(1, ...rounds);
}

export function useOwnMap(id: string, version: number, round: number): OwnMap | undefined {
  const { language } = useWords();
  const view = useInstrument(id, version);
  return view && read_map(view, language, round);
}

export function theme_of(map: OwnMap, id: string): MapTheme | undefined {
  return map.themes.find((theme) => theme.id === id);
}

/** "1" is a step, anything else the id of another answer. */
export function answer_of(map: OwnMap, value: string): Answer {
  return map.steps.some((step) => step.value === value) ? Number(value) : value;
}

export function words_of(map: OwnMap, answer: Answer): string {
  const value = String(answer);
  return [...map.steps, ...map.others].find((option) => option.value === value)?.words ?? value;
}

/** A theme may have an introduction of its own for where the person stands, as the room's purpose says. */
export function introduction_of(
  map: OwnMap,
  theme: MapTheme,
  situation: string | undefined,
): string {
  const own = situation && map.text(`${theme.id}.introduction.${situation}`);
  return own ?? map.text(`${theme.id}.introduction`) ?? "";
}

/** All of "theme.name.1", "theme.name.2" … that there are. */
export function texts_numbered(map: OwnMap, name: string): string[] {
  const found: string[] = [];
  for (let number = 1; ; number += 1) {
    const text = map.text(`${name}.${number}`);
    if (text === undefined) return found;
    found.push(text);
  }
}

/** A working copy keeps the version it began with. */
export function empty_answers(map: OwnMap, theme: MapTheme): Answers {
  const { instrument, version: instrument_version, round } = map;
  return { instrument, instrument_version, round, theme: theme.id, points: [], given: "self" };
}
