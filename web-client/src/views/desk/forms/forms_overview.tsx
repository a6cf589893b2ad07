// The forms in the overview of a room: what was shared, what was typed in, and the way to ask for more.
import { Link } from "wouter";
import { Icon, type IconName } from "../../../parts/icon";
import { useWords } from "../../../words/use_words";
import { type RoomForm, useRoomForms } from "../../forms/room_forms";
import { has_own_place } from "../../written/own_place";
import type { AtRoom } from "../at_room";
import { type Pointed, room_path } from "../desk_paths";
import { may_counsel } from "../people";
import { typed_id } from "./typed_id";

interface FormsOverviewProps {
  readonly at: AtRoom;
  readonly shown: Pointed;
}

export function FormsOverview({ at, shown }: FormsOverviewProps) {
  const { say } = useWords();
  const all = useRoomForms(at.view).all.filter(({ sheet }) => !has_own_place(sheet));
  const counsels = may_counsel(at.view.role) && at.joined;
  if (all.length === 0 && !counsels) return null;
  return (
    <section className="overview__part">
      <h2 className="heading">{say("desk.forms")}</h2>
      <ul>
        {all.map((form) => (
          <FormRow key={form.id} at={at} form={form} shown={shown} />
        ))}
        {counsels && (
          <Row
            to={{ at: "forms" }}
            at={at}
            icon="plus"
            title={say("desk.forms.more")}
            current={shown.at === "forms"}
          />
        )}
      </ul>
    </section>
  );
}

interface FormRowProps extends FormsOverviewProps {
  readonly form: RoomForm;
}

function FormRow({ at, form, shown }: FormRowProps) {
  const { say, day_and_clock } = useWords();
  const { given, id, sheet, title, typed_in } = form;
  const to: Pointed = given
    ? { at: "form", id }
    : { at: "form_typed", id: typed_id(sheet.instrument, id) };
  const state = !given
    ? say("desk.form.begun")
    : typed_in
      ? say("desk.form.waits", { name: at.name })
      : say("desk.shared.at", { when: day_and_clock(new Date(given.at)) });
  return (
    <Row
      to={to}
      at={at}
      icon={given && !typed_in ? "eye" : "pencil"}
      title={title}
      more={title === sheet.title ? state : `${sheet.title}, ${lower_first(state)}`}
      current={"id" in shown && shown.id === to.id}
    />
  );
}

function lower_first(words: string): string {
  return words.charAt(0).toLocaleLowerCase() + words.slice(1);
}

interface RowProps {
  readonly at: AtRoom;
  readonly to: Pointed;
  readonly icon: IconName;
  readonly title: string;
  readonly more?: string;
  readonly current: boolean;
}

function Row({ at, to, icon, title, more, current }: RowProps) {
  return (
    <li>
      <Link
        href={room_path(at.room.id, to)}
        className="overview-row"
        aria-current={current ? "true" : undefined}
      >
        <Icon name={icon} />
        <span>
          <span className="overview-row__title">{title}</span>
          {more && <span className="overview-row__more">{more}</span>}
        </span>
      </Link>
    </li>
  );
}
