// One part of a form on a screen. What is written is kept at once, and is its writer's alone; the ways on are named
// by what comes.
import { Redirect, useLocation } from "wouter";
import { paths } from "../../../app/paths";
import { SaveState } from "../../../parts/save_state";
import { AnswerFoot } from "../../../parts/statement_card";
import { useDraft } from "../../../room/hooks";
import type { Form } from "../../../room/wire";
import { useWords } from "../../../words/use_words";
import { empty_form } from "../../forms/filled";
import { FormField } from "../../forms/form_field";
import type { RoomForm } from "../../forms/room_forms";
import { around_step, type Step, steps_of } from "../../forms/steps";
import { RowFields } from "../../forms/table_field";
import type { AtRoom } from "../at_room";
import { help_of } from "../help";
import { day_of } from "../home/next_step";
import { kept_of } from "../kept";
import { Screen } from "../screen";
import { StuckThings } from "../stuck";

interface FormStepProps {
  readonly at: AtRoom;
  readonly form: RoomForm;
  readonly step: string;
}

export function FormStep({ at, form, step }: FormStepProps) {
  const { say, language, now } = useWords();
  const { room, me } = at;
  const { sheet, id } = form;
  const [, go] = useLocation();
  const { draft, view: kept } = useDraft(room, "form", id);
  const value = kept.value ?? as_working_copy(form) ?? empty_form(sheet);
  const way = around_step(steps_of(sheet, value, day_of(now)), step);
  const page = paths.form(room.id, sheet.instrument, id);
  if (!way) return <Redirect to={page} replace />;
  const { here, before, after, number, count } = way;
  const address_of = ({ key }: Step) => paths.form_step(room.id, sheet.instrument, id, key);
  const start = form.draft || form.given ? page : paths.form_new(room.id, sheet.instrument);
  return (
    <Screen
      room={room.id}
      place="home"
      title={`${sheet.title}, ${here.label}`}
      back={{ words: say("forms.title"), href: paths.forms(room.id) }}
      without_places
      foot={
        <AnswerFoot
          back={{
            words: say("go.back"),
            on_press: () => go(before ? address_of(before) : start),
          }}
          on={{
            words: after ? after.label : say("form.end"),
            on_press: () => go(after ? address_of(after) : page),
          }}
          help={help_of(me, language)}
        />
      }
    >
      <StuckThings at={at} of={["form"]} />
      <article className="form-step">
        <header className="form-step__head">
          <p className="soft">
            {here.label !== sheet.title && sheet.title}
            {count > 1 &&
              `, ${say("form.progress", { number: String(number), count: String(count) })}`}
          </p>
          <SaveState kept={kept_of(kept.save)} />
        </header>
        <h1 className="title" tabIndex={-1}>
          {here.label}
        </h1>
        {here.section.hint && !here.row && <p className="soft">{here.section.hint}</p>}
        <StepFields step={here} form={value} on_write={draft.write} />
      </article>
    </Screen>
  );
}

/** What was given before this device had a working copy, or what somebody typed in, is where one goes on from. */
export function as_working_copy({ given }: RoomForm): Form | undefined {
  return given && { ...given.value, given: "self" };
}

interface StepFieldsProps {
  readonly step: Step;
  readonly form: Form;
  readonly on_write: (form: Form) => void;
}

function StepFields({ step, form, on_write }: StepFieldsProps) {
  if (step.row) {
    const { field, shown } = step.row;
    return <RowFields field={field} form={form} row={shown} on_write={on_write} />;
  }
  return step.section.fields.map((field) => (
    <FormField key={field.id} field={field} form={form} on_write={on_write} />
  ));
}
