// Own words about a theme, about a whole map, or about what is different since last time: a working copy that is mine
// alone, and what of it is shared. They are reflections about answers.
import { useDraft } from "../../../room/hooks";
import type { RoomView } from "../../../room/model";
import type { Reflection, ThingId } from "../../../room/wire";
import type { AtRoom } from "../at_room";
import type { MapTheme, OwnMap } from "./own_map";

/** `part` names what of a round, when it is not about one theme. */
export interface WordsAbout {
  readonly instrument: string;
  readonly round: number;
  readonly theme?: ThingId;
  readonly part?: "map" | "changed";
}

export function about_theme({ instrument, round }: OwnMap, { thing }: MapTheme): WordsAbout {
  return { instrument, round, theme: thing };
}

export function about_map({ instrument, round }: OwnMap): WordsAbout {
  return { instrument, round, part: "map" };
}

export function about_change({ instrument, round }: OwnMap): WordsAbout {
  return { instrument, round, part: "changed" };
}

export interface SharedWords {
  readonly id: ThingId;
  readonly text: string;
}

/** What others can read of it. */
export function shared_words(view: RoomView, about: WordsAbout): SharedWords | undefined {
  const { instrument, round, theme, part } = about;
  const found = view.things("reflection").findLast(({ value }) => {
    const of = value.about;
    if (of.kind !== "answers" || of.part !== part) return false;
    return theme ? of.id === theme : of.id.startsWith(`${instrument}/${round}/`);
  });
  return found && { id: found.id, text: found.value.found_out };
}

/** A thing in the room that the words can hang on: the theme, or for a round any theme of it that is shared. */
export function anchor_of({ view, map }: AtRoom, { theme }: WordsAbout): ThingId | undefined {
  const things = theme ? [theme] : map.themes.map(({ thing }) => thing);
  return things.find((thing) => view.themes.get(thing)?.shared?.way === "kept");
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
  const { instrument, round, theme, part } = about;
  const id = `words/${theme ?? `${instrument}/${round}`}${part ? `/${part}` : ""}` as ThingId;
  const { draft, view } = useDraft(at.room, "reflection", id);
  return {
    text: view.value?.found_out ?? "",
    save: view.save,
    write: (text: string) => draft.write(words_value(text, anchor_of(at, about), about)),
  };
}
