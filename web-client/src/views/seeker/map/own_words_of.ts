// Own words about a theme, about a whole map, or about what is different since last time: a working copy that is mine
// alone, and what of it is shared. They are reflections about answers.
import { useDraft } from "../../../room/hooks";
import type { RoomHandle, RoomView } from "../../../room/model";
import { named_id } from "../../../room/named_id";
import type { ErasedThing, Reflection, ThingId } from "../../../room/wire";
import type { AtRoom } from "../at_room";
import { type MapTheme, type OwnMap, parts_of } from "./own_map";

/** `part` names what of a round, when it is not about one theme. */
export interface WordsAbout {
  readonly instrument: string;
  readonly round: number;
  readonly theme?: ThingId;
  readonly part?: "map" | "changed";
}

/** What of a round words can be about. */
type Round = Pick<OwnMap, "instrument" | "round">;

export function about_theme({ instrument, round }: Round, { thing }: MapTheme): WordsAbout {
  return { instrument, round, theme: thing };
}

export function about_map({ instrument, round }: Round): WordsAbout {
  return { instrument, round, part: "map" };
}

export function about_change({ instrument, round }: Round): WordsAbout {
  return { instrument, round, part: "changed" };
}

export interface SharedWords {
  readonly id: ThingId;
  readonly text: string;
}

/** All of it that others can read; more than one only where it was shared twice by an older client. */
function all_shared(view: RoomView, about: WordsAbout): SharedWords[] {
  const { instrument, round, theme, part } = about;
  const found = view.things("reflection").filter(({ value }) => {
    const of = value.about;
    if (of.kind !== "answers" || of.part !== part) return false;
    return theme ? of.id === theme : of.id.startsWith(`${instrument}/${round}/`);
  });
  return found.map(({ id, value }) => ({ id, text: value.found_out }));
}

export function shared_words(view: RoomView, about: WordsAbout): SharedWords | undefined {
  return all_shared(view, about).at(-1);
}

const erasable = ({ id }: SharedWords): ErasedThing => ({ kind: "reflection", id });

export function take_words_back(room: RoomHandle, view: RoomView, about: WordsAbout): void {
  const [first, ...more] = all_shared(view, about);
  if (first) void room.take_back(first.id, "reflection", more.map(erasable));
}

export function words_of_theme(view: RoomView, thing: ThingId): ErasedThing[] {
  const { instrument, round } = parts_of(thing);
  return all_shared(view, { instrument, round, theme: thing }).map(erasable);
}

/**
 * What goes along when a theme is taken back: the words about it; and with the last theme of a round, the words
 * about that round as a whole.
 */
export function words_along(view: RoomView, thing: ThingId): ErasedThing[] {
  const { instrument, round } = parts_of(thing);
  const others = [...view.themes.values()].some(
    ({ id, shared }) => shared && id !== thing && id.startsWith(`${instrument}/${round}/`),
  );
  const of_round = others
    ? []
    : [about_map({ instrument, round }), about_change({ instrument, round })];
  return [
    ...words_of_theme(view, thing),
    ...of_round.flatMap((about) => all_shared(view, about).map(erasable)),
  ];
}

/** A thing in the room that the words can hang on: the theme, or for a round any theme of it that is shared. */
export function anchor_of({ view, map }: AtRoom, { theme }: WordsAbout): ThingId | undefined {
  const things = theme ? [theme] : map.themes.map(({ thing }) => thing);
  return things.find((thing) => view.themes.get(thing)?.shared?.way === "kept");
}

function name_of({ instrument, round, theme, part }: WordsAbout): string {
  return `words/${theme ?? `${instrument}/${round}`}${part ? `/${part}` : ""}`;
}

/** One thing, from whichever device it is shared, however often. */
export function words_id({ view, me }: AtRoom, about: WordsAbout): ThingId {
  return shared_words(view, about)?.id ?? named_id(`${me.person}/${name_of(about)}`);
}

export function words_value(
  text: string,
  anchor: ThingId | undefined,
  about: WordsAbout,
): Reflection {
  const { instrument, round, theme, part } = about;
  const id = anchor ?? theme ?? (`${instrument}/${round}` as ThingId);
  return {
    about: { kind: "answers", id, ...(part && { part }) },
    found_out: text,
    how_it_went: "",
    went_well: "",
    next: "",
  };
}

/** The working copy. */
export function useWordsAbout(at: AtRoom, about: WordsAbout) {
  const { draft, view } = useDraft(at.room, "reflection", name_of(about) as ThingId);
  return {
    text: view.value?.found_out ?? "",
    save: view.save,
    write: (text: string) => draft.write(words_value(text, anchor_of(at, about), about)),
  };
}
