// Writing an overview: under each heading what the person has shared, to draw upon, and a field for the words. Nothing
// goes anywhere before the person has read it.
import { type SubmitEvent, useMemo, useState } from "react";
import { useLocation } from "wouter";
import { Button } from "../../../parts/button";
import { SaveState } from "../../../parts/save_state";
import { Waiting } from "../../../parts/waiting";
import { Missing } from "../../../parts/missing";
import { useDraft, useInstrument } from "../../../room/hooks";
import { with_asked } from "../../../room/requests";
import type { About, Form, ThingId } from "../../../room/wire";
import { useWords } from "../../../words/use_words";
import "../../../words/written";
import { chosen_in, empty_form, tidied, with_value } from "../../forms/filled";
import { FormField } from "../../forms/form_field";
import { type RoomForm, useRoomForms } from "../../forms/room_forms";
import { type Heading, headings_of, says_something } from "../../written/written";
import { shared_points } from "../../written/shared_points";
import { kept_of } from "../../seeker/kept";
import type { AtRoom } from "../at_room";
import { room_path } from "../desk_paths";
import { parts_of_typed } from "../forms/typed_id";
import type { ReadPoint } from "../map/reading";
import { put_turn } from "../requests/put_turn";
import "../../written/written.css";

interface WriteWrittenProps {
  readonly at: AtRoom;
  /** Instrument and thing. */
  readonly id: ThingId;
}

export function WriteWritten({ at, id: typed }: WriteWrittenProps) {
  const { instrument, id } = parts_of_typed(typed);
  const forms = useRoomForms(at.view);
  const known = forms.all.find((each) => each.id === id);
  const sheet = known?.sheet ?? forms.kinds.find((each) => each.instrument === instrument);
  const headings = sheet && headings_of(sheet);
  if (!sheet || !headings) return <Waiting />;
  const form: RoomForm = known ?? {
    id,
    sheet,
    title: sheet.title,
    draft: undefined,
    given: undefined,
    typed_in: false,
  };
  return <Writing at={at} form={form} headings={headings} />;
}

interface WritingProps {
  readonly at: AtRoom;
  readonly form: RoomForm;
  readonly headings: readonly Heading[];
}

function Writing({ at, form: { id, sheet, given }, headings }: WritingProps) {
  const { say, language } = useWords();
  const [, go] = useLocation();
  const { room, view, value, name } = at;
  const { draft, view: kept } = useDraft(room, "form", id);
  const [empty, set_empty] = useState(false);
  const instrument = useInstrument(value.instrument, value.instrument_version);
  const shared = useMemo(
    () => shared_points(view, instrument, language),
    [view, instrument, language],
  );
  const written: Form = kept.value ?? given?.value ?? empty_form(sheet);
  const points_of = ({ from }: Heading) =>
    from.options.flatMap(({ value: point }) => shared.get(point) ?? []);
  const bare = (heading: Heading) =>
    points_of(heading).length === 0 && !says_something(heading, written);

  const send = async (event: SubmitEvent) => {
    event.preventDefault();
    const nothing = !headings.some((heading) => says_something(heading, written));
    set_empty(nothing);
    if (nothing) return;
    await room.give_form(id, { ...tidied(sheet, written), given: "self" });
    const about: About = { kind: "form", id };
    put_turn(room, with_asked(view, about));
    draft.drop();
    go(room_path(room.id, { at: "written", id }), { replace: true });
  };
  const drop = () => {
    draft.drop();
    go(room_path(room.id, given ? { at: "written", id } : { at: "written_list" }), {
      replace: true,
    });
  };

  return (
    <form className="write-written" noValidate onSubmit={(event) => void send(event)}>
      <div className="page-head">
        <h2 className="title" tabIndex={-1}>
          {sheet.title}
        </h2>
        <p className="soft">{say("desk.written.write.lead", { name })}</p>
        <SaveState kept={kept_of(kept.save)} of="draft" />
      </div>
      {headings
        .filter((heading) => !bare(heading))
        .map((heading) => (
          <OneHeading
            key={heading.id}
            heading={heading}
            points={points_of(heading)}
            form={written}
            on_write={draft.write}
          />
        ))}
      <Unshared name={name} headings={headings.filter(bare)} />
      {empty && <Missing told="status">{say("desk.written.empty", { name })}</Missing>}
      <div className="ways">
        <Button type="submit">{say("desk.written.send", { name })}</Button>
        <Button strength="quiet" on_press={drop}>
          {say("desk.typed.drop")}
        </Button>
      </div>
    </form>
  );
}

/** Only what is shared is drawn upon; what is not, is named so that one may ask for it. */
function Unshared({
  name,
  headings,
}: {
  readonly name: string;
  readonly headings: readonly Heading[];
}) {
  const { say, list } = useWords();
  if (headings.length === 0) return null;
  return (
    <p className="soft">
      {say("desk.written.unshared", { name, headings: list(headings.map(({ label }) => label)) })}
    </p>
  );
}

interface OneHeadingProps {
  readonly heading: Heading;
  readonly points: readonly ReadPoint[];
  readonly form: Form;
  readonly on_write: (form: Form) => void;
}

function OneHeading({ heading, points, form, on_write }: OneHeadingProps) {
  const { say } = useWords();
  const { label, hint, from, words } = heading;
  const drawn = chosen_in(form, from.id);
  const draw = (point: string, yes: boolean) => {
    const others = drawn.filter((each) => each !== point);
    on_write(with_value(form, from.id, yes ? [...others, point] : others));
  };
  return (
    <section className="write-heading">
      <div>
        <h3 className="heading">{label}</h3>
        {hint && <p className="soft">{hint}</p>}
      </div>
      {points.length > 0 && (
        <fieldset className="write-heading__shared">
          <legend className="label">{say("desk.written.draw")}</legend>
          {points.map((point) => (
            <label key={point.id} className="write-heading__point tick-line">
              <input
                type="checkbox"
                checked={drawn.includes(point.id)}
                onChange={(event) => draw(point.id, event.target.checked)}
              />
              <Shared point={point} />
            </label>
          ))}
        </fieldset>
      )}
      <FormField field={words} form={form} on_write={on_write} />
    </section>
  );
}

function Shared({
  point: { label, today, desired, good_enough, note },
}: {
  readonly point: ReadPoint;
}) {
  const { say } = useWords();
  const told = [
    today && say("desk.theme.today_is", { label: today.when, words: small_first(today.words) }),
    good_enough
      ? say("desk.theme.good_enough")
      : desired &&
        say("desk.theme.today_is", { label: desired.when, words: small_first(desired.words) }),
  ].filter(Boolean);
  return (
    <span>
      <span className="strong">{label}</span> <span className="soft">{told.join(" ")}</span>
      {note !== "" && <span className="own-words quoted"> {note}</span>}
    </span>
  );
}

function small_first(words: string): string {
  return words.charAt(0).toLocaleLowerCase() + words.slice(1);
}
