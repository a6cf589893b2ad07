// At the end of a theme: one to three points picked out, what the person wants with each, and a note if they like.
import { useState } from "react";
import { Button } from "../../../parts/button";
import { classes } from "../../../parts/classes";
import { hue_class } from "../../../parts/hue";
import { SaveState } from "../../../parts/save_state";
import { Segments } from "../../../parts/segments";
import { WritingField } from "../../../parts/writing_field";
import { useDraft } from "../../../room/hooks";
import { type Answers, limits } from "../../../room/wire";
import { useWords } from "../../../words/use_words";
import { answered, with_point } from "./answer_path";
import type { AtRoom } from "../at_room";
import { kept_of } from "../kept";
import { type MapPoint, type MapTheme, type OwnMap, words_of } from "./own_map";
import { pickable, picked_max, picked_points, put_back, with_stance } from "./picking";
import "./pick_points.css";

interface PickPointsProps {
  readonly at: AtRoom;
  readonly map: OwnMap;
  readonly theme: MapTheme;
}

export function PickPoints({ at, map, theme }: PickPointsProps) {
  const { say } = useWords();
  const { draft, view: kept } = useDraft(at.room, "answers", theme.thing);
  // Opened and not yet said what for: nothing of it is kept.
  const [opened, set_opened] = useState<readonly string[]>([]);
  const answers = kept.value;
  const points = pickable(theme, answers);
  if (!answers || points.length === 0 || map.stances.length === 0) return null;
  const picked = new Set([...picked_points(answers).map(({ id }) => id), ...opened]);
  const close = (id: string) => {
    set_opened(opened.filter((each) => each !== id));
    if (answered(answers, id)?.stance !== undefined) draft.write(put_back(answers, id));
  };
  const enough = picked.size >= picked_max;
  return (
    <section className={classes("pick-points", hue_class(theme.hue))}>
      <div className="pick-points__head">
        <h2 className="heading">{say("pick.title")}</h2>
        <SaveState kept={kept_of(kept.save)} />
      </div>
      <p className="soft">{say(enough ? "pick.enough" : "pick.more")}</p>
      <ul className="pick-points__list">
        {points.map((point) => (
          <li key={point.id} className="pick-point">
            <div className="pick-point__head">
              <div>
                <h3 className="pick-point__label">{point.label}</h3>
                <p className="soft">{today_in_words(map, answers, point)}</p>
              </div>
              {(picked.has(point.id) || !enough) && (
                <Button
                  small
                  strength={picked.has(point.id) ? "quiet" : "other"}
                  label={`${say(picked.has(point.id) ? "pick.put_back" : "pick.take")}: ${point.label}`}
                  on_press={() =>
                    picked.has(point.id) ? close(point.id) : set_opened([...opened, point.id])
                  }
                >
                  {say(picked.has(point.id) ? "pick.put_back" : "pick.take")}
                </Button>
              )}
            </div>
            {picked.has(point.id) && (
              <OnePicked map={map} answers={answers} point={point} on_write={draft.write} />
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}

function today_in_words(map: OwnMap, answers: Answers, { id }: MapPoint): string {
  const { today } = answered(answers, id) ?? {};
  return today === undefined ? "" : words_of(map, today);
}

interface OnePickedProps {
  readonly map: OwnMap;
  readonly answers: Answers;
  readonly point: MapPoint;
  readonly on_write: (answers: Answers) => void;
}

function OnePicked({ map, answers, point: { id }, on_write }: OnePickedProps) {
  const { say } = useWords();
  const mine = answered(answers, id);
  const asks = map.stances.some(({ value, asks }) => value === mine?.stance && asks);
  const scale = (which: "wish" | "possible", options: OwnMap["wishes"]) => (
    <Segments
      loose
      label={map.text(`${which}.question`) ?? ""}
      segments={options}
      chosen={mine?.[which] === undefined ? undefined : String(mine[which])}
      on_choose={(value) => on_write(with_point(answers, id, { [which]: Number(value) }))}
    />
  );
  return (
    <div className="pick-point__what">
      <Segments
        loose
        label={say("pick.stance")}
        segments={map.stances}
        chosen={mine?.stance}
        on_choose={(stance) => on_write(with_stance(map, answers, id, stance))}
      />
      {asks && scale("wish", map.wishes)}
      {asks && scale("possible", map.possibles)}
      <WritingField
        label={say("answer.note.field")}
        text={mine?.note ?? ""}
        code_points_max={limits.note_code_points_max}
        on_write={(note) => on_write(with_point(answers, id, { note }))}
      />
    </div>
  );
}
