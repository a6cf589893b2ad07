// A form as it was given, in the reader's own language.
import { Button, LinkButton } from "../../../parts/button";
import { Notice } from "../../../parts/notice";
import { Waiting } from "../../../parts/waiting";
import { useAllRead } from "../../../room/hooks";
import type { ThingId } from "../../../room/wire";
import { useWords } from "../../../words/use_words";
import { FormReading } from "../../forms/form_reading";
import { useRoomForms } from "../../forms/room_forms";
import type { AtRoom } from "../at_room";
import { room_path } from "../desk_paths";
import { may_counsel, name_of } from "../people";
import { typed_id } from "./typed_id";
import "./forms.css";

interface SharedFormProps {
  readonly at: AtRoom;
  readonly id: ThingId;
}

export function SharedForm({ at, id }: SharedFormProps) {
  const { say, day_and_clock } = useWords();
  const { room, view, name } = at;
  const forms = useRoomForms(view);
  const all_read = useAllRead(view);
  const form = forms.all.find((each) => each.id === id);
  if (!form?.given) return forms.ready && all_read ? <Gone at={at} /> : <Waiting />;
  const { given, sheet, title, typed_in } = form;
  const by = name_of(view, given.by);
  return (
    <article className="read-form">
      <div className="page-head">
        {title !== sheet.title && <p className="soft">{sheet.title}</p>}
        <h2 className="title" tabIndex={-1}>
          {title}
        </h2>
        <p className="soft">
          {say("desk.form.given", { name: by, when: day_and_clock(new Date(given.at)) })}
        </p>
      </div>
      {typed_in && (
        <Notice
          ground="lake"
          icon="pencil"
          title={say(
            given.value.given === "by_phone" ? "desk.typed.by_phone" : "desk.typed.on_paper",
          )}
        >
          {say("desk.typed.more", { name })}
        </Notice>
      )}
      <FormReading sheet={sheet} form={given.value} under="h2" />
      <div className="ways not-on-paper">
        {typed_in && may_counsel(view.role) && (
          <LinkButton
            strength="other"
            href={room_path(room.id, { at: "form_typed", id: typed_id(sheet.instrument, id) })}
          >
            {say("form.change")}
          </LinkButton>
        )}
        <Button strength="quiet" on_press={() => window.print()}>
          {say("form.print")}
        </Button>
      </div>
    </article>
  );
}

function Gone({ at }: { readonly at: AtRoom }) {
  const { say } = useWords();
  return (
    <div className="page-head">
      <h2 className="title" tabIndex={-1}>
        {say("desk.form.gone")}
      </h2>
      <p className="soft">{say("desk.form.gone.more", { name: at.name })}</p>
    </div>
  );
}
