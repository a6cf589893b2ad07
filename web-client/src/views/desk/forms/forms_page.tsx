// Something to think with: one thing is asked of the person at a time, or typed in for them from paper or the
// telephone.
import { useLocation } from "wouter";
import { Button, LinkButton } from "../../../parts/button";
import type { About, ThingId } from "../../../room/wire";
import { useWords } from "../../../words/use_words";
import { requests_of, with_asked, without_asked } from "../../../room/requests";
import type { FormSheet } from "../../forms/form_sheet";
import { new_form_id } from "../../forms/new_form";
import { type RoomForms, useRoomForms } from "../../forms/room_forms";
import { present_round, useOwnMap } from "../../seeker/map/own_map";
import { has_own_place } from "../../written/own_place";
import type { AtRoom } from "../at_room";
import { room_path } from "../desk_paths";
import { put_turn } from "../requests/put_turn";
import { typed_id } from "./typed_id";
import "./forms.css";

export function FormsPage({ at }: { readonly at: AtRoom }) {
  const { say } = useWords();
  const forms = useRoomForms(at.view);
  const { name } = at;
  const offered = forms.kinds.filter((kind) => kind.about.length === 0 && !has_own_place(kind));
  return (
    <div className="forms-page">
      <div className="page-head">
        <h2 className="title" tabIndex={-1}>
          {say("desk.forms.title", { name })}
        </h2>
        <p className="soft">{say("desk.forms.lead")}</p>
      </div>
      <ul className="form-kinds">
        {offered
          .filter(({ by_seeker }) => by_seeker)
          .map((sheet) => (
            <Kind key={sheet.instrument} at={at} sheet={sheet} forms={forms} />
          ))}
      </ul>
      <TypeThemes at={at} />
    </div>
  );
}

interface KindProps {
  readonly at: AtRoom;
  readonly sheet: FormSheet;
  readonly forms: RoomForms;
}

function Kind({ at, sheet, forms }: KindProps) {
  const { say } = useWords();
  const [, go] = useLocation();
  const { room, view, name } = at;
  const { instrument, single } = sheet;
  const asked = requests_of(view).map((request) => request.about);
  const mine = asked.find(({ kind, part }) => kind === "form" && part === instrument);
  // Of what there is one of, one is enough.
  const stands = single && forms.all.some(({ id, given }) => id === instrument && given);
  const ask = () => {
    const about: About = { kind: "form", id: new_form_id(sheet), part: instrument };
    put_turn(room, with_asked(view, about));
  };
  const type = () => {
    const begun = forms.all.find((each) => each.sheet.instrument === instrument && each.draft);
    const id = typed_id(instrument, begun?.id ?? new_form_id(sheet));
    go(room_path(room.id, { at: "form_typed", id }));
  };
  return (
    <li className="form-kind">
      <h3 className="form-kind__title">{sheet.title}</h3>
      <p className="soft">{sheet.lead}</p>
      {mine && (
        <p role="status">
          {say(mine === asked[0] ? "desk.request.now" : "desk.request.behind", { name })}
        </p>
      )}
      <div className="ways">
        {stands ? (
          <LinkButton
            small
            strength="other"
            href={room_path(room.id, { at: "form", id: instrument as ThingId })}
          >
            {say("desk.forms.read")}
          </LinkButton>
        ) : (
          <>
            {mine ? (
              <Button
                small
                strength="quiet"
                on_press={() => put_turn(room, without_asked(view, mine))}
              >
                {say("desk.request.stop")}
              </Button>
            ) : (
              <Button small strength="other" on_press={ask}>
                {say("desk.forms.ask", { name })}
                <span className="for-readers">: {sheet.title}</span>
              </Button>
            )}
            <Button small strength="quiet" on_press={type}>
              {say("desk.forms.type")}
              <span className="for-readers">: {sheet.title}</span>
            </Button>
          </>
        )}
      </div>
    </li>
  );
}

/** Themes of the map that the person has not given themselves. */
function TypeThemes({ at }: { readonly at: AtRoom }) {
  const { say } = useWords();
  const { room, view, value } = at;
  const map = useOwnMap(value.instrument, value.instrument_version, present_round(view, value));
  const left = (map?.themes ?? []).filter(
    ({ thing }) => view.themes.get(thing)?.shared?.answers.given !== "self",
  );
  if (left.length === 0) return null;
  return (
    <section>
      <h3 className="section-title">{say("desk.forms.themes")}</h3>
      <div className="ways">
        {left.map(({ thing, name }) => (
          <LinkButton
            key={thing}
            small
            strength="other"
            href={room_path(room.id, { at: "theme_typed", id: thing })}
          >
            {name}
          </LinkButton>
        ))}
      </div>
    </section>
  );
}
