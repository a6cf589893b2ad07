// What the person has written elsewhere, at hand where it is needed: written once. Beside which points, the
// instrument says.
import { Link } from "wouter";
import { paths } from "../../../app/paths";
import { Icon } from "../../../parts/icon";
import { WayList, WayRow } from "../../../parts/way_row";
import { useWords } from "../../../words/use_words";
import { has_begun } from "../../forms/filled";
import { FormReading } from "../../forms/form_reading";
import { useRoomForms } from "../../forms/room_forms";
import type { AtRoom } from "../at_room";
import { offered_kinds } from "./own_forms";
import "./forms.css";

interface BesideProps {
  readonly at: AtRoom;
  /** A point of the map. */
  readonly point: string;
}

export function Beside({ at, point }: BesideProps) {
  const { say } = useWords();
  const forms = useRoomForms(at.view);
  const { room } = at;
  const written = forms.all.filter(
    ({ sheet, draft, given }) =>
      sheet.by_seeker && sheet.beside.includes(point) && has_begun(sheet, draft ?? given?.value),
  );
  const offered = offered_kinds(forms).filter(({ beside }) => beside.includes(point));
  return (
    <>
      {written.map(({ id, sheet, title, draft, given }) => {
        const form = draft ?? given?.value;
        return (
          form && (
            <section key={id} className="card beside">
              <h2 className="heading">{title}</h2>
              {sheet.single && <FormReading sheet={sheet} form={form} under="h2" />}
              <p>
                <Link
                  href={paths.form(room.id, sheet.instrument, id)}
                  className="way"
                  aria-label={`${say("form.change")}: ${title}`}
                >
                  <Icon name="pencil" />
                  {say("form.change")}
                </Link>
              </p>
            </section>
          )
        );
      })}
      {offered.length > 0 && (
        <WayList>
          {offered.map(({ instrument, title, lead }) => (
            <WayRow
              key={instrument}
              href={paths.form_new(room.id, instrument)}
              icon="plus"
              title={title}
              more={lead}
            />
          ))}
        </WayList>
      )}
    </>
  );
}
