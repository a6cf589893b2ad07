// The addresses of the forms: the list, one form, writing, sharing; and what somebody has typed in.
import { Route, Switch } from "wouter";
import { paths, patterns } from "../../../app/paths";
import { useLine } from "../../../room/hooks";
import type { ThingId } from "../../../room/wire";
import { type RoomForm, useRoomForms } from "../../forms/room_forms";
import type { AtRoom } from "../at_room";
import { Coming, Elsewhere } from "../coming";
import { FormPage } from "./form_page";
import { FormShare } from "./form_share";
import { FormStart } from "./form_start";
import { FormStep } from "./form_step";
import { FormsList } from "./forms_list";
import "./forms.css";

export default function FormsArea({ at }: { readonly at: AtRoom }) {
  const forms = useRoomForms(at.view);
  return (
    <Switch>
      <Route path={patterns.forms}>
        <FormsList at={at} forms={forms} />
      </Route>
      <Route path={patterns.form_new}>
        {({ instrument }) => {
          const sheet = forms.kinds.find((each) => each.instrument === instrument);
          if (sheet) return <FormStart key={instrument} at={at} sheet={sheet} />;
          return <Elsewhere at={at} to={paths.forms(at.room.id)} ready={forms.ready} />;
        }}
      </Route>
      <Route path={patterns.form_step}>
        {({ instrument, form, step }) => (
          <OfForm at={at} instrument={instrument} id={form as ThingId}>
            {(each) => <FormStep key={`${form}/${step}`} at={at} form={each} step={step} />}
          </OfForm>
        )}
      </Route>
      <Route path={patterns.form_share}>
        {({ instrument, form }) => (
          <OfForm at={at} instrument={instrument} id={form as ThingId}>
            {(each) => <FormShare key={form} at={at} form={each} />}
          </OfForm>
        )}
      </Route>
      <Route path={patterns.form}>
        {({ instrument, form }) => (
          <OfForm at={at} instrument={instrument} id={form as ThingId}>
            {(each) => <FormPage key={form} at={at} form={each} forms={forms} />}
          </OfForm>
        )}
      </Route>
    </Switch>
  );
}

interface OfFormProps {
  readonly at: AtRoom;
  readonly instrument: string;
  readonly id: ThingId;
  readonly children: (form: RoomForm) => React.ReactNode;
}

/** A form that nothing has been written in yet is its instrument, empty. */
function OfForm({ at, instrument, id, children }: OfFormProps) {
  const forms = useRoomForms(at.view);
  const line = useLine();
  const known = forms.all.find((each) => each.id === id);
  if (known) return children(known);
  // What was written before may still be on its way; without a line nothing is.
  const may_come = at.view.phase !== "ready" && line.phase !== "offline";
  if (may_come || !forms.ready) return <Coming room={at.room.id} />;
  const sheet = forms.kinds.find((each) => each.instrument === instrument);
  if (!sheet) return <Elsewhere at={at} to={paths.forms(at.room.id)} />;
  return children({
    id,
    sheet,
    title: sheet.title,
    draft: undefined,
    given: undefined,
    typed_in: false,
  });
}
