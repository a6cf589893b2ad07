// What is written about the person for others, and the ways to begin something: what fits the room's purpose first.
import { usePurpose } from "../../../room/hooks";
import { WayList, WayRow } from "../../../parts/way_row";
import { useWords } from "../../../words/use_words";
import "../../../words/written";
import { new_form_id } from "../../forms/new_form";
import { useRoomForms } from "../../forms/room_forms";
import { headings_of, type Written, written_in } from "../../written/written";
import type { AtRoom } from "../at_room";
import { room_path } from "../desk_paths";
import { typed_id } from "../forms/typed_id";
import { may_counsel } from "../people";

export function WrittenList({ at }: { readonly at: AtRoom }) {
  const { say } = useWords();
  const { room, view, value, name } = at;
  const forms = useRoomForms(view);
  const fits = usePurpose(value.purpose)?.forms ?? [];
  const kinds = forms.kinds
    .filter((sheet) => headings_of(sheet))
    .toSorted((a, b) => Number(fits.includes(b.instrument)) - Number(fits.includes(a.instrument)));
  const written = written_in(view, forms);
  const begun = forms.all.filter(
    ({ sheet, draft, given }) => headings_of(sheet) && draft && !given,
  );
  return (
    <div className="narrow-page">
      <div className="page-head">
        <h2 className="title" tabIndex={-1}>
          {say("desk.written.title")}
        </h2>
        <p className="soft">{say("desk.written.lead", { name })}</p>
      </div>
      {written.length > 0 && (
        <WayList>
          {written.map((one) => (
            <WayRow
              key={one.id}
              href={room_path(room.id, { at: "written", id: one.id })}
              icon="eye"
              title={one.sheet.title}
              more={<State at={at} written={one} />}
            />
          ))}
        </WayList>
      )}
      {may_counsel(view.role) && (
        <section>
          <h3 className="heading">{say("desk.written.new")}</h3>
          <WayList>
            {kinds.map((sheet) => {
              const draft = begun.find((each) => each.sheet.instrument === sheet.instrument);
              const id = typed_id(sheet.instrument, draft?.id ?? new_form_id(sheet));
              return (
                <WayRow
                  key={sheet.instrument}
                  href={room_path(room.id, { at: "write", id })}
                  icon={draft ? "pencil" : "plus"}
                  title={sheet.title}
                  more={say(draft ? "desk.written.go_on" : "desk.written.begin")}
                />
              );
            })}
          </WayList>
        </section>
      )}
    </div>
  );
}

interface StateProps {
  readonly at: AtRoom;
  readonly written: Written;
}

export function State({ at: { name }, written: { said, left } }: StateProps) {
  const { say, day } = useWords();
  if (left.length > 0) return <>{say("desk.written.has_left")}</>;
  switch (said.state) {
    case "waits":
      return <>{say("desk.written.waits", { name })}</>;
    case "yes":
      return <>{say("desk.written.yes", { name, day: day(new Date(said.at)) })}</>;
    case "no":
      return <>{say("desk.written.no", { name, day: day(new Date(said.at)) })}</>;
  }
}
