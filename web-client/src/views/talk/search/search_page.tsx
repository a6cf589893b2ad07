// Searching the room: what this device holds of it, with a line or without. Nothing of what is looked for leaves
// the page, and nothing of it stands in an address.
import { useDeferredValue, useEffect, useId, useRef, useState } from "react";
import { Link } from "wouter";
import { Icon } from "../../../parts/icon";
import { SubjectLine } from "../../../parts/subject_line";
import { TimeTold } from "../../../parts/time_told";
import type { RoomHandle } from "../../../room/model";
import type { Found } from "../../../room/search";
import { type About, every_kind, type ThingId } from "../../../room/wire";
import type { Key } from "../../../words/keys";
import { useWords } from "../../../words/use_words";
import "../../../words/talk";
import { name_of } from "../../seeker/people";
import type { AtTalk } from "../at_talk";
import { useNaming } from "../subjects";
import { type Result, search, searched_kinds, type SearchedKind } from "./searched";
import "./search.css";

interface SearchProps {
  readonly at: AtTalk;
  readonly message_href: (id: ThingId) => string;
}

/** What was looked for last stands here again on the way back; it goes with the room, as that does at sign-out. */
const last_asked = new WeakMap<RoomHandle, string>();

export function Search({ at, message_href }: SearchProps) {
  const { say } = useWords();
  const [query, set_query] = useState(last_asked.get(at.room) ?? "");
  const asked = useDeferredValue(query);
  const naming = useNaming(at);
  const results = search(naming, every_kind, asked);
  const id = useId();
  const field = useRef<HTMLInputElement>(null);
  useEffect(() => {
    // One came here to write in it; after the page has put its heading first, as every screen does.
    const take = requestAnimationFrame(() => field.current?.focus());
    return () => cancelAnimationFrame(take);
  }, []);
  const write = (text: string) => {
    last_asked.set(at.room, text);
    set_query(text);
  };
  const too_short = asked.trim().length < 2;
  return (
    <search className="search">
      <div className="search__field">
        <label htmlFor={id} className="for-readers">
          {say("talk.search.field")}
        </label>
        <Icon name="search" />
        <input
          id={id}
          ref={field}
          type="search"
          autoComplete="off"
          spellCheck={false}
          enterKeyHint="search"
          value={query}
          onChange={(event) => write(event.target.value)}
          onKeyDown={(event) => {
            if (event.key === "Escape" && query !== "") {
              event.preventDefault();
              event.stopPropagation();
              write("");
            }
          }}
        />
      </div>
      <p className="soft" role="status">
        {too_short ? say("talk.search.more") : say("talk.search.found", { count: results.length })}
      </p>
      {!too_short &&
        searched_kinds.map((kind) => (
          <OfKind
            key={kind}
            at={at}
            kind={kind}
            results={results.filter((each) => each.kind === kind)}
            message_href={message_href}
          />
        ))}
    </search>
  );
}

const headings = {
  message: "talk.search.messages",
  answers: "talk.search.answers",
  goal: "talk.search.goals",
  activity: "talk.search.activities",
  agreement: "talk.search.agreement",
  reflection: "talk.search.reflections",
  form: "talk.search.forms",
  other: "talk.search.others",
} as const satisfies Record<SearchedKind, Key>;

interface OfKindProps extends SearchProps {
  readonly kind: SearchedKind;
  readonly results: readonly Result[];
}

function OfKind({ at, kind, results, message_href }: OfKindProps) {
  const { say } = useWords();
  const heading = useId();
  if (results.length === 0) return null;
  return (
    <section aria-labelledby={heading} className="search__kind">
      <h2 id={heading} className="heading">
        {say(headings[kind])}
      </h2>
      <ul className="search__results">
        {results.map((result, place) => (
          <OneResult
            key={place}
            at={at}
            result={result}
            href={href_of(at, result.about, message_href)}
          />
        ))}
      </ul>
    </section>
  );
}

function href_of(
  { href_of: of_thing }: AtTalk,
  about: About,
  message_href: (id: ThingId) => string,
): string | undefined {
  return about.kind === "message" ? message_href(about.id) : of_thing(about);
}

interface OneResultProps {
  readonly at: AtTalk;
  readonly result: Result;
  readonly href: string | undefined;
}

function OneResult({ at, result, href }: OneResultProps) {
  const { say } = useWords();
  const { name, hue, icon, by, at: when, found } = result;
  const me = at.view.people.find((person) => person.me)?.id;
  const who = by === me ? say("message.you") : name_of(at.view, by);
  const words = (
    <>
      <span className="search__where">
        {name !== "" && <SubjectLine name={name} icon={icon} {...(hue ? { hue } : {})} />}
        <span className="smallest soft">
          {who}, <TimeTold moment={new Date(when)} as="day_and_clock" />
        </span>
      </span>
      {found.map((each, place) => (
        <Sentence key={place} found={each} />
      ))}
    </>
  );
  return (
    <li>
      {href === undefined ? (
        <div className="search__one">{words}</div>
      ) : (
        <Link href={href} className="search__one">
          {words}
        </Link>
      )}
    </li>
  );
}

function Sentence({ found: { sentence, marks } }: { readonly found: Found }) {
  return (
    <span className="search__sentence">
      {marks.map(({ from, to }, place) => (
        <span key={from}>
          {sentence.slice(marks[place - 1]?.to ?? 0, from)}
          <mark>{sentence.slice(from, to)}</mark>
        </span>
      ))}
      {sentence.slice(marks.at(-1)?.to ?? 0)}
    </span>
  );
}
