// The reader of a room's history: brings the names of themes and forms along, in the reader's language.
import { useMemo, useSyncExternalStore } from "react";
import { useVeirom } from "../../room/hooks";
import type { Past, RoomView } from "../../room/model";
import type { InstrumentView, Kind, PersonId, ThingId } from "../../room/wire";
import { date } from "../../words/times";
import { useWords } from "../../words/use_words";
import { telling_of, type Telling } from "./telling";
import { type_names } from "./type_names";

export function useTelling(view: RoomView, me: PersonId, past: readonly Past[]): Telling {
  const { say, language, now, list } = useWords();
  const { text_of, view_of } = useTexts(past, language);
  const title_of = (kind: Kind, id: ThingId) => last_title(past, kind, id);
  return telling_of({
    say,
    language,
    now,
    me,
    seeker: view.people.find(({ role }) => role === "seeker" || role === "member")?.id,
    people: view.people,
    list,
    title_of,
    theme_of: (id) => {
      const answers = past.find((each) => each.kind === "answers" && each.id === id);
      const of = answers?.kind === "answers" ? (answers.after ?? answers.before) : undefined;
      const [instrument = "", , theme = ""] = id.split("/");
      // What was erased leaves only its name: any version calls the theme by the same.
      const version = of?.instrument_version ?? view.room?.instrument_version ?? 1;
      const text = (name: string) => text_of(instrument, version, `${name}.label`);
      return { name: text(theme), point_name: text };
    },
    form_of: (instrument, version) => text_of(instrument, version, "title"),
    type_of: ({ instrument, instrument_version }) =>
      type_names(view_of(instrument, instrument_version), language, (day) =>
        date(language, day, now),
      ),
  });
}

/** Also of a thing that has been withdrawn since. */
function last_title(past: readonly Past[], kind: Kind, id: ThingId): string {
  for (const each of past.toReversed()) {
    if (each.kind !== kind || each.id !== id) continue;
    if (each.kind === "activity") return (each.after ?? each.before)?.title ?? "";
    if (each.kind === "goal") return (each.after ?? each.before)?.wording ?? "";
  }
  return "";
}

/** Texts of every instrument that the past names, as they come. */
function useTexts(past: readonly Past[], language: string) {
  const veirom = useVeirom();
  const names = useMemo(() => [...new Set(past.flatMap(instruments_in))].sort(), [past]);
  const key = names.join(" ");
  const wanted = useMemo(() => {
    const pairs = key === "" ? [] : key.split(" ").map((name) => name.split("/"));
    return new Map(
      pairs.map(([id = "", version = ""]) => [
        `${id}/${version}`,
        veirom.instrument(id, Number(version)),
      ]),
    );
  }, [veirom, key]);
  useSyncExternalStore(
    (moved) => {
      const stops = [...wanted.values()].map((each) => each.watch(moved));
      return () => stops.forEach((stop) => stop());
    },
    () => [...wanted.values()].filter((each) => each.now()).length,
  );
  const view_of = (id: string, version: number) => wanted.get(`${id}/${version}`)?.now();
  return {
    view_of,
    text_of: (id: string, version: number, name: string): string => {
      const view = view_of(id, version);
      return view ? text_in(view, language, name) : "";
    },
  };
}

function instruments_in(past: Past): string[] {
  const of =
    past.kind === "answers" || past.kind === "form"
      ? (past.after ?? past.before)
      : past.kind === "activity"
        ? past.after?.particulars
        : undefined;
  return of ? [`${of.instrument}/${of.instrument_version}`] : [];
}

function text_in({ texts }: InstrumentView, language: string, name: string): string {
  const own = texts.find((each) => each.language === language)?.texts[name];
  return own ?? texts.map((each) => each.texts[name]).find((text) => text !== undefined) ?? "";
}
