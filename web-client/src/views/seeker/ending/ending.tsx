// A page to keep: the map then and now, what I have learnt and what goes on, a word from each. There from the first
// day, so that nothing has to be made in a hurry at the end.
import { paths } from "../../../app/paths";
import { Button, LinkButton } from "../../../parts/button";
import { useWords } from "../../../words/use_words";
import "../../../words/written";
import { FirstAndLast } from "../../ending/first_and_last";
import { about_room, ending_sheets, given_of, mine_of } from "../../ending/ending";
import { empty_form, has_begun } from "../../forms/filled";
import { FormReading } from "../../forms/form_reading";
import type { FormSheet } from "../../forms/form_sheet";
import { new_form_id } from "../../forms/new_form";
import { type RoomForm, type RoomForms, useRoomForms } from "../../forms/room_forms";
import type { AtRoom } from "../at_room";
import { as_working_copy } from "../forms/form_step";
import { useLocation } from "wouter";
import { first_name, name_of, readers_of } from "../people";
import { Screen } from "../screen";
import { StuckThings } from "../stuck";

export function Ending({ at }: { readonly at: AtRoom }) {
  const { say } = useWords();
  const { room, view, map } = at;
  const forms = useRoomForms(view);
  return (
    <Screen
      room={room.id}
      place="home"
      title={say("keep.title")}
      ready={forms.ready}
      back={{ words: say("about.title"), href: paths.about(room.id) }}
    >
      <div>
        <h1 className="title" tabIndex={-1}>
          {say("keep.title")}
        </h1>
        <p className="soft not-on-paper">{say("keep.lead")}</p>
      </div>
      <StuckThings at={at} of={["form"]} />
      <FirstAndLast
        view={view}
        instrument={map.instrument}
        instrument_version={map.version}
        reading="draft"
      />
      {ending_sheets(forms, "seeker").map((sheet) => (
        <Mine key={sheet.instrument} at={at} forms={forms} sheet={sheet} />
      ))}
      {given_of(view, forms, "others").map((form) => (
        <Word key={form.id} at={at} form={form} />
      ))}
      <p>{say("keep.back")}</p>
      <div className="ways not-on-paper">
        <Button strength="other" on_press={() => window.print()}>
          {say("keep.print")}
        </Button>
      </div>
    </Screen>
  );
}

interface MineProps {
  readonly at: AtRoom;
  readonly forms: RoomForms;
  readonly sheet: FormSheet;
}

function Mine({ at, forms, sheet }: MineProps) {
  const { say, list, now } = useWords();
  const [, go] = useLocation();
  const { room, view, me } = at;
  const form = mine_of(forms, sheet, me.person);
  const shown = form?.draft ?? (form && as_working_copy(form));
  const begun = shown !== undefined && has_begun(sheet, shown);
  const names = list(readers_of(view, now).map(({ name }) => first_name(name)));
  const write = () => {
    const id = form?.id ?? new_form_id(sheet);
    if (!form?.draft) room.draft("form", id).write(shown ?? empty_form(sheet, about_room));
    go(paths.form_step(room.id, sheet.instrument, id, sheet.sections[0]?.id ?? ""));
  };
  return (
    <section className="page-part">
      {!begun && <p>{sheet.lead}</p>}
      {begun && <FormReading sheet={sheet} form={shown} />}
      {begun && (
        <p className="small soft not-on-paper">
          {form?.given ? say("keep.shared_with", { names }) : say("form.private")}
        </p>
      )}
      <div className="ways not-on-paper">
        <Button strength={begun ? "other" : "main"} on_press={write}>
          {say(begun ? "form.change" : "keep.write")}
        </Button>
        {begun && form && names !== "" && (
          <LinkButton strength="quiet" href={paths.form(room.id, sheet.instrument, form.id)}>
            {say(form.given ? "shared.again" : "theme.share")}
          </LinkButton>
        )}
      </div>
    </section>
  );
}

function Word({ at, form }: { readonly at: AtRoom; readonly form: RoomForm }) {
  const { say } = useWords();
  if (!form.given) return null;
  return (
    <section className="card ending-word">
      <h2 className="section-title">
        {say("keep.word", { name: name_of(at.view, form.given.by) })}
      </h2>
      <FormReading sheet={form.sheet} form={form.given.value} />
    </section>
  );
}
