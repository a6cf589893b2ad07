// What a message can be about, by name: any thing in the room that has one, and the points of what is shared. A
// kind that comes later is named by its own title and needs nothing here.
import type { IconName } from "../../parts/icon";
import { hue_of, type Hue } from "../../parts/hue";
import { useInstrumentOf } from "../../room/hooks";
import type { RoomView, ThingView } from "../../room/model";
import {
  type About,
  type Answers,
  every_kind,
  type InstrumentView,
  type Kind,
  type RoomValue,
} from "../../room/wire";
import type { Key, Language, Say } from "../../words/keys";
import { useWords } from "../../words/use_words";
import type { AtTalk } from "./at_talk";

export interface Subject {
  readonly about: About;
  readonly name: string;
  /** Of a theme or a point of it; other things have an icon. */
  readonly hue?: Hue;
  readonly icon: IconName;
}

/** The same thing, or the same part of it, has the same key. */
export function key_of({ kind, id, part }: About): string {
  return part === undefined ? `${kind} ${id}` : `${kind} ${id} ${part}`;
}

/** What holds the room together is no subject; neither is what is said. */
const never: readonly Kind[] = ["room", "seat", "message", "turn", "approval", "erasure"];

const kinds = every_kind.filter((kind) => !never.includes(kind) && kind !== "answers");

const icons: Partial<Record<Kind, IconName>> = {
  goal: "goal",
  activity: "calendar",
  agreement: "people",
  form: "table",
  reflection: "pencil",
  meeting: "people",
  action_point: "check",
  document: "document",
};

/** In which field a kind's own name stands, whatever the kind is. */
const name_fields = ["title", "wording", "what", "purpose", "name"] as const;

export type InstrumentOf = (id: string, version: number) => InstrumentView | undefined;

interface Naming {
  readonly view: RoomView;
  /** view.things(), worked out once for all names of one drawing. */
  readonly things: (kind: Kind) => readonly ThingView<Kind>[];
  readonly value: RoomValue;
  readonly say: Say;
  readonly language: Language;
  readonly instrument_of: InstrumentOf;
}

function text_of({ language, instrument_of }: Naming, id: string, version: number, name: string) {
  const texts = instrument_of(id, version)?.texts ?? [];
  const own = texts.find((each) => each.language === language)?.texts[name];
  return own ?? texts.map((each) => each.texts[name]).find((text) => text !== undefined);
}

/** instrument/round/theme: a message keeps what it was about also after that was taken back. */
function theme_subject(naming: Naming, about: About): Subject {
  const { view, value, instrument_of } = naming;
  const shared = view.themes.get(about.id)?.shared?.answers;
  const instrument = shared?.instrument ?? value.instrument;
  const version = shared?.instrument_version ?? value.instrument_version;
  const theme = about.id.split("/").at(-1) ?? "";
  const themes = instrument_of(instrument, version)?.instrument.map?.themes ?? [];
  const place = themes.findIndex(({ id }) => id === theme);
  const named = text_of(naming, instrument, version, `${about.part ?? theme}.label`);
  return {
    about,
    name: named ?? naming.say("talk.kind.answers"),
    icon: "map",
    ...(place < 0 ? {} : { hue: hue_of(place) }),
  };
}

function kind_words(kind: Kind): Key & `talk.kind.${string}` {
  switch (kind) {
    case "answers":
    case "agreement":
    case "goal":
    case "activity":
    case "reflection":
    case "form":
    case "meeting":
    case "action_point":
    case "document":
      return `talk.kind.${kind}`;
    default:
      return "talk.kind.other";
  }
}

function own_name(naming: Naming, thing: ThingView<Kind> | undefined): string | undefined {
  const value = thing?.value as Readonly<Record<string, unknown>> | undefined;
  if (!value) return undefined;
  const { instrument, instrument_version: version } = value;
  if (typeof instrument === "string" && typeof version === "number") {
    return text_of(naming, instrument, version, "title");
  }
  const texts = name_fields.map((field) => value[field]);
  const text = texts.find((each) => typeof each === "string" && each.trim() !== "");
  return typeof text === "string" ? text : undefined;
}

export function subject_of(naming: Naming, about: About): Subject {
  if (about.kind === "answers") return theme_subject(naming, about);
  const thing = naming.things(about.kind).find(({ id }) => id === about.id);
  const name = own_name(naming, thing) ?? naming.say(kind_words(about.kind));
  return { about, name, icon: icons[about.kind] ?? "table" };
}

export interface ThemeSubjects {
  readonly theme: Subject;
  readonly points: readonly Subject[];
}

export interface AllSubjects {
  readonly themes: readonly ThemeSubjects[];
  readonly others: readonly Subject[];
}

/** Everything one may write about now. What is not shared is nobody else's to name. */
export function all_subjects(naming: Naming): AllSubjects {
  const shared = [...naming.view.themes.values()].filter((theme) => theme.shared);
  const others = kinds.flatMap((kind) =>
    naming.things(kind).map(({ id }) => subject_of(naming, { kind, id })),
  );
  return {
    themes: shared.map(({ id, shared: given }) => ({
      theme: subject_of(naming, { kind: "answers", id }),
      points: points_of(given?.answers).map((part) =>
        subject_of(naming, { kind: "answers", id, part }),
      ),
    })),
    others,
  };
}

function points_of(answers: Answers | undefined): string[] {
  return (answers?.points ?? []).map(({ id }) => id);
}

/** Which instruments the things of the room speak in. */
function instruments_in(view: RoomView, value: RoomValue): { id: string; version: number }[] {
  const named = [
    value,
    ...[...view.themes.values()].flatMap(({ shared }) => shared?.answers ?? []),
  ];
  const all = [...named, ...view.things("form").map((form) => form.value)];
  const found = new Map(
    all.map(({ instrument: id, instrument_version: version }) => [
      `${id} ${String(version)}`,
      { id, version },
    ]),
  );
  return [...found.values()];
}

export function useNaming({ view, value }: Pick<AtTalk, "view" | "value">): Naming {
  const { say, language } = useWords();
  const instrument_of = useInstrumentOf(instruments_in(view, value));
  const known = new Map<Kind, readonly ThingView<Kind>[]>();
  const things = (kind: Kind) => {
    const found = known.get(kind) ?? view.things(kind);
    known.set(kind, found);
    return found;
  };
  return { view, things, value, say, language, instrument_of };
}
