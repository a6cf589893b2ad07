// Typing in a theme of the map from paper or the telephone: point by point, both statements and the example.
import { type SubmitEvent, useState } from "react";
import { Redirect, useLocation } from "wouter";
import { LineField } from "../../../parts/line_field";
import { PickField } from "../../../parts/pick_field";
import { Waiting } from "../../../parts/waiting";
import { Missing } from "../../../parts/missing";
import { useDraft } from "../../../room/hooks";
import { type Answers, type Json, limits, type ThingId } from "../../../room/wire";
import { useWords } from "../../../words/use_words";
import { answered, has_begun, with_point } from "../../seeker/map/answer_path";
import {
  answer_of,
  empty_answers,
  type MapTheme,
  type OwnMap,
  useOwnMap,
} from "../../seeker/map/own_map";
import type { AtRoom } from "../at_room";
import { room_path } from "../desk_paths";
import { TypeFoot, TypeHead, useHow } from "./type_frame";
import "./forms.css";

interface TypeThemeProps {
  readonly at: AtRoom;
  /** instrument/round/theme */
  readonly id: ThingId;
}

export function TypeTheme({ at, id }: TypeThemeProps) {
  const { value } = at;
  const [, round] = id.split("/");
  const map = useOwnMap(value.instrument, value.instrument_version, Number(round));
  if (!map) return <Waiting />;
  const theme = map.themes.find(({ thing }) => thing === id);
  if (!theme) return <Redirect to={room_path(at.room.id, { at: "forms" })} replace />;
  return <Typing at={at} map={map} theme={theme} />;
}

interface TypingProps {
  readonly at: AtRoom;
  readonly map: OwnMap;
  readonly theme: MapTheme;
}

function Typing({ at, map, theme }: TypingProps) {
  const { say } = useWords();
  const [, go] = useLocation();
  const { room, view, name } = at;
  const id = theme.thing;
  const { draft, view: kept } = useDraft(room, "answers", id);
  const [empty, set_empty] = useState(false);
  const shared = view.themes.get(id)?.shared?.answers;
  const before = shared && shared.given !== "self" ? shared : undefined;
  const value: Answers = kept.value ??
    before ?? { ...empty_answers(map, theme), given: "on_paper" };
  const [how, set_how] = useHow(value.given, (chosen) => draft.write({ ...value, given: chosen }));
  const away = room_path(room.id, before ? { at: "theme", id } : { at: "forms" });

  const send = async (event: SubmitEvent) => {
    event.preventDefault();
    set_empty(!has_begun(value));
    if (!has_begun(value)) return;
    const points = value.points.filter((point) => Object.keys(point).length > 1);
    const answers = { ...value, points, given: how };
    await room.put([{ kind: "answers", id, value: answers as unknown as Json }]);
    draft.drop();
    go(room_path(room.id, { at: "theme", id }), { replace: true });
  };
  const drop = () => {
    draft.drop();
    go(away, { replace: true });
  };

  return (
    <form className="activity-form" noValidate onSubmit={(event) => void send(event)}>
      <TypeHead title={theme.name} name={name} how={how} on_how={set_how} />
      {theme.points.map((point) => (
        <Point
          key={point.id}
          map={map}
          id={point.id}
          label={point.label}
          answers={value}
          on_write={draft.write}
        />
      ))}
      {empty && <Missing told="status">{say("desk.typed.empty", { name })}</Missing>}
      <TypeFoot name={name} kept={kept} on_drop={drop} />
    </form>
  );
}

interface PointProps {
  readonly map: OwnMap;
  readonly id: string;
  readonly label: string;
  readonly answers: Answers;
  readonly on_write: (answers: Answers) => void;
}

function Point({ map, id, label, answers, on_write }: PointProps) {
  const { say } = useWords();
  const point = answered(answers, id);
  return (
    <fieldset className="type-row">
      <legend className="heading">{label}</legend>
      {(["today", "desired"] as const).map((which) => (
        <PickField
          key={which}
          label={`${map.text(`${which}.label`)}: ${map.text(`${id}.${which}`)}`}
          options={[...map.steps, ...map.others]}
          chosen={point?.[which] === undefined ? "" : String(point[which])}
          on_choose={(chosen) =>
            on_write(
              chosen === ""
                ? without(answers, id, which)
                : with_point(answers, id, { [which]: answer_of(map, chosen) }),
            )
          }
        />
      ))}
      <LineField
        label={say("desk.typed.note")}
        text={point?.note ?? ""}
        code_points_max={limits.note_code_points_max}
        on_write={(note) => on_write(with_point(answers, id, { note }))}
      />
    </fieldset>
  );
}

function without(answers: Answers, id: string, which: "today" | "desired"): Answers {
  const points = answers.points.map((point) => {
    if (point.id !== id) return point;
    const kept = Object.entries(point).filter(([name]) => name !== which);
    return Object.fromEntries(kept) as unknown as typeof point;
  });
  return { ...answers, points };
}
