// What of a room can be found, as this device holds it: sentences that people wrote, with the thing they stand
// in. Needs no line. Choices and ids are no sentences. Pure.
import type { IconName } from "../../../parts/icon";
import type { Hue } from "../../../parts/hue";
import { is_sentence } from "../../../room/merge";
import type { ThingView } from "../../../room/model";
import { find_in, type Found, words_of } from "../../../room/search";
import type { About, Form, Json, Kind, PersonId, Time } from "../../../room/wire";
import { key_of, subject_of, type useNaming } from "../subjects";

type Naming = ReturnType<typeof useNaming>;

/** In the order in which results stand. */
export const searched_kinds = [
  "message",
  "answers",
  "goal",
  "activity",
  "agreement",
  "reflection",
  "form",
  "other",
] as const;
export type SearchedKind = (typeof searched_kinds)[number];

export interface Result {
  readonly about: About;
  readonly kind: SearchedKind;
  /** What it stands in; a message goes by its writer and what it is about. */
  readonly name: string;
  readonly hue?: Hue;
  readonly icon: IconName;
  readonly by: PersonId;
  readonly at: Time;
  /** Each place in it. */
  readonly found: readonly Found[];
}

interface Text {
  readonly about: About;
  readonly kind: SearchedKind;
  readonly text: string;
  readonly by: PersonId;
  readonly at: Time;
}

const not_searched: readonly Kind[] = ["room", "seat", "message", "turn", "answers", "approval"];

export function search(naming: Naming, every_kind: readonly Kind[], query: string): Result[] {
  const words = words_of(query, naming.language);
  if (words.length === 0) return [];
  const results = new Map<string, Result>();
  for (const text of texts_of(naming, every_kind)) {
    const found = find_in(text.text, words, naming.language);
    if (!found) continue;
    const key = key_of(text.about);
    const before = results.get(key);
    if (before) {
      results.set(key, { ...before, found: [...before.found, found] });
      continue;
    }
    const named = text.kind === "message" ? undefined : subject_of(naming, text.about);
    results.set(key, {
      about: text.about,
      kind: text.kind,
      name: named?.name ?? "",
      icon: named?.icon ?? "talk",
      ...(named?.hue ? { hue: named.hue } : {}),
      by: text.by,
      at: text.at,
      found: [found],
    });
  }
  return [...results.values()].sort((a, b) => b.at - a.at);
}

function* texts_of(naming: Naming, every_kind: readonly Kind[]): Generator<Text> {
  const { view } = naming;
  for (const { id, text, by, at, gone } of view.messages) {
    if (!gone) yield { about: { kind: "message", id }, kind: "message", text, by, at };
  }
  for (const { id, shared } of view.themes.values()) {
    if (!shared) continue;
    const { answers, by, at } = shared;
    for (const { id: part, note = "" } of answers.points) {
      const about: About = { kind: "answers", id, part };
      // The point by its name, and what was written about it.
      const text = `${subject_of(naming, about).name}. ${note}`.trim();
      yield { about, kind: "answers", text, by, at };
    }
  }
  for (const kind of every_kind) {
    if (not_searched.includes(kind)) continue;
    for (const thing of naming.things(kind)) {
      const { id, by, at } = thing;
      const about: About = { kind, id };
      const shown = searched_kinds.find((each) => each === kind) ?? "other";
      for (const text of sentences_of(naming, thing)) yield { about, kind: shown, text, by, at };
    }
  }
}

function sentences_of(naming: Naming, { value }: ThingView<Kind>): string[] {
  const form = value as Partial<Form>;
  if (form.instrument !== undefined && Array.isArray(form.fields)) {
    return form_sentences(naming, value as Form);
  }
  return sentences_in(value as unknown as Json);
}

/** Only what was written; what was chosen stands in ids. */
function form_sentences({ instrument_of }: Naming, form: Form): string[] {
  const view = instrument_of(form.instrument, form.instrument_version);
  const written = new Set(
    view?.instrument.fields
      .filter(({ type }) => type === "text" || type === "table")
      .map(({ id }) => id),
  );
  return form.fields
    .filter(({ id }) => written.has(id))
    .flatMap(({ value }) => [value].flat(2).filter((each) => typeof each === "string"))
    .filter((text) => text.trim() !== "");
}

function sentences_in(value: Json | undefined, field = ""): string[] {
  if (typeof value === "string") return is_sentence(field) && value.trim() !== "" ? [value] : [];
  if (Array.isArray(value))
    return (value as readonly Json[]).flatMap((each) => sentences_in(each, field));
  if (value === null || typeof value !== "object") return [];
  return Object.entries(value as Record<string, Json | undefined>).flatMap(([name, each]) =>
    sentences_in(each, name),
  );
}
