// Asking a person for something: one thing at a time, the rest in a row behind it. What they set aside is theirs and
// not told here: who depends on others must be able to say "not now" without it being kept on them. Who needs an
// answer can always ask in the conversation.
import type { ReactNode } from "react";
import { Button, LinkButton } from "../../../parts/button";
import { usePurpose } from "../../../room/hooks";
import { is_asked, type Request, requests_of, with_asked } from "../../../room/requests";
import type { About } from "../../../room/wire";
import { useWords } from "../../../words/use_words";
import "../../../words/requests";
import { new_form_id } from "../../forms/new_form";
import { useRoomForms } from "../../forms/room_forms";
import { present_round, useOwnMap } from "../../seeker/map/own_map";
import { has_own_place } from "../../written/own_place";
import type { AtRoom } from "../at_room";
import { room_path } from "../desk_paths";
import { AskedList } from "./asked_list";
import { put_turn } from "./put_turn";
import { shortened } from "./request_names";
import "./requests.css";

export function RequestsPage({ at }: { readonly at: AtRoom }) {
  const { say } = useWords();
  const { name, room, view } = at;
  return (
    <div className="requests-page">
      <div className="page-head">
        <h2 className="title" tabIndex={-1}>
          {say("desk.requests.title", { name })}
        </h2>
        <p>{say("desk.requests.lead")}</p>
        <p className="soft">{say("desk.requests.not_now", { name })}</p>
      </div>
      <section aria-label={say("desk.requests", { name })}>
        {requests_of(view).length === 0 ? (
          <p className="soft">{say("desk.requests.none")}</p>
        ) : (
          <div className="asked-card">
            <AskedList at={at} in_full />
          </div>
        )}
      </section>
      <Themes at={at} />
      <Forms at={at} />
      <Proposals at={at} />
      <section>
        <h3 className="heading">{say("desk.requests.question")}</h3>
        <Questions at={at} />
        <p className="soft">{say("desk.requests.question.more")}</p>
        <div className="ways">
          <LinkButton small strength="other" href={room_path(room.id, { at: "talk" })}>
            {say("desk.requests.question.go")}
          </LinkButton>
        </div>
      </section>
    </div>
  );
}

interface ToAskProps {
  readonly at: AtRoom;
  readonly about: About;
  readonly title: string;
  readonly more?: string;
}

export function ToAsk({ at: { room, view }, about, title, more }: ToAskProps) {
  const { say } = useWords();
  return (
    <li className="to-ask__one">
      <span className="to-ask__words">
        <span>{title}</span>
        {more && <span className="small soft">{more}</span>}
      </span>
      {is_asked(view, about) ? (
        <span className="soft">{say("desk.requests.asked")}</span>
      ) : (
        <Button
          small
          strength="other"
          label={say("desk.requests.ask_that", { title })}
          on_press={() => put_turn(room, with_asked(view, about))}
        >
          {say("desk.requests.ask")}
        </Button>
      )}
    </li>
  );
}

interface KindOfThingProps {
  readonly title: string;
  readonly children: ReactNode;
}

export function KindOfThing({ title, children }: KindOfThingProps) {
  return (
    <section>
      <h3 className="heading">{title}</h3>
      <ul className="to-ask">{children}</ul>
    </section>
  );
}

/** Those to begin with first, then the others; a shared one may be asked for again on its own page. */
function Themes({ at }: { readonly at: AtRoom }) {
  const { say } = useWords();
  const { view, value } = at;
  const round = present_round(view, value);
  const map = useOwnMap(value.instrument, value.instrument_version, round);
  const left = (map?.themes ?? []).filter(({ thing }) => !view.themes.get(thing)?.shared);
  if (left.length === 0) return null;
  const rank = (id: string) => {
    const place = value.offered.indexOf(id);
    return place < 0 ? value.offered.length : place;
  };
  return (
    <KindOfThing title={say("desk.requests.themes")}>
      {left
        .toSorted((a, b) => rank(a.id) - rank(b.id))
        .map(({ thing, name, subject }) => (
          <ToAsk
            key={thing}
            at={at}
            about={{ kind: "answers", id: thing }}
            title={name}
            more={subject}
          />
        ))}
    </KindOfThing>
  );
}

/** Those that fit the purpose of the room first. */
function Forms({ at }: { readonly at: AtRoom }) {
  const { say } = useWords();
  const forms = useRoomForms(at.view);
  const fits = usePurpose(at.value.purpose)?.forms ?? [];
  const asked = requests_of(at.view);
  const rank = (id: string) => (fits.includes(id) ? fits.indexOf(id) : fits.length);
  const kinds = forms.kinds
    .filter((kind) => {
      const { by_seeker, about, single, instrument } = kind;
      const stands = single && forms.all.some(({ id, given }) => id === instrument && given);
      return by_seeker && about.length === 0 && !stands && !has_own_place(kind);
    })
    .toSorted((a, b) => rank(a.instrument) - rank(b.instrument));
  if (kinds.length === 0) return null;
  return (
    <KindOfThing title={say("desk.requests.forms")}>
      {kinds.map((sheet) => {
        // One that is asked for has its id already.
        const is_this = ({ about }: Request) => about.part === sheet.instrument;
        const about = asked.find(is_this)?.about;
        return (
          <ToAsk
            key={sheet.instrument}
            at={at}
            about={about ?? { kind: "form", id: new_form_id(sheet), part: sheet.instrument }}
            title={sheet.title}
            more={sheet.lead}
          />
        );
      })}
    </KindOfThing>
  );
}

function Proposals({ at }: { readonly at: AtRoom }) {
  const { say } = useWords();
  const waiting = at.view.activities.filter(
    ({ agreed }) => agreed.state === "waits" && agreed.for.includes("seeker"),
  );
  if (waiting.length === 0) return null;
  return (
    <KindOfThing title={say("desk.requests.proposals")}>
      {waiting.map(({ id, value }) => (
        <ToAsk key={id} at={at} about={{ kind: "activity", id }} title={value.title} />
      ))}
    </KindOfThing>
  );
}

/** What those who help have written since the person last wrote: any of it may be what they are asked to answer. */
function Questions({ at }: { readonly at: AtRoom }) {
  const { messages, people } = at.view;
  const is_seeker = (by: string) =>
    people.some(({ id, role }) => id === by && (role === "seeker" || role === "member"));
  const written = messages.filter(({ gone, seq }) => gone === undefined && seq !== undefined);
  const last = written.findLastIndex(({ by }) => is_seeker(by));
  const open = written.slice(last + 1).slice(-questions_max);
  if (open.length === 0) return null;
  return (
    <ul className="to-ask">
      {open.map(({ id, text }) => (
        <ToAsk key={id} at={at} about={{ kind: "message", id }} title={shortened(text)} />
      ))}
    </ul>
  );
}

const questions_max = 3;
