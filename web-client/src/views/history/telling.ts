// Who reads, and how people and things are called in front of them. Pure.
import type { FilledField, Kind, Particulars, Person, PersonId, ThingId } from "../../room/wire";
import "../../words/history";
import type { Key, Language, Say } from "../../words/keys";
import { date, type Moment } from "../../words/times";

export interface Telling {
  readonly say: Say;
  /** Those who help read some of it in their own terms. */
  readonly for_helper: boolean;
  /** Begins a sentence. */
  readonly who: (person: PersonId) => string;
  /** Inside a sentence, as the one something is done for or given to. */
  readonly whom: (person: PersonId) => string;
  /** Inside a sentence, as the one who does something. */
  readonly subject: (person: PersonId) => string;
  readonly is_seeker: (person: PersonId) => boolean;
  /** The one the room belongs to, inside a sentence. */
  readonly seeker: string;
  readonly seeker_as_object: string;
  readonly day: (moment: Moment) => string;
  /** "10:30", as the language writes it. */
  readonly clock: (time: string) => string;
  readonly list: (names: readonly string[]) => string;
  /** An activity's title, a goal's wording. */
  readonly title_of: (kind: Kind, id: ThingId) => string;
  readonly theme_of: (answers: ThingId) => ThemeNames;
  readonly form_of: (instrument: string, version: number) => string;
  /** What a type of activity is called, what it asks, and what was answered, in words. */
  readonly type_of: (particulars: Particulars) => TypeNames;
}

export interface TypeNames {
  readonly type_name: (type: string) => string;
  readonly question: (field: string) => string;
  readonly answer: (filled: FilledField) => string;
}

export interface ThemeNames {
  readonly name: string;
  readonly point_name: (point: string) => string;
}

interface Readers {
  readonly say: Say;
  readonly language: Language;
  readonly now: Date;
  readonly me: PersonId;
  /** Absent: nobody has come into the room yet. */
  readonly seeker: PersonId | undefined;
  readonly people: readonly Pick<Person, "id" | "name">[];
  readonly list: Telling["list"];
  readonly title_of: Telling["title_of"];
  readonly theme_of: Telling["theme_of"];
  readonly form_of: Telling["form_of"];
  readonly type_of: Telling["type_of"];
}

export function telling_of(readers: Readers): Telling {
  const { say, language, now, me, seeker, people, list, title_of, theme_of, form_of, type_of } =
    readers;
  const named = (person: PersonId | undefined) =>
    people.find(({ id }) => id === person)?.name.split(" ")[0] ?? say("history.somebody");
  const whom = (person: PersonId | undefined) =>
    person === me ? say("history.you.object") : named(person);
  return {
    say,
    for_helper: me !== seeker,
    who: (person) => (person === me ? say("history.who.you") : named(person)),
    whom,
    subject: (person) => (person === me ? say("history.you") : named(person)),
    is_seeker: (person) => person === seeker,
    seeker: seeker === me ? say("history.you") : named(seeker),
    seeker_as_object: whom(seeker),
    day: (moment) => date(language, moment, now),
    clock: (time) => (language === "en" ? time : time.replace(":", ".")),
    list,
    title_of,
    theme_of,
    form_of,
    type_of,
  };
}

type BaseOf<K> = K extends `${infer Base}.desk` ? Base & Key : never;
/** A sentence that stands there twice: `told.x` and `told.x.desk`. */
type WithBoth = BaseOf<Key>;

/** The key of a sentence that those who help read in their own terms. */
export function for_reader<K extends WithBoth>({ for_helper }: Telling, key: K): K {
  // Both want the same values: words.test.ts holds the languages, and the two stand side by side.
  return (for_helper ? `${key}.desk` : key) as K;
}
