// Typing in what the person has written on paper or said on the telephone. It counts as theirs once they have seen
// it; until it is sent, it is a draft of whoever types.
import { type SubmitEvent, useState } from "react";
import { useLocation } from "wouter";
import { Waiting } from "../../../parts/waiting";
import { Missing } from "../../../parts/missing";
import { useDraft } from "../../../room/hooks";
import type { Form, ThingId } from "../../../room/wire";
import { useWords } from "../../../words/use_words";
import { empty_form, has_begun, shown_rows, tidied } from "../../forms/filled";
import { FormField, type FieldProps } from "../../forms/form_field";
import type { FormSheet } from "../../forms/form_sheet";
import { useRoomForms } from "../../forms/room_forms";
import { RowFields } from "../../forms/table_field";
import type { AtRoom } from "../at_room";
import { room_path } from "../desk_paths";
import { TypeFoot, TypeHead, useHow } from "./type_frame";
import { parts_of_typed } from "./typed_id";
import "./forms.css";

interface TypeFormProps {
  readonly at: AtRoom;
  /** Instrument and thing: typed_id.ts. */
  readonly id: ThingId;
}

export function TypeForm({ at, id: typed }: TypeFormProps) {
  const { instrument, id } = parts_of_typed(typed);
  const forms = useRoomForms(at.view);
  const known = forms.all.find((each) => each.id === id);
  const sheet = known?.sheet ?? forms.kinds.find((each) => each.instrument === instrument);
  if (!sheet) return <Waiting />;
  const given = known?.typed_in ? known.given?.value : undefined;
  return <Typing at={at} id={id} sheet={sheet} {...(given && { given })} />;
}

interface TypingProps {
  readonly at: AtRoom;
  readonly id: ThingId;
  readonly sheet: FormSheet;
  /** What was typed in before. */
  readonly given?: Form;
}

function Typing({ at, id, sheet, given }: TypingProps) {
  const { say } = useWords();
  const [, go] = useLocation();
  const { room, name } = at;
  const { draft, view: kept } = useDraft(room, "form", id);
  const [empty, set_empty] = useState(false);
  const begun: Form = given ?? { ...empty_form(sheet), given: "on_paper" };
  const value = kept.value ?? begun;
  const [how, set_how] = useHow(value.given, (chosen) => draft.write({ ...value, given: chosen }));
  const away = room_path(room.id, given ? { at: "form", id } : { at: "forms" });

  const send = async (event: SubmitEvent) => {
    event.preventDefault();
    set_empty(!has_begun(sheet, value));
    if (!has_begun(sheet, value)) return;
    await room.give_form(id, { ...tidied(sheet, value), given: how });
    draft.drop();
    go(room_path(room.id, { at: "form", id }), { replace: true });
  };
  const drop = () => {
    draft.drop();
    go(away, { replace: true });
  };

  return (
    <form className="activity-form" noValidate onSubmit={(event) => void send(event)}>
      <TypeHead title={sheet.title} name={name} how={how} on_how={set_how} />
      {sheet.sections.map((section) => (
        <section key={section.id} className="type-section">
          {sheet.sections.length > 1 && <h3 className="heading">{section.label}</h3>}
          {section.fields.map((field) => (
            <WholeField key={field.id} field={field} form={value} on_write={draft.write} />
          ))}
        </section>
      ))}
      {empty && <Missing told="status">{say("desk.typed.empty", { name })}</Missing>}
      <TypeFoot name={name} kept={kept} on_drop={drop} />
    </form>
  );
}

/** At the desk the rows of a wide table stand below each other, each with all its cells. */
function WholeField(props: FieldProps) {
  const { field, form } = props;
  if (!field.wide) return <FormField {...props} />;
  return (
    <>
      <FormField {...props} />
      {shown_rows(field, form)
        .filter(({ name }) => name.trim() !== "")
        .map((row, place) => (
          <fieldset key={place} className="type-row">
            <legend className="heading">{row.name}</legend>
            <RowFields {...props} row={row} />
          </fieldset>
        ))}
    </>
  );
}
