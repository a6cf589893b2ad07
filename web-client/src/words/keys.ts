// Which sentences there are, and which values each of them wants. Bokmål is the
// list the other languages are held against.
import type { activities } from "./nb/activities";
import type { desk } from "./nb/desk";
import type { desk_forms } from "./nb/desk_forms";
import type { desk_practice } from "./nb/desk_practice";
import type { desk_worry } from "./nb/desk_worry";
import type { entrance } from "./nb/entrance";
import type { forms } from "./nb/forms";
import type { goals } from "./nb/goals";
import type { guide } from "./nb/guide";
import type { history } from "./nb/history";
import type { looked } from "./nb/looked";
import type { map } from "./nb/map";
import type { meetings } from "./nb/meetings";
import type { openings } from "./nb/openings";
import type { requests } from "./nb/requests";
import type { screens } from "./nb/screens";
import type { seeker } from "./nb/seeker";
import type { shared } from "./nb/shared";
import type { talk } from "./nb/talk";
import type { written } from "./nb/written";

export type ActivityWords = Record<keyof typeof activities, string>;
export type Desk = Record<keyof typeof desk, string>;
export type DeskForms = Record<keyof typeof desk_forms, string>;
export type DeskPractice = Record<keyof typeof desk_practice, string>;
export type DeskWorry = Record<keyof typeof desk_worry, string>;
export type Entrance = Record<keyof typeof entrance, string>;
export type FormWords = Record<keyof typeof forms, string>;
export type GoalWords = Record<keyof typeof goals, string>;
export type GuideWords = Record<keyof typeof guide, string>;
export type HistoryWords = Record<keyof typeof history, string>;
export type LookedWords = Record<keyof typeof looked, string>;
export type MapWords = Record<keyof typeof map, string>;
export type MeetingWords = Record<keyof typeof meetings, string>;
export type OpeningWords = Record<keyof typeof openings, string>;
export type RequestWords = Record<keyof typeof requests, string>;
export type Screens = Record<keyof typeof screens, string>;
export type Seeker = Record<keyof typeof seeker, string>;
export type Shared = Record<keyof typeof shared, string>;
export type TalkWords = Record<keyof typeof talk, string>;
export type WrittenWords = Record<keyof typeof written, string>;

export const languages = ["nb", "sv", "en"] as const;
export type Language = (typeof languages)[number];

/** The language's own name, as its speakers look for it. */
export const language_names: Record<Language, string> = {
  nb: "Norsk",
  sv: "Svenska",
  en: "English",
};

type Sentences = typeof activities &
  typeof desk &
  typeof desk_forms &
  typeof desk_practice &
  typeof desk_worry &
  typeof entrance &
  typeof forms &
  typeof goals &
  typeof guide &
  typeof history &
  typeof looked &
  typeof map &
  typeof meetings &
  typeof openings &
  typeof requests &
  typeof screens &
  typeof seeker &
  typeof shared &
  typeof talk &
  typeof written;
export type Key = keyof Sentences;

/** `{name}` and `{count, plural, …}`; a branch such as `{# days}` is no name. */
type NameIn<Piece> = Piece extends `${infer Name},${string}`
  ? Name
  : Piece extends `${string}${" " | "#"}${string}`
    ? never
    : Piece;
type NamesIn<Text> = Text extends `${string}{${infer Piece}}${infer Rest}`
  ? NameIn<Piece> | NamesIn<Rest>
  : never;

export type ValuesOf<K extends Key> = [NamesIn<Sentences[K]>] extends [never]
  ? []
  : [values: Readonly<Record<NamesIn<Sentences[K]> & string, string | number>>];

export type Say = <K extends Key>(key: K, ...values: ValuesOf<K>) => string;
