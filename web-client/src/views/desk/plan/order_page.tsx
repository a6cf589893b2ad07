// Who ordered the work, for how long, and what they are told: written by who counsels, read by the seeker in the plan.
import { type SubmitEvent, useState } from "react";
import { Button } from "../../../parts/button";
import { SaveState } from "../../../parts/save_state";
import { Waiting } from "../../../parts/waiting";
import { Missing } from "../../../parts/missing";
import { useDraft } from "../../../room/hooks";
import type { Form } from "../../../room/wire";
import { useWords } from "../../../words/use_words";
import "../../../words/goals";
import { empty_form, has_begun, tidied } from "../../forms/filled";
import { FormField } from "../../forms/form_field";
import type { FormSheet } from "../../forms/form_sheet";
import { new_form_id } from "../../forms/new_form";
import { type RoomForm, useRoomForms } from "../../forms/room_forms";
import { form_beside, is_ordered, sheet_beside } from "../../goals/beside_plan";
import { OrderReading } from "../../goals/order";
import { kept_of } from "../../seeker/kept";
import type { AtRoom } from "../at_room";
import { type Pointed, room_path } from "../desk_paths";
import { may_counsel } from "../people";
import { OverviewRow as Row } from "../room/overview_row";

export function OrderPage({ at }: { readonly at: AtRoom }) {
  const { say } = useWords();
  const { view, name } = at;
  const forms = useRoomForms(view);
  const order = form_beside("order", forms);
  const sheet = order?.sheet ?? sheet_beside("order", forms);
  if (!sheet) return forms.ready ? null : <Waiting />;
  return (
    <div className="write-order">
      <div className="page-head">
        <h2 className="title" tabIndex={-1}>
          {sheet.title}
        </h2>
        <p className="soft">{say("order.lead", { name })}</p>
      </div>
      {may_counsel(view.role) ? (
        <Order at={at} sheet={sheet} order={order} />
      ) : (
        <OrderReading at={at} heading="h3" />
      )}
    </div>
  );
}

interface OrderProps {
  readonly at: AtRoom;
  readonly sheet: FormSheet;
  readonly order: RoomForm | undefined;
}

function Order({ at: { room, view, name }, sheet, order }: OrderProps) {
  const { say } = useWords();
  const id = order?.id ?? new_form_id(sheet);
  const { draft, view: kept } = useDraft(room, "form", id);
  const [empty, set_empty] = useState(false);
  const given = order?.given?.value;
  const value: Form = kept.value ?? given ?? empty_form(sheet);
  const give = async (event: SubmitEvent) => {
    event.preventDefault();
    set_empty(!has_begun(sheet, value));
    if (!has_begun(sheet, value)) return;
    await room.give_form(id, tidied(sheet, value));
    draft.drop();
  };
  if (given && !kept.value) {
    return (
      <>
        <OrderReading at={{ view }} heading="h3" />
        <div className="ways">
          <Button strength="other" on_press={() => draft.write(given)}>
            {say("form.change")}
          </Button>
        </div>
      </>
    );
  }
  return (
    <form className="card form" noValidate onSubmit={(event) => void give(event)}>
      {sheet.fields.map((field) => (
        <FormField key={field.id} field={field} form={value} on_write={draft.write} />
      ))}
      <SaveState kept={kept_of(kept.save)} of="draft" />
      {empty && <Missing told="status">{say("order.empty", { name })}</Missing>}
      <div className="ways">
        <Button type="submit">{say("order.give", { name })}</Button>
        {given && (
          <Button strength="quiet" on_press={draft.drop}>
            {say("goal.drop")}
          </Button>
        )}
      </div>
    </form>
  );
}

/** In the overview of a room that mostly has somebody who orders, or has one. */
export function OrderRow({ at, shown }: { readonly at: AtRoom; readonly shown: Pointed }) {
  const { say } = useWords();
  const forms = useRoomForms(at.view);
  const sheet = sheet_beside("order", forms);
  const there = form_beside("order", forms)?.given !== undefined;
  const offers = is_ordered(at.value.purpose) && may_counsel(at.view.role);
  if (!sheet || (!there && !offers)) return null;
  return (
    <Row
      href={room_path(at.room.id, { at: "order" })}
      icon={there ? "eye" : "plus"}
      title={sheet.title}
      {...(there ? {} : { more: say("order.none") })}
      current={shown.at === "order"}
    />
  );
}
