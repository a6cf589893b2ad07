// One overview at the desk: what is written, what the person says to it, and what has left. It can be printed for
// others once the person has said yes to this very version.
import { type SubmitEvent, useState } from "react";
import { Button, LinkButton } from "../../../parts/button";
import { Notice } from "../../../parts/notice";
import { Waiting } from "../../../parts/waiting";
import { Missing } from "../../../parts/missing";
import { useAllRead } from "../../../room/hooks";
import { new_id } from "../../../room/clock";
import type { Form, Json, ThingId } from "../../../room/wire";
import { useWords } from "../../../words/use_words";
import "../../../words/written";
import { empty_form, has_begun, tidied } from "../../forms/filled";
import { FormField } from "../../forms/form_field";
import type { FormSheet } from "../../forms/form_sheet";
import { useRoomForms } from "../../forms/room_forms";
import { WhatLeft } from "../../written/what_left";
import { left_sheet, type Written, written_in } from "../../written/written";
import { WrittenReading } from "../../written/written_reading";
import type { AtRoom } from "../at_room";
import { room_path } from "../desk_paths";
import { typed_id } from "../forms/typed_id";
import { may_counsel } from "../people";
import { State } from "./written_list";

interface WrittenPageProps {
  readonly at: AtRoom;
  readonly id: ThingId;
}

export function WrittenPage({ at, id }: WrittenPageProps) {
  const { say } = useWords();
  const { room, view, name } = at;
  const forms = useRoomForms(view);
  const all_read = useAllRead(view);
  const written = written_in(view, forms).find((each) => each.id === id);
  if (!written) return forms.ready && all_read ? <Gone /> : <Waiting />;
  const { sheet, headings, given, own, said } = written;
  const may = may_counsel(view.role);
  const left = left_sheet(forms);
  return (
    <article className="write-written">
      <div className="page-head">
        <h2 className="title" tabIndex={-1}>
          {sheet.title}
        </h2>
        <p className="soft not-on-paper" role="status">
          <State at={at} written={written} />
        </p>
      </div>
      {said.state === "no" && (
        <Notice ground="lake" icon="talk" title={say("desk.written.no.title", { name })}>
          <p className="own-words">{said.words}</p>
        </Notice>
      )}
      <WrittenReading
        headings={headings}
        form={given.value}
        own={own?.value}
        own_title={say("desk.written.own", { name })}
        under="h2"
      />
      <div className="ways not-on-paper">
        {said.state === "yes" && (
          <Button on_press={() => window.print()}>{say("form.print")}</Button>
        )}
        {may && given.by === at.me.person && (
          <LinkButton
            strength="other"
            href={room_path(room.id, { at: "write", id: typed_id(sheet.instrument, id) })}
          >
            {say("form.change")}
          </LinkButton>
        )}
      </div>
      <div className="not-on-paper">
        <WhatLeft written={written} />
      </div>
      {may && left && said.state === "yes" && <NoteLeft at={at} written={written} sheet={left} />}
    </article>
  );
}

interface NoteLeftProps {
  readonly at: AtRoom;
  readonly written: Written;
  readonly sheet: FormSheet;
}

/** Noted by who sent it; the version stands in it, so that a later change is no part of what left. */
function NoteLeft({ at: { room, name }, written: { id, given }, sheet }: NoteLeftProps) {
  const { say } = useWords();
  const empty = empty_form(sheet, {
    kind: "form",
    id,
    part: String(given.seq ?? 0),
  });
  const [form, write] = useState<Form>(empty);
  const [tried, set_tried] = useState(false);
  const whole = sheet.fields.every(({ id: field }) => has_field(form, field));
  const note = (event: SubmitEvent) => {
    event.preventDefault();
    set_tried(!whole);
    if (!whole || !has_begun(sheet, form)) return;
    const value = tidied(sheet, form) as unknown as Json;
    void room.put([{ kind: "form", id: new_id<ThingId>(), value }]);
    write(empty);
  };
  return (
    <form className="card form not-on-paper" noValidate onSubmit={note}>
      <div>
        <h3 className="heading">{say("desk.written.note")}</h3>
        <p className="soft">{say("desk.written.note.more", { name })}</p>
      </div>
      {sheet.fields.map((field) => (
        <FormField key={field.id} field={field} form={form} on_write={write} />
      ))}
      {tried && !whole && <Missing told="status">{say("desk.written.note.missing")}</Missing>}
      <div className="ways">
        <Button type="submit">{say("desk.written.note.go")}</Button>
      </div>
    </form>
  );
}

function has_field(form: Form, id: string): boolean {
  const value = form.fields.find((field) => field.id === id)?.value;
  return typeof value === "string" && value.trim() !== "";
}

function Gone() {
  const { say } = useWords();
  return (
    <h2 className="title" tabIndex={-1}>
      {say("desk.form.gone")}
    </h2>
  );
}
