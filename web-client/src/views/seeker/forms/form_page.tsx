// One form of the person's own: what is written, who can see it, and every way on. What somebody has typed in for
// them is asked about first.
import { type ReactNode, useEffect, useRef, useState } from "react";
import { useLocation } from "wouter";
import { useHistoryState } from "wouter/use-browser-location";
import { paths } from "../../../app/paths";
import { Button, LinkButton } from "../../../parts/button";
import { Notice } from "../../../parts/notice";
import { WayList, WayRow } from "../../../parts/way_row";
import { equal } from "../../../room/merge";
import type { Form, Json } from "../../../room/wire";
import { useWords } from "../../../words/use_words";
import { has_begun, tidied } from "../../forms/filled";
import { FormReading } from "../../forms/form_reading";
import type { RoomForm, RoomForms } from "../../forms/room_forms";
import { steps_of } from "../../forms/steps";
import { is_beside_plan } from "../../goals/beside_plan";
import type { AtRoom } from "../at_room";
import { day_of } from "../home/next_step";
import { first_name, name_of, readers_of } from "../people";
import { Screen } from "../screen";
import { StuckThings } from "../stuck";
import { AskAgain } from "./ask_again";
import { as_working_copy } from "./form_step";
import { ways_on } from "./ways_on";

interface FormPageProps {
  readonly at: AtRoom;
  readonly form: RoomForm;
  readonly forms: RoomForms;
}

export function FormPage({ at, form, forms }: FormPageProps) {
  const { say } = useWords();
  const { room } = at;
  const of_plan = is_beside_plan(form.sheet);
  return (
    <Screen
      room={room.id}
      place={of_plan ? "plan" : "home"}
      title={form.title}
      back={
        of_plan
          ? { words: say("nav.plan"), href: paths.plan(room.id) }
          : { words: say("forms.title"), href: paths.forms(room.id) }
      }
    >
      <StuckThings at={at} of={["form"]} />
      {form.typed_in && <TypedIn at={at} form={form} />}
      {(!form.typed_in || form.draft) && <Own at={at} form={form} forms={forms} />}
    </Screen>
  );
}

interface HeadingProps {
  readonly form: RoomForm;
  /** Below what somebody has typed in. */
  readonly second?: boolean;
  readonly children?: ReactNode;
}

function Heading({ form, second, children }: HeadingProps) {
  const { say } = useWords();
  if (second) {
    return (
      <div>
        <h2 className="heading">{say("form.own")}</h2>
        {children}
      </div>
    );
  }
  return (
    <div>
      {form.title !== form.sheet.title && <p className="soft">{form.sheet.title}</p>}
      <h1 className="title" tabIndex={-1}>
        {form.title}
      </h1>
      {children}
    </div>
  );
}

function Own({ at, form, forms }: FormPageProps) {
  const { say, list, now, day_and_clock } = useWords();
  const { room, view } = at;
  const { sheet, draft, id, typed_in } = form;
  const given = typed_in ? undefined : form.given;
  const just = useHistoryState<{ just_shared?: boolean } | null>();
  const shown = draft ?? as_working_copy(form);
  const names = list(readers_of(view, now).map(({ name }) => first_name(name)));
  const [first] = steps_of(sheet, shown, day_of(now));
  const write = paths.form_step(room.id, sheet.instrument, id, first?.key ?? "");
  const begun = has_begun(sheet, shown);
  const changed = given !== undefined && shown !== undefined && differ(sheet, given.value, shown);
  const state = !given
    ? say("form.private")
    : given.way === "waiting_here"
      ? say("shared.waits")
      : just?.just_shared
        ? say("shared.done", { names })
        : `${say("shared.title", { names })}. ${say("shared.when", { when: day_and_clock(new Date(given.at)) })}`;
  return (
    <>
      <Heading form={form} second={typed_in}>
        <p
          className={begun ? "soft not-on-paper" : undefined}
          role={just?.just_shared ? "status" : undefined}
        >
          {begun ? state : sheet.lead}
        </p>
      </Heading>
      {changed && (
        <Notice ground="lake" icon="pencil" title={say("form.changed")}>
          {say("form.changed.more", { names })}
        </Notice>
      )}
      {shown && begun && <FormReading sheet={sheet} form={shown} under={typed_in ? "h2" : "h1"} />}
      {begun && sheet.closing && <p>{sheet.closing}</p>}
      <div className="ways not-on-paper">
        {begun && names !== "" && (!given || changed) && (
          <LinkButton href={paths.form_share(room.id, sheet.instrument, id)}>
            {say(given ? "shared.again" : "theme.share")}
          </LinkButton>
        )}
        <LinkButton href={write} strength="other">
          {say(begun ? "form.change" : "form.begin")}
        </LinkButton>
        {begun && (
          <Button strength="quiet" on_press={() => window.print()}>
            {say("form.print")}
          </Button>
        )}
      </div>
      {begun && <WaysOn at={at} form={form} forms={forms} />}
      {given ? (
        <TakeBack at={at} form={form} names={names} />
      ) : (
        draft && <Drop at={at} form={form} />
      )}
    </>
  );
}

/** Two forms that read the same are the same. */
function differ(sheet: RoomForm["sheet"], one: Form, other: Form): boolean {
  const as_read = (form: Form) =>
    tidied(sheet, form).fields.toSorted((a, b) => a.id.localeCompare(b.id)) as unknown as Json;
  return !equal(as_read(one), as_read(other));
}

/** Where what was chosen leads. */
function WaysOn({ at, form, forms }: FormPageProps) {
  const words = useWords();
  const ways = ways_on(form, forms, at, words);
  if (ways.length === 0) return null;
  return (
    <section className="not-on-paper">
      <h2 className="section-title">{words.say("form.leads")}</h2>
      <WayList>
        {ways.map((way) => (
          <WayRow key={way.href} {...way} />
        ))}
      </WayList>
    </section>
  );
}

function TakeBack(props: { readonly at: AtRoom; readonly form: RoomForm; readonly names: string }) {
  const { say } = useWords();
  const { at, form, names } = props;
  const take_back = async () => {
    // Another device may have shared it: the working copy stays here.
    const copy = as_working_copy(form);
    if (!form.draft && copy) at.room.draft("form", form.id).write(copy);
    await at.room.take_back(form.id, "form");
  };
  return (
    <AskAgain
      words={say("shared.take_back")}
      title={say("shared.take_back.title", { theme: form.title })}
      more={say("shared.take_back.more", { names })}
      on_yes={() => void take_back()}
    />
  );
}

function Drop({ at, form }: { readonly at: AtRoom; readonly form: RoomForm }) {
  const { say } = useWords();
  const [, go] = useLocation();
  const drop = () => {
    at.room.draft("form", form.id).drop();
    go(paths.forms(at.room.id), { replace: true });
  };
  return (
    <AskAgain
      words={say("form.drop")}
      title={say("form.drop.title", { title: form.title })}
      more={say("form.drop.more")}
      on_yes={drop}
    />
  );
}

/** Typed in from paper or the telephone: the person says whether it is right, and makes it theirs. */
function TypedIn({ at, form }: { readonly at: AtRoom; readonly form: RoomForm }) {
  const { say, list, now } = useWords();
  const [, go] = useLocation();
  const { room, view } = at;
  const { given, sheet, id } = form;
  const [said, set_said] = useState(false);
  const place = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (said) place.current?.querySelector("h1")?.focus();
  }, [said]);
  const copy = as_working_copy(form);
  if (!given || !copy) return null;
  const names = list(readers_of(view, now).map(({ name }) => first_name(name)));
  const confirm = async () => {
    if (said) return;
    set_said(true);
    await room.put([{ kind: "form", id, value: copy as unknown as Json }]);
  };
  const correct = () => {
    room.draft("form", id).write(copy);
    const [first] = steps_of(sheet, copy, day_of(now));
    go(paths.form_step(room.id, sheet.instrument, id, first?.key ?? ""));
  };
  return (
    <div ref={place} className="typed-in">
      <Heading form={form}>
        <p>
          {say(given.value.given === "by_phone" ? "typed.by_phone" : "typed.on_paper", {
            name: name_of(view, given.by),
          })}
        </p>
      </Heading>
      <FormReading sheet={sheet} form={given.value} />
      <p className="strong">{say("typed.ask")}</p>
      <div className="ways not-on-paper">
        <Button on_press={() => void confirm()}>{say("typed.confirm")}</Button>
        {!form.draft && (
          <Button strength="other" on_press={correct}>
            {say("typed.correct")}
          </Button>
        )}
      </div>
      <AskAgain
        words={say("typed.take_away")}
        title={say("typed.take_away.title", { title: form.title })}
        more={say("typed.take_away.more", { names })}
        on_yes={() => void room.take_back(id, "form")}
      />
    </div>
  );
}
