// More to think with: what the person has written, and every form that can be opened.
import { paths } from "../../../app/paths";
import { WayList, WayRow } from "../../../parts/way_row";
import { useWords } from "../../../words/use_words";
import type { FormSheet } from "../../forms/form_sheet";
import type { RoomForms } from "../../forms/room_forms";
import type { AtRoom } from "../at_room";
import { Screen } from "../screen";
import { StuckThings } from "../stuck";
import { offered_forms, own_forms, state_of_form } from "./own_forms";

interface FormsListProps {
  readonly at: AtRoom;
  readonly forms: RoomForms;
}

export function FormsList({ at, forms }: FormsListProps) {
  const words = useWords();
  const { say } = words;
  const { room } = at;
  const mine = own_forms(forms);
  const { fits, more } = offered_forms(forms, at.offer);
  return (
    <Screen
      room={room.id}
      place="home"
      title={say("forms.title")}
      ready={forms.ready}
      back={{ words: say("room.your"), href: paths.home(room.id) }}
    >
      <div>
        <h1 className="title" tabIndex={-1}>
          {say("forms.title")}
        </h1>
        <p className="soft">{say("forms.lead")}</p>
      </div>
      <StuckThings at={at} of={["form"]} />
      {mine.length > 0 && (
        <section>
          <h2 className="section-title">{say("forms.yours")}</h2>
          <WayList>
            {mine.map((form) => (
              <WayRow
                key={form.id}
                href={paths.form(room.id, form.sheet.instrument, form.id)}
                icon="pencil"
                title={form.title}
                more={state_of_form(form, at, words)}
              />
            ))}
          </WayList>
        </section>
      )}
      <Kinds at={at} title={say("forms.offered")} kinds={fits} />
      <Kinds at={at} title={say("forms.more")} kinds={more} />
    </Screen>
  );
}

interface KindsProps {
  readonly at: AtRoom;
  readonly title: string;
  readonly kinds: readonly FormSheet[];
}

function Kinds({ at, title, kinds }: KindsProps) {
  if (kinds.length === 0) return null;
  return (
    <section>
      <h2 className="section-title">{title}</h2>
      <WayList>
        {kinds.map((sheet) => (
          <WayRow
            key={sheet.instrument}
            href={paths.form_new(at.room.id, sheet.instrument)}
            icon="plus"
            title={sheet.title}
            more={sheet.lead}
          />
        ))}
      </WayList>
    </section>
  );
}
