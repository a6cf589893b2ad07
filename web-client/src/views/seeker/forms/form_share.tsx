// Before sharing a form: the page as the others will see it, field by field. Nothing leaves before the button with
// their names.
import { useState } from "react";
import { useLocation } from "wouter";
import { paths } from "../../../app/paths";
import { ShareFrame } from "../../../parts/share_frame";
import { useWords } from "../../../words/use_words";
import { tidied, value_in } from "../../forms/filled";
import { FieldReading } from "../../forms/form_reading";
import type { RoomForm } from "../../forms/room_forms";
import type { AtRoom } from "../at_room";
import { Elsewhere } from "../coming";
import { as_reader, readers_of } from "../people";
import { Screen } from "../screen";
import { StuckThings } from "../stuck";

interface FormShareProps {
  readonly at: AtRoom;
  readonly form: RoomForm;
}

export function FormShare({ at, form }: FormShareProps) {
  const { now } = useWords();
  const { room, view } = at;
  const { sheet, draft, given, id, title } = form;
  const [, go] = useLocation();
  const [switched, set_switched] = useState<Readonly<Record<string, boolean>>>({});
  const [sending, set_sending] = useState(false);
  const readers = readers_of(view, now);
  const page = paths.form(room.id, sheet.instrument, id);
  const whole = draft && tidied(sheet, draft);
  if (!whole || whole.fields.length === 0 || readers.length === 0) {
    return <Elsewhere at={at} to={page} />;
  }
  // Sharing again begins with what stands: what was held back stays held back.
  const out = given && !form.typed_in ? given.value : undefined;
  const goes = (field: string) =>
    switched[field] ?? (out === undefined || value_in(out, field) !== undefined);

  const share = async () => {
    if (sending) return;
    set_sending(true);
    const fields = whole.fields.filter((filled) => goes(filled.id));
    await room.give_form(id, { ...whole, given: "self", fields });
    go(page, { replace: true, state: { just_shared: true } });
  };

  return (
    <Screen room={room.id} place="home" title={title} back={{ words: title, href: page }}>
      <StuckThings at={at} of={["form"]} />
      <ShareFrame
        heading={title}
        parts={sheet.fields
          .filter((field) => value_in(whole, field.id) !== undefined)
          .map((field) => ({
            id: field.id,
            label: field.label,
            goes: goes(field.id),
            content: <FieldReading field={field} form={whole} />,
          }))}
        readers={readers.map(as_reader)}
        on_part={(field, on) => set_switched({ ...switched, [field]: on })}
        on_share={() => void share()}
        on_not_now={() => go(page)}
      />
    </Screen>
  );
}
