// The page that the person takes along, as far as it is shared, and the counsellor's own word for the way.
import { type SubmitEvent, useState } from "react";
import { Button } from "../../../parts/button";
import { SaveState } from "../../../parts/save_state";
import { Missing } from "../../../parts/missing";
import { useDraft } from "../../../room/hooks";
import type { Form, ThingId } from "../../../room/wire";
import { new_id } from "../../../room/clock";
import { useWords } from "../../../words/use_words";
import "../../../words/written";
import { about_room, ending_sheets, given_of, mine_of } from "../../ending/ending";
import { FirstAndLast } from "../../ending/first_and_last";
import { empty_form, has_begun, tidied } from "../../forms/filled";
import { FormField } from "../../forms/form_field";
import { FormReading } from "../../forms/form_reading";
import type { FormSheet } from "../../forms/form_sheet";
import { type RoomForm, useRoomForms } from "../../forms/room_forms";
import { kept_of } from "../../seeker/kept";
import type { AtRoom } from "../at_room";
import { may_counsel, name_of } from "../people";
import "../../written/written.css";

export function EndingPage({ at }: { readonly at: AtRoom }) {
  const { say } = useWords();
  const { view, value, name, me } = at;
  const forms = useRoomForms(view);
  const shared = given_of(view, forms, "seeker");
  return (
    <div className="write-written">
      <div className="page-head">
        <h2 className="title" tabIndex={-1}>
          {say("desk.ending", { name })}
        </h2>
        <p className="soft">{say("desk.ending.lead", { name })}</p>
      </div>
      <FirstAndLast
        view={view}
        instrument={value.instrument}
        instrument_version={value.instrument_version}
        reading="shared"
        name={name}
      />
      {shared.length === 0 && <p className="soft">{say("desk.ending.nothing", { name })}</p>}
      {shared.map(
        ({ id, sheet, given }) =>
          given && <FormReading key={id} sheet={sheet} form={given.value} under="h2" />,
      )}
      {given_of(view, forms, "others")
        .filter(({ given }) => given?.by !== me.person)
        .map(({ id, sheet, given }) => (
          <section key={id} className="card form">
            <h3 className="heading">
              {say("keep.word", { name: given ? name_of(view, given.by) : "" })}
            </h3>
            {given && <FormReading sheet={sheet} form={given.value} under="h2" />}
          </section>
        ))}
      {may_counsel(view.role) &&
        ending_sheets(forms, "counsellor").map((sheet) => {
          const form = mine_of(forms, sheet, me.person);
          return <Word key={sheet.instrument} at={at} sheet={sheet} {...(form && { form })} />;
        })}
    </div>
  );
}

interface WordProps {
  readonly at: AtRoom;
  readonly sheet: FormSheet;
  readonly form?: RoomForm;
}

function Word({ at: { room, name }, sheet, form }: WordProps) {
  const { say } = useWords();
  const [fresh] = useState(() => new_id<ThingId>());
  const id = form?.id ?? fresh;
  const { draft, view: kept } = useDraft(room, "form", id);
  const [empty, set_empty] = useState(false);
  const given = form?.given?.value;
  const value: Form = kept.value ?? given ?? empty_form(sheet, about_room);
  const give = async (event: SubmitEvent) => {
    event.preventDefault();
    set_empty(!has_begun(sheet, value));
    if (!has_begun(sheet, value)) return;
    await room.give_form(id, tidied(sheet, value));
    draft.drop();
  };
  return (
    <form className="card form" noValidate onSubmit={(event) => void give(event)}>
      <div>
        <h3 className="heading">{sheet.title}</h3>
        <p className="soft">{sheet.lead}</p>
      </div>
      {given && !kept.value ? (
        <FormReading sheet={sheet} form={given} under="h2" />
      ) : (
        sheet.fields.map((field) => (
          <FormField key={field.id} field={field} form={value} on_write={draft.write} />
        ))
      )}
      <SaveState kept={kept_of(kept.save)} of="draft" />
      {empty && <Missing told="status">{say("desk.ending.empty", { name })}</Missing>}
      <div className="ways">
        {given && !kept.value ? (
          <Button strength="other" on_press={() => draft.write(given)}>
            {say("form.change")}
          </Button>
        ) : (
          <Button type="submit">{say("desk.ending.give", { name })}</Button>
        )}
      </div>
    </form>
  );
}
