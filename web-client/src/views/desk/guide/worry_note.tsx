// The last step when somebody was worried: a short note among those who help, and the notes before it. It stands on
// the side of the room that the person's own client never asks for.
import { type SubmitEvent, useState } from "react";
import { Button } from "../../../parts/button";
import { SaveState } from "../../../parts/save_state";
import { Waiting } from "../../../parts/waiting";
import { new_id } from "../../../room/clock";
import { useDraft } from "../../../room/hooks";
import type { StaffView, ThingView } from "../../../room/model";
import type { Form, ThingId } from "../../../room/wire";
import { useWords } from "../../../words/use_words";
import { empty_form, has_begun, tidied } from "../../forms/filled";
import { FormField } from "../../forms/form_field";
import { FormReading } from "../../forms/form_reading";
import type { FormSheet } from "../../forms/form_sheet";
import { type RoomForm, useStaffForms } from "../../forms/room_forms";
import { kept_of } from "../../seeker/kept";
import type { AtRoom } from "../at_room";
import { name_of } from "../people";

interface WorryNoteProps {
  readonly at: AtRoom;
  readonly staff: StaffView;
}

/** The form among those who help that is about the person alone, and not about some thing in the room. */
const is_note = ({ about }: FormSheet) => about.length === 0;

export function WorryNote({ at, staff }: WorryNoteProps) {
  const { say } = useWords();
  const forms = useStaffForms(staff);
  const [next, set_next] = useState(() => new_id<ThingId>());
  const [kept, set_kept] = useState(false);
  const sheet = forms.kinds.find(is_note);
  if (!sheet) return forms.ready ? null : <Waiting />;
  const notes = forms.all.filter((form) => is_note(form.sheet));
  const writing = notes.find(({ draft }) => draft !== undefined);
  const { staff: side } = at.room;
  const mend = ({ id, given }: RoomForm) => {
    set_kept(false);
    if (given) side.draft("form", id).write(given.value);
  };
  return (
    <div className="worry__note">
      <WriteNote
        key={writing?.id ?? next}
        at={at}
        id={writing?.id ?? next}
        sheet={writing?.sheet ?? sheet}
        on_write={() => set_kept(false)}
        on_kept={() => {
          set_next(new_id<ThingId>());
          set_kept(true);
        }}
      />
      <p role="status" className={kept ? "strong" : "for-readers"}>
        {kept ? say("worry.note.kept") : ""}
      </p>
      <Notes at={at} notes={notes} {...(writing === undefined && { on_mend: mend })} />
    </div>
  );
}

interface WriteNoteProps {
  readonly at: AtRoom;
  readonly id: ThingId;
  readonly sheet: FormSheet;
  readonly on_write: () => void;
  readonly on_kept: () => void;
}

function WriteNote({ at, id, sheet, on_write, on_kept }: WriteNoteProps) {
  const { say } = useWords();
  const { staff } = at.room;
  const { draft, view: kept } = useDraft(staff, "form", id);
  const { value, save } = kept;
  const [empty, set_empty] = useState(false);
  const form = value ?? empty_form(sheet);
  const write = (changed: Form) => {
    on_write();
    set_empty(false);
    draft.write(changed);
  };
  const note = async (event: SubmitEvent<HTMLFormElement>) => {
    event.preventDefault();
    if (!has_begun(sheet, form)) {
      set_empty(true);
      return;
    }
    await staff.put([{ kind: "form", id, value: { ...tidied(sheet, form) } as never }]);
    draft.drop();
    on_kept();
  };
  return (
    <form className="worry__note" onSubmit={(event) => void note(event)}>
      {sheet.fields.map((field) => (
        <FormField key={field.id} field={field} form={form} on_write={write} />
      ))}
      <p role="status" className={empty ? undefined : "for-readers"}>
        {empty ? say("worry.note.empty") : ""}
      </p>
      <SaveState kept={kept_of(value ? save : "none")} of="draft" />
      <div className="ways">
        <Button type="submit">{say("worry.note.save")}</Button>
        {value && (
          <Button strength="quiet" on_press={draft.drop}>
            {say("worry.note.drop")}
          </Button>
        )}
      </div>
    </form>
  );
}

interface NotesProps {
  readonly at: AtRoom;
  readonly notes: readonly RoomForm[];
  /** Absent while one is being written. */
  readonly on_mend?: (note: RoomForm) => void;
}

function Notes({ at, notes, on_mend }: NotesProps) {
  const { say } = useWords();
  const given = notes.flatMap((note) => (note.given ? [{ note, given: note.given }] : []));
  if (given.length === 0) return null;
  return (
    <section className="worry__notes">
      <h3 className="heading">{say("worry.notes")}</h3>
      {given
        .sort((a, b) => b.given.made_at - a.given.made_at)
        .map(({ note, given: thing }) => (
          <article key={note.id} className="worry__noted">
            <NoteBy at={at} thing={thing} />
            <FormReading sheet={note.sheet} form={thing.value} under="h2" />
            {on_mend && thing.made_by === at.me.person && (
              <div className="ways">
                <Button small strength="quiet" on_press={() => on_mend(note)}>
                  {say("worry.note.mend")}
                </Button>
              </div>
            )}
          </article>
        ))}
    </section>
  );
}

function NoteBy({ at, thing }: { readonly at: AtRoom; readonly thing: ThingView<"form"> }) {
  const { say, day_and_clock } = useWords();
  const when = (time: number) => day_and_clock(new Date(time));
  const { by, at: last, made_at, way } = thing;
  return (
    <p className="soft">
      {say("worry.note.by", { name: name_of(at.view, by), when: when(made_at) })}
      {last !== made_at && `, ${say("worry.note.mended", { when: when(last) })}`}
      {way === "waiting_here" && `. ${say("worry.note.waits")}`}
    </p>
  );
}
